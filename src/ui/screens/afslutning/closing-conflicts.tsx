import { RoomConflicts } from '../../parts/room-conflicts.tsx';
import { afslutningTexts as texts } from '../../texts/afslutning.ts';
import { closingValue } from './closing-value.ts';
import { useClosing } from './use-closing.ts';

/** What two people decided apart from each other about the ending: in all of it, or in the fields of one step. */
export function ClosingConflicts({ fields }: { readonly fields?: readonly string[] }) {
  const { view } = useClosing();
  const conflicts = Object.entries(view.conflicts).filter(([field]) => !fields || fields.includes(field));
  return (
    <RoomConflicts
      room="plan"
      view={{ ...view, conflicts: Object.fromEntries(conflicts) }}
      labels={texts.mentor.fields}
      show={closingValue}
    />
  );
}
