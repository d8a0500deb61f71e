import type { Day } from '../calendar/day.ts';
import { isDone } from './huskeliste.ts';
import type { DatedItem } from './huskeliste-view.ts';
import type { MeetingKind } from './meeting-kinds.ts';
import { isFollowUp, type MeetingRow } from './meeting-list.ts';

/** How items say that a meeting is to be held. By their words: programmes are written everywhere. */
const wordsOf: Readonly<Partial<Record<MeetingKind, RegExp>>> = {
  forventning: /forvent.*leder|leder.*forvent/i,
  opstart: /opstartsmøde|afstem forventninger(?!.*leder)/i,
  opgaver: /fortæl om opgaverne|hvem der beslutter hvad/i,
  opfoelgning: /opfølgningssamtale/i,
  afslutning: /afslutningssamtale/i,
};

/** What the huskeliste says of a meeting that has been held and nobody has ticked, or only today (RULES.md N237). */
export function itemsOfMeeting(
  row: MeetingRow,
  items: readonly DatedItem[],
  { firstDay, today }: { readonly firstDay: Day; readonly today: Day },
): readonly DatedItem[] {
  // A talk of the first weeks is no follow-up yet.
  const words = row.kind !== 'opfoelgning' || isFollowUp(row, firstDay) ? wordsOf[row.kind] : undefined;
  return items.filter(
    ({ entry: { fields } }) => words?.test(fields.title) && (!isDone(fields) || fields.status?.day === today),
  );
}
