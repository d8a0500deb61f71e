import type { Day } from '../calendar/day.ts';
import { Agreement, agreementsOf, isAgreementField } from './agreement.ts';
import type { Party } from './fields.ts';
import type { Activity } from './introduktionsskema.ts';
import type { People } from './people.ts';

/**
 * Whether somebody has said yes to a time of the activity, so that they must hear of another one (RULES.md N43): as a whole, or
 * anybody in it, also to hours it has been moved from since.
 */
export const isAgreed = (activity: Pick<Activity, 'status'> & { readonly [field: string]: unknown }): boolean =>
  activity.status?.state === 'agreed' ||
  Object.entries(activity).some(
    ([field, value]) => isAgreementField(field) && Agreement.safeParse(value).data?.state === 'agreed',
  );

/** Those who have been asked for their time in an activity on `day`, or have given it. */
export function bookedFor(activity: Activity, day: Day, people: People): readonly Party[] {
  const { from, to } = activity.when;
  return agreementsOf(activity, { day, from, to }, people)
    .filter(({ state }) => state === 'asked' || state === 'agreed')
    .map(({ party }) => party);
}
