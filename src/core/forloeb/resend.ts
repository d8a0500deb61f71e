import {
  type ActivityEntry,
  type Appointment,
  activityDay,
  isCancelled,
  type PlacedActivity,
} from './introduktionsskema.ts';
import { invite, type MoveEdit } from './move-changes.ts';
import type { PlanDays } from './moved-plan.ts';

/** A calendar appointment that says another time than the plan. */
export interface StaleAppointment extends PlacedActivity {
  /** What stands in people's calendars. */
  readonly invited: Appointment;
}

/**
 * The appointments that must be sent again, in the order of the plan (RULES.md N46). Computed, so that a move and its reverse leave
 * nothing to send, and two people who move at the same time have one list.
 */
export function staleAppointments(activities: readonly ActivityEntry[], days: PlanDays): readonly StaleAppointment[] {
  return activities
    .flatMap((entry): readonly StaleAppointment[] => {
      const { fields } = entry;
      const { invited, when, status } = fields;
      if (!invited || isCancelled(fields) || status?.state === 'done') return [];
      const day = activityDay(fields, days.calendar, days.firstDay);
      const same = invited.day === day && invited.from === when.from && invited.to === when.to;
      return same ? [] : [{ entry, day, invited }];
    })
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

const keyOf = ({ day, entry }: StaleAppointment): string => `${day} ${entry.fields.when.from} ${entry.id}`;

/** The appointment has been sent: it says what the plan says. */
export function appointmentSent({ entry, day, invited }: StaleAppointment): MoveEdit {
  const { from, to } = entry.fields.when;
  return {
    changes: [invite(entry.id, { ...invited, day, from, to }, entry.view.stamps)],
    undo: [invite(entry.id, invited)],
  };
}
