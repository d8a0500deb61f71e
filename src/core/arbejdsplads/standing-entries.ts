import type * as z from 'zod/mini';
import type { Change, Doc } from '../document/types.ts';
import { type Entry, type RecordKind, readEntries } from '../forloeb/record-kind.ts';

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
