import type { Json } from '../../core/document/types.ts';
import type { RecordView } from '../../core/document/view.ts';
import type { People } from '../../core/forloeb/people.ts';
import type { ForloebRoom } from '../../core/rooms.ts';
import { RecordConflicts } from '../components/record-conflicts.tsx';
import { useForloeb } from '../forloeb-scope.tsx';
import { valueWords } from '../texts/value-words.ts';

interface RoomConflictsProps {
  readonly room: ForloebRoom;
  readonly view: RecordView;
  /** What the fields are called. */
  readonly labels: Readonly<Record<string, string>>;
  /** For a record whose values need more than `valueWords` to be said. */
  readonly show?: (field: string, value: Json, people: People) => string;
}

/** What two people did apart from each other to a record of the forløb, to be chosen between. */
export function RoomConflicts({ room, view, labels, show = sayValue }: RoomConflictsProps) {
  const { people, act } = useForloeb();
  return (
    <RecordConflicts
      view={view}
      people={people}
      labels={labels}
      show={(field, value) => show(field, value, people)}
      onChoose={(change) => void act(room, [change])}
    />
  );
}

const sayValue = (_field: string, value: Json, people: People): string => valueWords(value, people);
