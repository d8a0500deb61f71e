import { addDays, type Day } from '../calendar/day.ts';
import { dueDay } from '../calendar/offset.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { isLuft } from './introduktionsskema.ts';
import { minutesIn, nextFreeSlot, type Slot } from './next-free-slot.ts';
import type { PastChoice } from './past-choice.ts';
import { activityRecordId } from './programme-items.ts';
import type { ProgrammeActivity, Standardprogram } from './standardprogram.ts';

/** An activity of a programme with its key as a record and its day. */
export interface DatedActivity {
  readonly id: string;
  readonly activity: ProgrammeActivity;
  readonly slot: Slot;
}

export interface LateInput {
  readonly programme: Standardprogram;
  readonly calendar: WorkCalendar;
  readonly firstDay: Day;
  readonly today: Day;
}

/** The activities of a programme in the order of their days. */
function datedActivities({ programme, calendar, firstDay }: LateInput): readonly DatedActivity[] {
  const dated = programme.introduktionsskema.map((activity) => ({
    id: activityRecordId(activity.id),
    activity,
    slot: { day: dueDay(calendar, firstDay, activity.offset), from: activity.from, to: activity.to },
  }));
  const keyOf = ({ id, slot }: DatedActivity) => `${slot.day} ${slot.from} ${id}`;
  return dated.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Activities whose day is before today; time that was left free on purpose is simply over (RULES.md N48). */
export const lateActivities = (input: LateInput): readonly DatedActivity[] =>
  datedActivities(input).filter(({ activity, slot }) => slot.day < input.today && !isLuft(activity));

/**
 * Where late activities go that are to be caught up with: each to the next free time from tomorrow on, in their old order; what is
 * still to come keeps its place (RULES.md N48). By record key.
 */
export function caughtUpSlots(
  input: LateInput,
  choices: Readonly<Record<string, PastChoice>>,
): ReadonlyMap<string, Slot> {
  const { calendar, today } = input;
  const late = lateActivities(input).filter(({ id }) => choices[id] === 'today');
  const taken = datedActivities(input)
    .map(({ slot }) => slot)
    .filter(({ day }) => day >= today);
  const slots = new Map<string, Slot>();
  for (const { id, slot } of late) {
    const free = nextFreeSlot(calendar, taken, addDays(today, 1), minutesIn(slot));
    taken.push(free);
    slots.set(id, free);
  }
  return slots;
}
