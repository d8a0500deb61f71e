import { addDays, type Day } from '../calendar/day.ts';
import { minutesOf } from '../calendar/parse-time.ts';
import { dayOff, nthWorkingDay } from '../calendar/work-calendar.ts';
import type { Change, Doc } from '../document/types.ts';
import { type PlanDays, timeOn } from './activity-time.ts';
import { calendarOf, forloebKind } from './forloeb.ts';
import { lunch } from './free-time.ts';
import {
  type ActivityEntry,
  activityKind,
  isCancelled,
  isLuft,
  offsetOf,
  type PlacedActivity,
  placeActivities,
} from './introduktionsskema.ts';
import { minutesIn, nextFreeSlot, type Slot } from './next-free-slot.ts';
import { readEntries, write } from './record-kind.ts';
import { hoursOn } from './working-week.ts';

/** An activity of a plan that is about to be made which lies on top of another, or outside the new hire's hours (RULES.md N87). */
export interface Crowded {
  readonly entry: ActivityEntry;
  readonly slot: Slot;
  /** What is there already; undefined for one that is outside the hours. */
  readonly other: { readonly title: string; readonly slot: Slot } | undefined;
  /** The next time that is free, after everything else that moves; undefined when there is none. */
  readonly to: Slot | undefined;
}

interface Row extends Slot {
  readonly entry: ActivityEntry;
  readonly isLuft: boolean;
  /** 0 holds to its own day, as a team day does; 1 is on the day it is counted for; 2 was pushed to another by a day off. */
  readonly rank: 0 | 1 | 2;
}

/** Luft is left free for as many days; later than that would tear the introduction apart. */
const soon = 3;

const meets = (a: Slot, b: Slot): boolean => a.day === b.day && a.from < b.to && b.from < a.to;

/** The plan's activities from `today` on that have no time of their own, in the order in which they look for one. */
export function crowdedIn(plan: Doc, today: Day): readonly Crowded[] {
  const days = daysOf(plan);
  if (!days) return [];
  const rows = placeActivities(readEntries(plan, activityKind).known, days.calendar, days.firstDay)
    .filter(({ day, entry: { fields } }) => day >= today && !isCancelled(fields) && fields.status?.state !== 'done')
    .map((placed) => rowOf(placed, days));
  const busy = rows.filter((row) => !row.isLuft);
  const standing: Row[] = [];
  const moving: { readonly row: Row; readonly other: Row | undefined }[] = [];
  for (const row of [...busy].sort((a, b) => a.rank - b.rank)) {
    const other = standing.find((one) => meets(one, row));
    if (other || (row.rank > 0 && isOutside(row, days))) moving.push({ row, other });
    else standing.push(row);
  }
  const luft = rows.filter((row) => row.isLuft);
  const taken: Slot[] = [...standing];
  return moving
    .sort((a, b) => (keyOf(a.row) < keyOf(b.row) ? -1 : 1))
    .map(({ row, other }): Crowded => {
      const calm = freeSlot(row, [...taken, ...luft], days);
      const found = calm && calm.day <= addDays(row.day, soon) ? calm : (freeSlot(row, taken, days) ?? calm);
      taken.push(found ?? row);
      return { entry: row.entry, slot: slotOf(row), other: other && asOther(other), to: found };
    });
}

const slotOf = ({ day, from, to }: Row): Slot => ({ day, from, to });
const asOther = (row: Row) => ({ title: row.entry.fields.title, slot: slotOf(row) });
const keyOf = ({ day, from, entry }: Row): string => `${day} ${from} ${entry.id}`;

function daysOf(plan: Doc): PlanDays | undefined {
  const forloeb = readEntries(plan, forloebKind).known[0]?.fields;
  return forloeb && { calendar: calendarOf(forloeb), firstDay: forloeb.firstDay };
}

function rowOf({ day, entry }: PlacedActivity, { calendar, firstDay }: PlanDays): Row {
  const { when, kind } = entry.fields;
  const offset = offsetOf(when);
  const pushed = offset?.unit === 'workingDays' && nthWorkingDay(calendar, firstDay, offset.amount) !== day;
  const rank = !offset && kind === 'teammoede' ? 0 : pushed ? 2 : 1;
  return { entry, day, from: when.from, to: when.to, isLuft: isLuft(entry.fields), rank };
}

/** Full time is flexible: there only half a day off ends a day (RULES.md N44). */
function isOutside({ day, from, to }: Row, { calendar }: PlanDays): boolean {
  const hours = hoursOn(calendar, day);
  if (!hours) return false;
  if (calendar.workingWeek?.length) return from < hours.from || to > hours.to;
  return dayOff(calendar, day) !== undefined && to > hours.to;
}

/** From its own day on, but never on the first day: that has an order of its own. Nothing where all is full. */
function freeSlot(row: Row, taken: readonly Slot[], { calendar, firstDay }: PlanDays): Slot | undefined {
  const from = row.day > firstDay ? row.day : addDays(firstDay, 1);
  const hasLunch = minutesOf(row.from) < lunch[0] && minutesOf(row.to) > lunch[1];
  const found = nextFreeSlot(calendar, taken, from, minutesIn(row), hasLunch ? [] : undefined);
  const hours = hoursOn(calendar, found.day);
  const fits = hours !== undefined && found.from >= hours.from && found.to <= hours.to;
  return fits && !taken.some((slot) => meets(slot, found)) ? found : undefined;
}

/** Puts each on its free time; one that follows the first day keeps following it (RULES.md N21). */
export function spreadChanges(plan: Doc, crowded: readonly Crowded[]): readonly Change[] {
  const days = daysOf(plan);
  return crowded.flatMap(({ entry, to }): readonly Change[] => {
    if (!to || !days) return [];
    const { when } = entry.fields;
    return [write(entry.id, activityKind.type, { when: timeOn(to.day, offsetOf(when) !== undefined, to, days, when) })];
  });
}
