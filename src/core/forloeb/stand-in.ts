import { addDays, type Day } from '../calendar/day.ts';
import type { Change, Doc, Json } from '../document/types.ts';
import type { Edit } from './huskeliste-edits.ts';
import { RoleHolder, roleKind, roleRecordId } from './person.ts';
import { type Entry, readEntries } from './record-kind.ts';

/** Somebody who has the role of the kontaktperson for a while (RULES.md N47, N85). Keys of persons. */
export interface StandIn {
  readonly person: string;
  readonly standsInFor: string;
  readonly from: Day;
  /** Last day, included; undefined while nobody knows. */
  readonly to: Day | undefined;
}

const roleId = roleRecordId('kontaktperson');

const roleOf = (plan: Doc): Entry<RoleHolder> | undefined =>
  readEntries(plan, roleKind).known.find(({ id }) => id === roleId);

/**
 * The stand-in that is written down, whether its days are ahead, now or over. It counts only while the role is with one of the two:
 * who chooses another kontaktperson has ended it. `person` of the role is the kontaktperson; an older version wrote the stand-in there.
 * Of several that were written apart from each other it is the first that counts.
 */
export function standInOfRole({ fields, view }: Entry<RoleHolder>): StandIn | undefined {
  const written = [fields.standIn, ...(view.conflicts['standIn'] ?? []).map(({ value }) => value)];
  for (const value of written) {
    const found = RoleHolder.safeParse({ person: null, standIn: value ?? null }).data?.standIn;
    if (!found || (fields.person !== found.standsInFor && fields.person !== found.person)) continue;
    return { person: found.person, standsInFor: found.standsInFor, from: found.from, to: found.to ?? undefined };
  }
  return undefined;
}

export function standInOf(plan: Doc): StandIn | undefined {
  const role = roleOf(plan);
  return role && standInOfRole(role);
}

/** Where a day is beside the days of a stand-in; both ends are included. */
export const standInState = ({ from, to }: StandIn, day: Day): 'ahead' | 'now' | 'over' => {
  if (day < from) return 'ahead';
  return to !== undefined && day > to ? 'over' : 'now';
};

const write = (fields: { readonly [field: string]: Json }): Change => ({
  do: 'write',
  id: roleId,
  type: roleKind.type,
  fields,
});

const asWritten = (standIn: StandIn | undefined): Json =>
  standIn
    ? { person: standIn.person, standsInFor: standIn.standsInFor, from: standIn.from, to: standIn.to ?? null }
    : null;

/** Writes a stand-in, and beside it nothing: the role stays with the kontaktperson, where an older version had moved it too. */
function replace(plan: Doc, next: StandIn | undefined, kontaktperson: string): Edit {
  const role = roleOf(plan);
  const before = role?.fields.person ?? null;
  const person = before === kontaktperson ? {} : { person: kontaktperson };
  const back = before === kontaktperson ? {} : { person: before };
  const change = { ...write({ ...person, standIn: asWritten(next) }), seen: role?.view.stamps ?? [] } as Change;
  return { changes: [change], undo: [write({ ...back, standIn: asWritten(standInOf(plan)) })] };
}

/** Gives the role to a stand-in for some days, or gives it other days. Whatever rests with the role follows. */
export const handOver = (plan: Doc, standIn: StandIn): Edit => replace(plan, standIn, standIn.standsInFor);

/** Gives the role back as of `today`: one that has begun ends the day before, one that has not is called off. */
export function giveBack(plan: Doc, standIn: StandIn, today: Day): Edit {
  const begun = standIn.from < today ? { ...standIn, to: addDays(today, -1) } : undefined;
  return replace(plan, begun, standIn.standsInFor);
}
