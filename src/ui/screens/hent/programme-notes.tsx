import { readOwnProgramme } from '../../../core/programme/own-programme.ts';
import type { RoomPreview } from '../../../handover/preview.ts';
import { UnreadableRecords } from '../../parts/programme/unreadable-records.tsx';
import { hentTexts } from '../../texts/hent.ts';
import css from './hent.module.css';

/** What a programme that has arrived leaves alone, and what in it this version cannot show. */
export function ProgrammeNotes({ rooms }: { readonly rooms: readonly RoomPreview[] }) {
  const unreadable = rooms.flatMap(({ forloebId, merged }) => readOwnProgramme(forloebId, merged)?.unreadable ?? []);
  return (
    <>
      {unreadable.length > 0 && <UnreadableRecords records={unreadable} />}
      <p class={css.from}>{hentTexts.untouched}</p>
    </>
  );
}
