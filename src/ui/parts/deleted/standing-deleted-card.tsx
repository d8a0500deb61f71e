import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Vector } from '../../../core/document/stamp.ts';
import type { Change, Doc } from '../../../core/document/types.ts';
import { binLines, deletedAgain, deleteForGood, fetchBack } from '../../../core/forloeb/bin-list.ts';
import { roomOfDocId, type StandingRoom } from '../../../core/rooms.ts';
import { sentOf } from '../../../storage/sent.ts';
import type { StandingSaid } from '../../hooks/use-standing.ts';
import { useStorage } from '../../services.ts';
import { deletedTexts as texts } from '../../texts/deleted.ts';
import { BinCard } from './bin-card.tsx';

interface StandingDeletedCardProps {
  readonly doc: Doc;
  readonly act: (changes: readonly Change[], said?: StandingSaid) => Promise<boolean>;
}

/** What was deleted in a programme or at the workplace. It has one author for all, so nobody is named. */
export function StandingDeletedCard({ doc, act }: StandingDeletedCardProps) {
  const room = doc.kind as StandingRoom;
  const sent = useSent(doc);
  const lines = useMemo(() => binLines({ [room]: doc }, { [room]: sent }, [room]), [room, doc, sent]);
  return (
    <BinCard
      of={roomOfDocId(doc.id)?.forloebId ?? ''}
      lines={lines}
      lead={texts.lead}
      nameOf={() => ''}
      onBack={(line) => void act(fetchBack(line), { text: texts.fetched, undo: deletedAgain(line) })}
      onForGood={({ records }) => act(deleteForGood(records), { text: texts.gone })}
    />
  );
}

/** What of a room others have; all of it, until that is known. */
function useSent({ id, kind, a }: Doc): Vector {
  const storage = useStorage();
  const [sent, setSent] = useState<Vector>();
  useEffect(() => {
    void storage.readStanding(kind as StandingRoom).then((rows) => {
      const row = rows.ok ? rows.value.find((one) => one.id === id) : undefined;
      setSent(row && sentOf(row));
    });
  }, [storage, id, kind, a]);
  return sent ?? a;
}
