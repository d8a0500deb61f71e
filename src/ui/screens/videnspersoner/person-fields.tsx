import { useMemo, useRef } from 'preact/hooks';
import { formatStretches, parseStretches } from '../../../core/calendar/stretches.ts';
import { formatPhone, mailHref } from '../../../core/forloeb/contact.ts';
import { videnspersonKindLabels } from '../../../core/forloeb/labels.ts';
import { awayByName, awayOf } from '../../../core/forloeb/person-away.ts';
import type { VidenspersonEntry } from '../../../core/forloeb/vidensperson.ts';
import { videnspersonKinds } from '../../../core/forloeb/vocabulary.ts';
import { foldText } from '../../../core/search.ts';
import { TextField } from '../../components/field.tsx';
import { PartyField } from '../../components/party-field.tsx';
import { Select } from '../../components/select.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { awayTexts } from '../../texts/away.ts';
import { topicSheetTexts as texts } from '../../texts/videnspersoner.ts';
import { broughtAlong, knownPeople } from './known-names.ts';
import type { TopicDraft } from './topic-draft.ts';

interface PersonFieldsProps {
  readonly draft: TopicDraft;
  readonly entries: readonly VidenspersonEntry[];
  /** Whether it has been tried to save. */
  readonly tried: boolean;
  readonly onChange: (change: Partial<TopicDraft>) => void;
}

/** The person: a name that is known brings its function and contact along. */
export function PersonFields({ draft, entries, tried, onChange }: PersonFieldsProps) {
  const { people, today } = useForloeb();
  const known = useMemo(() => knownPeople(entries, people), [entries, people]);
  const brought = useRef<ReturnType<typeof broughtAlong>>({});
  const awayFor = (name: string) => formatStretches(awayOf(name, awayByName(entries)), today);
  const setName = (name: string) => {
    const details = broughtAlong(known.get(foldText(name)), draft, brought.current);
    brought.current = details;
    // What is known of the one name is not said of another.
    const away = draft.away === awayFor(draft.name) ? awayFor(name) : draft.away;
    onChange({ name, away, ...(details as Partial<TopicDraft>) });
  };
  const kinds = videnspersonKinds.map((value) => ({ value, label: videnspersonKindLabels[value] }));
  const doubtful = draft.email.trim() !== '' && !mailHref(draft.email);
  return (
    <>
      <TextField
        label={texts.name}
        confidential
        optional
        hint={texts.nameHint}
        value={draft.name}
        suggestions={[...known.values()].map(({ name }) => name)}
        onInput={setName}
      />
      <TextField
        label={texts.function}
        optional
        value={draft.function}
        onInput={(value) => onChange({ function: value })}
      />
      <Select
        label={texts.kind}
        value={draft.kind}
        options={[{ value: '' as const, label: texts.noKind }, ...kinds]}
        onChange={(kind) => onChange({ kind })}
      />
      <TextField
        label={texts.phone}
        optional
        type="tel"
        value={draft.phone}
        onInput={(phone) => onChange({ phone })}
        onBlur={() => onChange({ phone: formatPhone(draft.phone) })}
      />
      <TextField
        label={texts.email}
        optional
        inputMode="email"
        hint={doubtful ? texts.emailDoubtful : undefined}
        value={draft.email}
        onInput={(email) => onChange({ email })}
      />
      <TextField label={texts.place} namesPlace optional value={draft.place} onInput={(place) => onChange({ place })} />
      <TextField label={texts.deputy} optional value={draft.deputy} onInput={(deputy) => onChange({ deputy })} />
      <TextField
        label={awayTexts.person.label}
        hint={awayTexts.person.hint}
        optional
        value={draft.away}
        problem={tried && !parseStretches(draft.away, today) ? awayTexts.person.problem : undefined}
        onInput={(away) => onChange({ away })}
      />
      <PartyField
        label={texts.introducer}
        value={draft.introducer}
        people={people}
        onChange={(introducer) => onChange({ introducer })}
      />
    </>
  );
}
