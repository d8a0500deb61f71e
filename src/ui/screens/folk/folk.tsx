import { CalendarClock, MessageCircleReply } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import { activityKind, placeActivities } from '../../../core/forloeb/introduktionsskema.ts';
import { openHours, type PersonTime, peopleTime, unaskedHours } from '../../../core/forloeb/people-time.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { videnspersonKind } from '../../../core/forloeb/vidensperson.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Choices } from '../../components/choices.tsx';
import { Empty } from '../../components/empty.tsx';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useAgreements } from '../../hooks/use-agreements.ts';
import { ClashProvider } from '../../parts/clashes/clashes.tsx';
import { forloebHref } from '../../routes.ts';
import { folkTexts as texts } from '../../texts/folk.ts';
import { skemaTexts } from '../../texts/skema.ts';
import { ClashCard } from './clash-card.tsx';
import css from './folk.module.css';
import { HoursCheck } from './hours-check.tsx';
import { PersonCard } from './person-card.tsx';
import { PersonSheet } from './person-sheet.tsx';

/** People's time: each person's own hours, what is not agreed, and the ways to tell them. `rest` names one person. */
export function Folk({ rest }: { readonly rest: string }) {
  const { plan, people, calendar, forloeb, today } = useForloeb();
  const entries = readEntries(plan, activityKind);
  const { firstDay } = forloeb.fields;
  const placed = useMemo(() => placeActivities(entries.known, calendar, firstDay), [entries, calendar, firstDay]);
  const videnspersoner = readEntries(plan, videnspersonKind).known;
  const everybody = useMemo(
    () => peopleTime(placed, people, videnspersoner, today),
    [placed, people, videnspersoner, today],
  );
  if (rest) {
    const key = readKey(rest);
    return <PersonSheet key={key} person={everybody.find((one) => one.key === key)} />;
  }
  return (
    <ClashProvider>
      <Everybody everybody={everybody} newer={entries.newer.length} />
    </ClashProvider>
  );
}

/** The key in an address, which a browser may have escaped. */
function readKey(rest: string): string {
  try {
    return decodeURIComponent(rest);
  } catch {
    return rest;
  }
}

type Shown = 'open' | 'all';

interface EverybodyProps {
  readonly everybody: readonly PersonTime[];
  /** Activities that only a newer version of the app can read. */
  readonly newer: number;
}

function Everybody({ everybody, newer }: EverybodyProps) {
  const { id, people, today, viewpoint } = useForloeb();
  const { noteAsked } = useAgreements();
  const isOpen = (person: PersonTime) => openHours(person, today).length > 0;
  const [shown, setShown] = useState<Shown>('all');
  const unasked = everybody.flatMap((person) => unaskedHours(person, today));
  const listed = shown === 'open' ? everybody.filter(isOpen) : everybody;
  return (
    <Page
      heading={texts.heading}
      title={texts.heading}
      lead={texts.lead(people.holder('ny')?.fields.name ?? '')}
      actions={
        viewpoint !== 'ny' &&
        unasked.length > 0 && (
          <Button look="primary" icon={MessageCircleReply} title={texts.askAllHint} onClick={() => noteAsked(unasked)}>
            {texts.askAll(unasked.length)}
          </Button>
        )
      }
    >
      {everybody.length === 0 ? (
        <Empty icon={CalendarClock} {...texts.nobody}>
          <ButtonLink look="primary" href={forloebHref(id, 'skema')}>
            {texts.toSkema}
          </ButtonLink>
        </Empty>
      ) : (
        <Choices
          label={texts.filter.label}
          quiet
          value={shown}
          options={(['all', 'open'] as const).map((value) => ({ value, label: texts.filter[value] }))}
          onChange={setShown}
        />
      )}
      <ClashCard />
      <HoursCheck before="sender" />
      {everybody.length > 0 && !everybody.some(isOpen) && (
        <p class={css.done} role="status">
          {texts.allAgreed}
        </p>
      )}
      <ul class={css.people}>
        {listed.map((person) => (
          <li key={person.key}>
            <PersonCard person={person} openOnly={shown === 'open'} />
          </li>
        ))}
      </ul>
      {newer > 0 && <p class={css.quiet}>{skemaTexts.newer(newer)}</p>}
    </Page>
  );
}
