import { useMemo } from 'preact/hooks';
import { sensitivePlaces } from '../../../core/forloeb/sensitive-places.ts';
import type { RoomPreview } from '../../../handover/preview.ts';
import { Notice } from '../../components/notice.tsx';
import { hentTexts } from '../../texts/hent.ts';

/** How many of the records that a file brings look as if they held something of a citizen. What lies here already is not counted. */
export function SensitiveCount({ rooms }: { readonly rooms: readonly RoomPreview[] }) {
  const count = useMemo(() => rooms.reduce((sum, room) => sum + sensitiveIn(room), 0), [rooms]);
  return count === 0 ? null : <Notice tone="warn">{hentTexts.sensitive(count)}</Notice>;
}

function sensitiveIn({ merged, changes }: RoomPreview): number {
  const brought = new Set(changes.map(({ id }) => id));
  return sensitivePlaces([merged]).filter(({ id }) => brought.has(id)).length;
}
