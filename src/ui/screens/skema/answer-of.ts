import type { Day } from '../../../core/calendar/day.ts';
import { type AgreementState, agreementsOf } from '../../../core/forloeb/agreement.ts';
import { type ActivityEntry, isCancelled } from '../../../core/forloeb/introduktionsskema.ts';
import type { People } from '../../../core/forloeb/people.ts';
import { hoursOf } from '../../../core/forloeb/people-time.ts';

/** What all who are asked about an activity say together: one no is a no, one who waits is waiting. Undefined before anybody is asked. */
export function answerOf(entry: ActivityEntry, day: Day, people: People): AgreementState | undefined {
  if (isCancelled(entry.fields)) return undefined;
  const rows = agreementsOf(entry.fields, hoursOf({ day, entry }), people).filter(({ current }) => current);
  const states = rows.map(({ state, movedFrom }) => (movedFrom && state === 'agreed' ? 'asked' : state));
  if (states.includes('declined')) return 'declined';
  if (states.includes('asked')) return 'asked';
  return states.length > 0 && states.every((state) => state === 'agreed') ? 'agreed' : undefined;
}
