import { useMemo } from 'preact/hooks';
import type { Change, Doc } from '../../../core/document/types.ts';
import { binLines, deletedAgain, deleteForGood, fetchBack } from '../../../core/forloeb/bin-list.ts';
import { roomOfDocId, type StandingRoom } from '../../../core/rooms.ts';
import type { StandingSaid } from '../../hooks/use-standing.ts';
import { useStandingSent } from '../../hooks/use-standing-sent.ts';
import { deletedTexts as texts } from '../../texts/deleted.ts';
import { BinCard } from './bin-card.tsx';

interface StandingDeletedCardProps {
  readonly doc: Doc;
  readonly act: (changes: readonly Change[], said?: StandingSaid) => Promise<boolean>;
}

/** What was deleted in a programme or at the workplace. It has one author for all, so nobody is named. */
export function StandingDeletedCard({ doc, act }: StandingDeletedCardProps) {
  const room = doc.kind as StandingRoom;
  const sent = useStandingSent(doc);
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
