import type * as z from 'zod/mini';
import { sameJson } from '../document/json-value.ts';
import type { Change, Doc, Json } from '../document/types.ts';
import { viewRecord } from '../document/view.ts';
import { type Entry, type RecordKind, readEntries } from '../forloeb/record-kind.ts';
import { writeUnlessDeleted } from './taken.ts';

/**
 * Records of the workplace on their way into a plan. Their keys become keys there, and a file that was received may hold any key: one
 * that names a record of another kind would make the write fail, and with it every forløb that is created.
 */

export type StandingKind<Schema extends z.ZodMiniType = z.ZodMiniType> = RecordKind<Schema>;

/** The visible records of a kind whose keys are of that kind: `link_…` for a link. */
export const standingEntries = <Schema extends z.ZodMiniType>(
  workplace: Doc,
  kind: StandingKind<Schema>,
): readonly Entry<z.infer<Schema>>[] =>
  readEntries(workplace, kind).known.filter(({ id }) => id.startsWith(`${kind.type}_`));

/** Whether a change can be made in the plan: a record never changes its type (document RULES.md F1). */
export const fits = (plan: Doc, change: Change): boolean =>
  change.do !== 'write' || !Object.hasOwn(plan.r, change.id) || plan.r[change.id]?.t === change.type;

/** The records of a kind by their keys, as the workplace says them; undefined while there are none. */
export function saidOf(workplace: Doc, kind: StandingKind): { readonly [id: string]: Json } | undefined {
  const found = standingEntries(workplace, kind).map(({ id, fields }) => [id, fields as Json] as const);
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

/** Records of the workplace that go into the plan under their own keys; one that somebody has deleted there stays deleted. */
export function missingRecords(plan: Doc, type: string, value: Json): readonly Change[] {
  return Object.entries(value as { [id: string]: { [field: string]: Json } }).flatMap(
    ([id, fields]): readonly Change[] => {
      const view = viewRecord(plan, id);
      if (view && !view.hidden && sameJson(view.fields as Json, fields)) return [];
      return writeUnlessDeleted(plan, { do: 'write', id, type, fields });
    },
  );
}
