import type { Day } from '../calendar/day.ts';
import type { Change, Doc, Json } from '../document/types.ts';
import type { Edit } from './huskeliste-edits.ts';
import { RoleHolder, roleKind, roleRecordId } from './person.ts';
import { type Entry, readEntries } from './record-kind.ts';

/** Somebody who has the role of the kontaktperson for a while (RULES.md N47). Keys of persons. */
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
 * The stand-in of now. It counts only while that person holds the role: who chooses another kontaktperson has ended it. Of several
 * that were written apart from each other it is the one about the holder.
 */
export function standInOf(plan: Doc): StandIn | undefined {
  const role = roleOf(plan);
  if (!role) return undefined;
  const written = [role.fields.standIn, ...(role.view.conflicts['standIn'] ?? []).map(({ value }) => value)];
  const parsed = written.flatMap((value) => {
    const result = RoleHolder.safeParse({ person: null, standIn: value ?? null });
    return result.success && result.data.standIn ? [result.data.standIn] : [];
  });
  const found = parsed.find(({ person }) => person === role.fields.person);
  if (!found) return undefined;
  return { person: found.person, standsInFor: found.standsInFor, from: found.from, to: found.to ?? undefined };
}

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

/** Gives the role to a stand-in. Whatever rests with the role follows it; nothing else is written. */
export function handOver(plan: Doc, standIn: StandIn): Edit {
  const role = roleOf(plan);
  const seen = role?.view.stamps ?? [];
  return {
    changes: [{ ...write({ person: standIn.person, standIn: asWritten(standIn) }), seen } as Change],
    undo: [write({ person: role?.fields.person ?? null, standIn: asWritten(standInOf(plan)) })],
  };
}

/** Gives the role back to the one it was taken over from. */
export function giveBack(plan: Doc, standIn: StandIn): Edit {
  const seen = roleOf(plan)?.view.stamps ?? [];
  return {
    changes: [{ ...write({ person: standIn.standsInFor, standIn: null }), seen } as Change],
    undo: [write({ person: standIn.person, standIn: asWritten(standIn) })],
  };
}
