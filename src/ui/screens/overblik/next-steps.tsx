import {
  CalendarCheck,
  CalendarClock,
  CircleCheck,
  Hourglass,
  type IconNode,
  ListChecks,
  MessagesSquare,
} from 'lucide';
import type { ComponentChildren } from 'preact';
import { itemTitle } from '../../../core/forloeb/huskeliste.ts';
import { type DatedItem, isLate } from '../../../core/forloeb/huskeliste-view.ts';
import type { PlacedActivity } from '../../../core/forloeb/introduktionsskema.ts';
import { isLetterItem } from '../../../core/forloeb/letter.ts';
import type { NextStep, OpenTime } from '../../../core/forloeb/overblik.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Icon } from '../../components/icon.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { openQuestions } from '../../parts/questions/open-questions.ts';
import { meetingHref } from '../../places/meeting-href.ts';
import { forloebHref } from '../../routes.ts';
import { folkTexts } from '../../texts/folk.ts';
import { huskelisteTexts } from '../../texts/huskeliste.ts';
import { iDagTexts } from '../../texts/i-dag.ts';
import { overblikTexts } from '../../texts/overblik.ts';
import { velkomstbrevTexts } from '../../texts/velkomstbrev.ts';
import { ContactLink } from './contact-link.tsx';
import css from './next-steps.module.css';

const texts = overblikTexts.next;

interface NextStepsProps {
  readonly steps: readonly NextStep[];
  readonly time: OpenTime | undefined;
}

/** Three things to do now, the first of them as the primary action of the screen. */
export function NextSteps({ steps, time }: NextStepsProps) {
  return (
    <Card heading={texts.heading}>
      {steps.length === 0 ? (
        <p class={css.none}>
          <Icon of={CircleCheck} />
          {texts.none}
        </p>
      ) : (
        <ol>
          {steps.map((step, index) => (
            <Step key={keyOf(step)} step={step} first={index === 0} />
          ))}
        </ol>
      )}
      {time && <TimeLine time={time} />}
    </Card>
  );
}

const keyOf = (step: NextStep): string => `${step.kind} ${'row' in step ? step.row.entry.id : step.item.entry.id}`;

/** As many names as fit on a line. */
const namedAtMost = 2;

/** Beside the steps, and never in the place of one: whose time is not agreed yet. */
function TimeLine({ time: { names, count } }: { readonly time: OpenTime }) {
  const { id } = useForloeb();
  return (
    <p class={css.time}>
      <Icon of={CalendarClock} size={18} />
      <span>
        {folkTexts.step(count)}: {folkTexts.stepDetail(names.slice(0, namedAtMost), names.length - namedAtMost)}.{' '}
        <a href={forloebHref(id, 'folk')}>{folkTexts.stepLink}</a>
      </span>
    </p>
  );
}

function Step({ step, first }: { readonly step: NextStep; readonly first: boolean }) {
  const { id, docs, me, people, today, viewpoint } = useForloeb();
  const look = first ? 'primary' : 'secondary';
  if (step.kind === 'activity') {
    const { fields } = step.row.entry;
    const agenda = meetingHref(id, viewpoint, step.row.entry);
    return (
      <Line
        icon={CalendarCheck}
        title={fields.title}
        detail={[when(step.row, today), fields.place && texts.meetAt(fields.place)]}
        first={first}
      >
        <ButtonLink
          look={look}
          small
          href={agenda ?? forloebHref(id, 'skema')}
          aria-label={`${agenda ? texts.agenda : texts.seePlan}: ${fields.title}`}
        >
          {agenda ? texts.agenda : texts.seePlan}
        </ButtonLink>
      </Line>
    );
  }
  if (step.kind === 'prepare') {
    const { title } = step.row.entry.fields;
    return (
      <Line
        icon={MessagesSquare}
        title={texts.prepare(title)}
        detail={[when(step.row, today), texts.questions(step.questions, openQuestions({ docs, people, me }).from)]}
        first={first}
      >
        <ButtonLink look={look} small href={forloebHref(id, 'moeder', step.row.entry.id)}>
          {texts.agenda}
        </ButtonLink>
      </Line>
    );
  }
  const { entry } = step.item;
  const title = itemTitle(entry.fields);
  const waiting = step.kind === 'waiting';
  const name = people.nameOf(entry.fields.responsible);
  return (
    <Line
      icon={waiting ? Hourglass : ListChecks}
      title={title}
      detail={[waiting && texts.waiting(name), dueWords(step.item, today)]}
      first={first}
    >
      {waiting && <ContactLink party={entry.fields.responsible} look={look} />}
      {!waiting && isLetterItem(entry.fields) && (
        <ButtonLink
          look={look}
          small
          href={forloebHref(id, 'velkomstbrev')}
          aria-label={velkomstbrevTexts.openFor(title)}
        >
          {velkomstbrevTexts.open}
        </ButtonLink>
      )}
      {!waiting && !isLetterItem(entry.fields) && (
        <ButtonLink
          look={look}
          small
          href={forloebHref(id, 'huskeliste', entry.id)}
          aria-label={`${texts.open}: ${title}`}
        >
          {texts.open}
        </ButtonLink>
      )}
    </Line>
  );
}

const when = ({ day, entry }: PlacedActivity, today: string): string =>
  `${iDagTexts.dayAhead(day, today)} kl. ${iDagTexts.clock(entry.fields.when.from)}`;

/** `burde være sket i går`, `senest …` */
export function dueWords({ entry, day }: DatedItem, today: string): string {
  const { late, due } = huskelisteTexts;
  const words = isLate(entry, day, today) ? late(day, today) : due(day, today);
  return isLate(entry, day, today) ? `${words[0]?.toLocaleLowerCase('da')}${words.slice(1)}` : words;
}

interface LineProps {
  readonly icon: IconNode;
  readonly title: string;
  readonly detail: readonly (string | false | undefined)[];
  readonly first: boolean;
  readonly children: ComponentChildren;
}

function Line({ icon, title, detail, first, children }: LineProps) {
  return (
    <li class={css.step}>
      <span class={first ? `${css.icon} ${css.first}` : css.icon}>
        <Icon of={icon} />
      </span>
      <span class={css.text}>
        <strong class={css.title}>{title}</strong>
        <span class={css.detail}>{detail.filter(Boolean).join(' · ')}</span>
      </span>
      <span class={css.action}>{children}</span>
    </li>
  );
}
