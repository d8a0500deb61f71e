import { useMemo } from 'preact/hooks';
import type { Doc } from '../../../core/document/types.ts';
import { sensitivePlaces } from '../../../core/forloeb/sensitive-places.ts';
import { Notice } from '../../components/notice.tsx';
import { hentTexts } from '../../texts/hent.ts';

/** A room as it would be, or as the file tells it, and what of it the file brings. */
export interface BroughtRoom {
  readonly merged: Doc;
  readonly changes: readonly { readonly id: string }[];
}

/** How many of the records that a file brings look as if they held something of a citizen. What lies here already is not counted. */
export function SensitiveCount({ rooms }: { readonly rooms: readonly BroughtRoom[] }) {
  const count = useMemo(() => rooms.reduce((sum, room) => sum + sensitiveIn(room), 0), [rooms]);
  return count === 0 ? null : <Notice tone="warn">{hentTexts.sensitive(count)}</Notice>;
}

function sensitiveIn({ merged, changes }: BroughtRoom): number {
  const brought = new Set(changes.map(({ id }) => id));
  return sensitivePlaces([merged]).filter(({ id }) => brought.has(id)).length;
}
