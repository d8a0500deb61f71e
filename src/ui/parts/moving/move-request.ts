import type { Change, Dot, Json } from '../../../core/document/types.ts';
import type { PlanDays } from '../../../core/forloeb/moved-plan.ts';

type Fields = { readonly [field: string]: Json };

/** A change of the forløb by which days move. The first day follows by itself when it is no day at work any more. */
export interface MoveRequest {
  readonly lead?: string;
  readonly to: PlanDays;
  /** The fields of the forløb record as they are and as they will be, and the stamps the person saw. */
  readonly was: Fields;
  readonly will: Fields;
  readonly seen: readonly Dot[];
  /** What else the same action writes: the rest of an answer to the workplace (RULES.md N95). */
  readonly along?: readonly Change[];
  readonly action: string;
  readonly said: string;
}
