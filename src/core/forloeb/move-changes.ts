import type { Change, Dot, Json } from '../document/types.ts';
import type { Room } from '../rooms.ts';
import { forloebKind, forloebRecordId } from './forloeb.ts';
import { huskelisteKind } from './huskeliste.ts';
import { type ActivityEntry, activityKind } from './introduktionsskema.ts';
import { isAgreedRow, type MovePreview } from './move-preview.ts';
import type { MovedRow } from './moved-plan.ts';

type Fields = { readonly [field: string]: Json };

/** What is written in one action, and what takes it back. */
export interface MoveEdit {
  readonly changes: readonly Change[];
  readonly undo: readonly Change[];
}

export const movedRoom = 'plan' satisfies Room;

/**
 * A move as it is written: the fields of the forløb, the days of rows that stay although they were computed (RULES.md N42), and what
 * the calendar appointments of agreed times that move say (N46). Nothing else: all other days are computed.
 *
 * @param forloeb the fields of the forløb record that change, as they are and as they will be, and the stamps the person saw; no fields
 *   where something else in the same action writes them.
 */
export function moveEdit(
  preview: MovePreview,
  forloeb: { readonly was: Fields; readonly will: Fields; readonly seen: readonly Dot[] },
): MoveEdit {
  const write = (fields: Fields) =>
    ({ do: 'write', id: forloebRecordId, type: forloebKind.type, fields }) as const satisfies Change;
  const rows = [
    ...preview.toPin.map(pinRow),
    ...preview.moves.filter(isAgreedRow).flatMap((row) => remember(row) ?? []),
  ];
  const sets = Object.keys(forloeb.will).length > 0;
  return {
    changes: [
      ...(sets ? [{ ...write(forloeb.will), seen: forloeb.seen }] : []),
      ...rows.flatMap(({ changes }) => changes),
    ],
    undo: [...(sets ? [write(forloeb.was)] : []), ...rows.flatMap(({ undo }) => undo)],
  };
}

/** The field that holds a row's day with everything in it but the day itself, so that what a newer version added is kept. */
function withoutDay(field: object): Fields {
  return Object.fromEntries(Object.entries(field).filter(([key]) => key !== 'offset' && key !== 'pinned')) as Fields;
}

/** Keeps the day on which a row lies. */
export function pinRow({ entry, from }: MovedRow): MoveEdit {
  const { row } = entry;
  const [field, type] = entry.kind === 'item' ? ['due', huskelisteKind.type] : ['when', activityKind.type];
  const was = (entry.kind === 'item' ? entry.row.fields.due : entry.row.fields.when) ?? {};
  const pinned = { ...withoutDay(was), pinned: from };
  return {
    changes: [{ do: 'write', id: row.id, type, fields: { [field]: pinned }, seen: row.view.stamps }],
    undo: [{ do: 'write', id: row.id, type, fields: { [field]: was as unknown as Json } }],
  };
}

/** Notes what the appointment in people's calendars says; nothing when that is noted already. */
function remember({ entry, from, hours }: MovedRow): MoveEdit | undefined {
  if (entry.kind !== 'activity' || !hours || entry.row.fields.invited) return undefined;
  const { id, view } = entry.row;
  return {
    changes: [invite(id, { day: from, ...hours }, view.stamps)],
    undo: [invite(id, null)],
  };
}

/** Writes what the appointment of an activity says; null when nothing is known. */
export const invite = (
  id: ActivityEntry['id'],
  invited: { readonly day: string; readonly from: string; readonly to: string } | null,
  seen?: readonly Dot[],
): Change => ({ do: 'write', id, type: activityKind.type, fields: { invited }, ...(seen && { seen }) });
