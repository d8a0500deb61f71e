import type { Change } from '../../../core/document/types.ts';
import type { RecordView } from '../../../core/document/view.ts';
import { RecordConflicts } from '../../components/record-conflicts.tsx';
import { noPeople } from '../../parts/programme/programme-scope.ts';
import { recordValueWords } from '../../texts/record-value-words.ts';
import { fieldNames } from '../../texts/values.ts';

interface RivalsProps {
  readonly view: RecordView;
  readonly onChoose: (change: Change) => void;
}

/** What two people, or a person and a file, say differently about one record. */
export function Rivals({ view, onChoose }: RivalsProps) {
  return (
    <RecordConflicts
      view={withSuggestions(view)}
      people={noPeople}
      labels={fieldNames}
      show={(field, value) => recordValueWords(view.type, field, value, noPeople)}
      onChoose={onChoose}
    />
  );
}

/** What a file suggests in other words than stand here is chosen between in the same way. */
function withSuggestions(view: RecordView): RecordView {
  if (Object.keys(view.suggestions).length === 0) return view;
  const conflicts = { ...view.conflicts };
  for (const [field, offers] of Object.entries(view.suggestions)) {
    const shown = conflicts[field] ?? [
      { dot: 'her.1' as const, value: view.fields[field] ?? null, ...(view.changed[field] ?? { person: '', day: '' }) },
    ];
    conflicts[field] = [...shown, ...offers];
  }
  return { ...view, conflicts };
}
