import { RoomConflicts } from '../../parts/room-conflicts.tsx';
import { afslutningTexts as texts } from '../../texts/afslutning.ts';
import { closingValue } from './closing-value.ts';
import { useClosing } from './use-closing.ts';

interface ClosingConflictsProps {
  /** The fields of one step; all unless given. */
  readonly fields?: readonly string[];
  /** What fields are called that are not the same in every workplace. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** What two people decided apart from each other about the ending. */
export function ClosingConflicts({ fields, labels }: ClosingConflictsProps) {
  const { view } = useClosing();
  const conflicts = Object.entries(view.conflicts).filter(([field]) => !fields || fields.includes(field));
  return (
    <RoomConflicts
      room="plan"
      view={{ ...view, conflicts: Object.fromEntries(conflicts) }}
      labels={{ ...texts.fields, ...labels }}
      show={closingValue}
    />
  );
}
