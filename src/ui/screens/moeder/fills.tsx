import type { ComponentChildren } from 'preact';
import { formatTimeRange } from '../../../core/calendar/danish-date.ts';
import type { Agenda, DatedGoal } from '../../../core/forloeb/agenda.ts';
import type { AgendaFill } from '../../../core/forloeb/agenda-template.ts';
import { isDone, itemTitle } from '../../../core/forloeb/huskeliste.ts';
import { tickItem } from '../../../core/forloeb/huskeliste-edits.ts';
import type { DatedItem } from '../../../core/forloeb/huskeliste-view.ts';
import type { PlacedActivity } from '../../../core/forloeb/introduktionsskema.ts';
import { methodLabels } from '../../../core/forloeb/labels.ts';
import type { MeetingRow } from '../../../core/forloeb/meeting-list.ts';
import { answersTo } from '../../../core/forloeb/question.ts';
import { Check } from '../../components/check.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { AftaleList } from '../../parts/meeting/aftale-list.tsx';
import css from '../../parts/meeting/meeting.module.css';
import { forloebHref } from '../../routes.ts';
import { huskelisteTexts } from '../../texts/huskeliste.ts';
import { aftaleTexts, moederTexts, meetingTexts as texts } from '../../texts/moeder.ts';
import own from './moeder.module.css';
import { NextFill } from './next-fill.tsx';
import { Questions } from './questions.tsx';
import type { Meetings } from './use-meetings.ts';

interface FillProps {
  readonly fill: AgendaFill;
  readonly meetings: Meetings;
  readonly row: MeetingRow;
  readonly agenda: Agenda;
}

/** What the app has found for a point of the agenda. */
export function Fill({ fill, meetings, row, agenda }: FillProps) {
  switch (fill) {
    case 'questions':
      return <Questions groups={agenda.questions} meetings={meetings} />;
    case 'answers':
      return <Answered agenda={agenda} meetings={meetings} />;
    case 'adjustments':
      return <Adjustments agenda={agenda} />;
    case 'goals':
      return <Goals goals={agenda.goals} none={texts.goalsNone} />;
    case 'goalsDue':
      return <Goals goals={agenda.goalsDue} none={texts.goalsDueNone} />;
    case 'days':
      return <Days rows={agenda.days} none={texts.daysNone} />;
    case 'methods':
      return <Days rows={agenda.methods} none={texts.methodsNone} />;
    case 'before':
      return <Items items={agenda.before} none={texts.beforeNone} />;
    case 'next':
      return <NextFill row={row} next={agenda.next} meetings={meetings} />;
  }
}

/** More than this of one thing is no help in a short meeting; the rest is counted and one press away. */
const shown = 5;

interface ListProps<Row> {
  readonly rows: readonly Row[];
  readonly href: string;
  readonly none?: string;
  readonly children: (row: Row) => ComponentChildren;
}

function Short<Row>({ rows, href, none, children }: ListProps<Row>) {
  if (rows.length === 0) return none ? <p class={css.quiet}>{none}</p> : null;
  return (
    <ul class={css.fill}>
      {rows.slice(0, shown).map(children)}
      {rows.length > shown && (
        <li>
          <a href={href}>{texts.more(rows.length - shown)}</a>
        </li>
      )}
    </ul>
  );
}

function Answered({ agenda, meetings }: Pick<FillProps, 'agenda' | 'meetings'>) {
  const { id } = useForloeb();
  return (
    <Short rows={agenda.answered} href={forloebHref(id, 'spoergsmaal')} none={texts.answersNone}>
      {(question) => (
        <li key={question.id}>
          <p class={css.text}>{question.fields.text}</p>
          {answersTo(question, meetings.answers).map((answer) => (
            <p key={answer.id} class={own.answer}>
              {answer.fields.text}
            </p>
          ))}
        </li>
      )}
    </Short>
  );
}

function Adjustments({ agenda }: Pick<FillProps, 'agenda'>) {
  const { aftaler, late, soon, goalsDue } = agenda;
  const parts = [
    {
      heading: texts.lists.aftaler,
      list: aftaler,
      body: <AftaleList aftaler={aftaler} withMeeting />,
    },
    { heading: texts.lists.late, list: late, body: <Items items={late} /> },
    { heading: texts.lists.soon, list: soon, body: <Items items={soon} /> },
    { heading: texts.lists.goals, list: goalsDue, body: <Goals goals={goalsDue} /> },
  ].filter(({ list }) => list.length > 0);
  if (parts.length === 0) return <p class={css.quiet}>{texts.adjustmentsNone}</p>;
  return (
    <>
      {parts.map(({ heading, body }) => (
        <div key={heading} class={css.part}>
          <h4 class={css.partHeading}>{heading}</h4>
          {body}
        </div>
      ))}
    </>
  );
}

function Items({ items, none }: { readonly items: readonly DatedItem[]; readonly none?: string }) {
  const { id, people, today, me, act } = useForloeb();
  const tick = ({ entry }: DatedItem, done: boolean) => {
    const edit = tickItem(entry, done, { person: me, today });
    const { said } = huskelisteTexts;
    const text = done ? said.ticked(itemTitle(entry.fields)) : said.unticked(itemTitle(entry.fields));
    void act('plan', edit.changes, { text, undo: { room: 'plan', changes: edit.undo } });
  };
  return (
    <Short rows={items} href={forloebHref(id, 'huskeliste')} {...(none && { none })}>
      {(item) => (
        <li key={item.entry.id} class={css.ticked}>
          <Check
            checked={isDone(item.entry.fields)}
            label={texts.itemFor(itemTitle(item.entry.fields))}
            onChange={(done) => tick(item, done)}
          />
          <span>
            <a class={css.plain} href={forloebHref(id, 'huskeliste', item.entry.id)}>
              {itemTitle(item.entry.fields)}
            </a>
            <span class={css.meta}>
              {item.day < today
                ? aftaleTexts.late(people.nameOf(item.entry.fields.responsible), item.day, today)
                : aftaleTexts.by(people.nameOf(item.entry.fields.responsible), item.day, today)}
            </span>
          </span>
        </li>
      )}
    </Short>
  );
}

function Goals({ goals, none }: { readonly goals: readonly DatedGoal[]; readonly none?: string }) {
  const { id, today } = useForloeb();
  return (
    <Short rows={goals} href={`#/f/${id}/maal`} {...(none && { none })}>
      {({ entry, day }) => (
        <li key={entry.id}>
          <a class={css.plain} href={`#/f/${id}/maal`}>
            {entry.fields.task}
          </a>
          <span class={css.meta}>
            {[entry.fields.goal, day && texts.goalBy(day, today)].filter(Boolean).join(' · ')}
          </span>
        </li>
      )}
    </Short>
  );
}

function Days({ rows, none }: { readonly rows: readonly PlacedActivity[]; readonly none: string }) {
  const { id, today } = useForloeb();
  return (
    <Short rows={rows} href={forloebHref(id, 'skema')} none={none}>
      {({ day, entry: { id: key, fields } }) => (
        <li key={key}>
          {fields.title}
          <span class={css.meta}>
            {[
              moederTexts.day(day, today),
              formatTimeRange(fields.when.from, fields.when.to),
              fields.method && methodLabels[fields.method],
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      )}
    </Short>
  );
}
