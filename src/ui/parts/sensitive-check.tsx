import { useMemo } from 'preact/hooks';
import type { Doc } from '../../core/document/types.ts';
import { deletedInFile, stillNeeded } from '../../core/forloeb/bin.ts';
import { deleteForGood } from '../../core/forloeb/bin-list.ts';
import type { SensitivePlace } from '../../core/forloeb/sensitive-places.ts';
import { forloebRooms, type Room } from '../../core/rooms.ts';
import { useForloeb } from '../forloeb-scope.tsx';
import { deletedTexts } from '../texts/deleted.ts';
import { SensitiveIn, type What } from './sensitive-in.tsx';

/** Looks through rooms of this forløb before they leave. Whole ones take along what is deleted and not yet gone (RULES.md N234). */
export function SensitiveCheck({ rooms, ...what }: What & { readonly rooms: readonly Room[] }) {
  const { docs, sent, today, act } = useForloeb();
  const isFile = what.before === 'sender' && !what.only;
  const present: Readonly<Partial<Record<Room, Doc>>> = docs;
  const records = useMemo(() => {
    const needed = stillNeeded(docs);
    const going = Object.entries(present).flatMap(([room, doc]) =>
      isFile ? deletedInFile(doc, { today, needed, sent: sent[room as Room] ?? {} }) : [],
    );
    return new Set(going);
  }, [docs, sent, today, isFile]);
  const forGood = async (place: SensitivePlace) => {
    const room = forloebRooms.find((one) => docs[one]?.id === place.doc);
    return room !== undefined && act(room, deleteForGood([place]), { text: deletedTexts.gone });
  };
  return <SensitiveIn docs={rooms.flatMap((room) => present[room] ?? [])} deleted={{ records, forGood }} {...what} />;
}
