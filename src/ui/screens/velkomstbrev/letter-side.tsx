import { ArrowDown } from 'lucide';
import type { ComponentChildren } from 'preact';
import { activityKind, placeActivities } from '../../../core/forloeb/introduktionsskema.ts';
import { letterKind, letterRecordId } from '../../../core/forloeb/letter.ts';
import { clockWords } from '../../../core/forloeb/letter-facts.ts';
import type { LetterFactName } from '../../../core/forloeb/letter-template.ts';
import { plannedMeetingTime } from '../../../core/forloeb/meeting-time.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { type Audience, audiences } from '../../../core/forloeb/vocabulary.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Choices } from '../../components/choices.tsx';
import { TextArea, TextField } from '../../components/field.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useDraft } from '../../hooks/use-draft.ts';
import { velkomstbrevTexts as texts } from '../../texts/velkomstbrev.ts';
import { MeetingTime } from './meeting-time.tsx';
import { factId } from './missing-fact.tsx';
import css from './velkomstbrev.module.css';

/** What is missing, with a way to each place. */
export function MissingCard({ missing }: { readonly missing: readonly LetterFactName[] }) {
  if (missing.length === 0) return null;
  const goTo = (fact: LetterFactName) => {
    const place = document.getElementById(factId(fact));
    place?.scrollIntoView({ block: 'center' });
    place?.querySelector('input')?.focus();
  };
  return (
    <Card heading={texts.missing.count(missing.length)} tone="warn">
      <p class={css.quiet}>{texts.missing.leftOut}</p>
      <ul class={css.missing}>
        {missing.map((fact) => (
          <li key={fact}>
            <Button look="quiet" small icon={ArrowDown} onClick={() => goTo(fact)}>
              {texts.missing.goTo(fact)}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** To whom it speaks. */
export function ToneCard({ audience }: { readonly audience: Audience }) {
  const { act } = useForloeb();
  const write = (value: Audience) => ({
    do: 'write' as const,
    id: letterRecordId,
    type: letterKind.type,
    fields: { audience: value },
  });
  return (
    <Card heading={texts.tone.heading}>
      <Choices
        label={texts.tone.heading}
        quiet
        value={audience}
        options={audiences.map((value) => ({ value, label: texts.tone.names[value] }))}
        onChange={(next) =>
          void act('plan', [write(next)], {
            text: texts.tone.changed(texts.tone.names[next]),
            undo: { room: 'plan', changes: [write(audience)] },
          })
        }
      />
    </Card>
  );
}

/** The practical facts of the first day; kept in the forløb as they are written. */
export function FactsCard() {
  const { plan, forloeb, people, calendar } = useForloeb();
  const { firstDay } = forloeb.fields;
  const placed = placeActivities(readEntries(plan, activityKind).known, calendar, firstDay);
  const time = plannedMeetingTime(firstDay, placed);
  return (
    <Card heading={texts.facts.heading}>
      <p class={css.quiet}>{texts.facts.hint}</p>
      <div class={css.fields}>
        <Kept field="meetingPlace" label={texts.facts.meetingPlace} />
        <MeetingTime hint={texts.facts.meetingTimeHint(time ? clockWords(time) : '')} />
        <Kept
          field="receivedBy"
          label={texts.facts.receivedBy}
          hint={texts.facts.receivedByHint(people.holder('kontaktperson')?.fields.name ?? '')}
        />
        <Kept field="address" label={texts.facts.address} />
        <Kept field="bring" label={texts.facts.bring} hint={texts.facts.bringHint} />
        <Kept field="practical" label={texts.facts.practical} hint={texts.facts.practicalHint} long />
        <Kept field="readMore" label={texts.facts.readMore} />
      </div>
    </Card>
  );
}

interface KeptProps {
  readonly field: 'meetingPlace' | 'receivedBy' | 'address' | 'bring' | 'practical' | 'readMore';
  readonly label: string;
  readonly hint?: string;
  readonly long?: boolean;
}

function Kept({ field, label, hint, long }: KeptProps): ComponentChildren {
  const { forloeb } = useForloeb();
  const draft = useDraft({ room: 'plan', record: forloeb.view, field });
  const props = {
    label,
    hint: hint || undefined,
    optional: true,
    namesPlace: true,
    value: draft.text,
    onInput: draft.type,
    problem: draft.refused ? texts.facts.refused : undefined,
  };
  return <div {...draft.around}>{long ? <TextArea {...props} rows={3} /> : <TextField {...props} />}</div>;
}
