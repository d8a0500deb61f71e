import type { Day } from '../calendar/day.ts';
import { dueDay, type Offset } from '../calendar/offset.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { Change } from '../document/types.ts';
import type { Room } from '../rooms.ts';
import type { AuthoredChanges } from './create-forloeb.ts';
import type { Example } from './example.ts';
import type { Standardprogram } from './standardprogram.ts';
import type { Role } from './vocabulary.ts';

/** The example on the day it is opened. */
export interface ExampleSetting {
  readonly example: Example;
  readonly programme: Standardprogram;
  readonly calendar: WorkCalendar;
  /** The working day on which the example stands: today, or the one before. */
  readonly day: Day;
  readonly firstDay: Day;
}

/** Fixed keys: the people of the example are nobody. */
export const personKey = (role: Role): string => `person_eksempel-${role}`;

/** A tick by one of the example's people, never on a day that has not come. */
export const tickOn = ({ day }: ExampleSetting, on: Day, by: Role) => ({
  done: true,
  day: on < day ? on : day,
  by: personKey(by),
});

/** The day of an activity of the programme. Throws RangeError when the programme has none with that `id`. */
export function dayOfActivity({ programme, calendar, firstDay }: ExampleSetting, activity: string): Day {
  const found = programme.introduktionsskema.find(({ id }) => id === activity);
  if (!found) throw new RangeError(`The programme has no activity ${activity}`);
  return dueDay(calendar, firstDay, found.offset);
}

export const dayAt = ({ calendar, firstDay }: ExampleSetting, offset: Offset): Day =>
  dueDay(calendar, firstDay, offset);

export const work = (room: Room, by: Role, changes: readonly Change[]): AuthoredChanges => ({
  room,
  by: personKey(by),
  changes,
});
