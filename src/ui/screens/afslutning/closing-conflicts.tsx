import { RecordConflicts } from '../../components/record-conflicts.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { afslutningTexts as texts } from '../../texts/afslutning.ts';
import { closingValue } from './closing-value.ts';
import { useClosing } from './use-closing.ts';

/** What two people decided apart from each other about the ending: in all of it, or in the fields of one step. */
export function ClosingConflicts({ fields }: { readonly fields?: readonly string[] }) {
  const { people, act } = useForloeb();
  const { view } = useClosing();
  const conflicts = Object.entries(view.conflicts).filter(([field]) => !fields || fields.includes(field));
  return (
    <RecordConflicts
      view={{ ...view, conflicts: Object.fromEntries(conflicts) }}
      people={people}
      labels={texts.mentor.fields}
      show={(field, value) => closingValue(field, value, people)}
      onChoose={(change) => void act('plan', [change])}
    />
  );
}
