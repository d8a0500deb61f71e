import { isDay } from '../../../core/calendar/day.ts';
import type { Json } from '../../../core/document/types.ts';
import { BothChanged } from '../../components/both-changed.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import type { FieldDraft } from '../../hooks/use-draft.ts';
import { journalEntryTexts as texts } from '../../texts/journal.ts';
import { dayWords } from './day-words.ts';

interface RivalsProps {
  readonly draft: FieldDraft;
  readonly label: string;
  readonly show: (value: Json) => string;
}

/** Two versions of one field, written in two tabs or on two devices. */
export function Rivals({ draft, label, show }: RivalsProps) {
  const { people, me, today } = useForloeb();
  if (draft.rivals.length === 0) return null;
  const versions = draft.rivals.map(({ dot, value, person, day }) => ({
    dot,
    value,
    by: person === me ? texts.you : (people.byId(person)?.fields.name ?? ''),
    when: isDay(day) ? dayWords(day, today) : '',
  }));
  return (
    <BothChanged
      field={label}
      versions={versions}
      show={(value) => show(value) || texts.otherVersionEmpty}
      onKeep={draft.choose}
    />
  );
}
