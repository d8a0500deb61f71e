import { useMemo } from 'preact/hooks';
import { TEMPLATE_PREFIX } from '../../../core/document/slot.ts';
import { binLines, deletedAgain, deleteForGood, fetchBack } from '../../../core/forloeb/bin-list.ts';
import { audience, type ForloebRoom, forloebRooms, type Viewpoint } from '../../../core/rooms.ts';
import { useForloeb } from '../../forloeb-scope.tsx';
import { deletedTexts as texts } from '../../texts/deleted.ts';
import { BinCard } from './bin-card.tsx';

/** The rooms whose bin stands with the forløb: those a person may hold, but for the private one, which has its own screen. */
const roomsOf = (viewpoint: Viewpoint): readonly ForloebRoom[] =>
  forloebRooms.filter(
    (room) => room !== 'procesjournal' && (audience[room] as readonly Viewpoint[]).includes(viewpoint),
  );

/** What was deleted in a forløb: in the rooms that are given, or in all that stand with it. */
export function DeletedCard({ rooms }: { readonly rooms?: readonly ForloebRoom[] }) {
  const { id, docs, sent, viewpoint, act, me, people } = useForloeb();
  const lines = useMemo(() => binLines(docs, sent, rooms ?? roomsOf(viewpoint)), [docs, sent, rooms, viewpoint]);
  const nameOf = (person: string) => {
    if (person === me) return texts.you;
    return person.startsWith(TEMPLATE_PREFIX) ? texts.programme : (people.byId(person)?.fields.name ?? '');
  };
  return (
    <BinCard
      of={id}
      lines={lines}
      lead={rooms?.includes('procesjournal') ? texts.leadPrivate : texts.lead}
      nameOf={nameOf}
      onBack={(line) => {
        const undo = { room: line.room, changes: deletedAgain(line) };
        void act(line.room, fetchBack(line), { text: texts.fetched, undo });
      }}
      onForGood={({ room, records }) => act(room, deleteForGood(records), { text: texts.gone })}
    />
  );
}
