import * as z from 'zod/mini';
import { mostStretches } from '../calendar/stretches.ts';
import { maxLocalDaysOff, type WorkCalendar } from '../calendar/work-calendar.ts';
import { OptionalLine, PlainDay, RecordId, Text, TimeOfDay } from './fields.ts';
import { WorkingWeek } from './working-week.ts';

/** A day of the year, or of one year, on which the workplace is closed in full or in part by local agreement. */
export const LocalDayOff = z.looseObject({
  month: z.int().check(z.gte(1), z.lte(12)),
  date: z.int().check(z.gte(1), z.lte(31)),
  year: z.optional(z.int()),
  extent: z.enum(['full', 'half', 'none']),
  from: z.optional(TimeOfDay),
  name: z.string(),
});

/** Weeks of the year, 1–53, in which schools are closed where the workplace is. */
export const SchoolHolidays = z.array(z.int().check(z.gte(1), z.lte(53))).check(z.maxLength(53));

/** Several new hires who share sessions. The name is for those who plan; it never holds a new hire's name by itself. */
export const Cohort = z.looseObject({ id: RecordId, name: OptionalLine });
export type Cohort = z.infer<typeof Cohort>;

/** More stretches than a year of introduction can hold. */
export const maxAway = mostStretches;

/** Days on which the newcomer is away, both ends included. Never why: that may be about health. */
export const DaysAway = z
  .looseObject({ from: PlainDay, to: PlainDay })
  .check(z.refine(({ from, to }) => from <= to, { path: ['to'] }));
export type DaysAway = z.infer<typeof DaysAway>;

const programmeReference = { id: z.string(), version: z.int(), title: z.string() };

/** The one record that describes the forløb itself. Its days off travel along, so that every device computes the same days. */
export const Forloeb = z.looseObject({
  firstDay: PlainDay,
  /** Job title of the newcomer, e.g. "socialrådgiver". */
  position: z.optional(OptionalLine),
  workplace: z.optional(OptionalLine),
  department: z.optional(OptionalLine),
  /** Where the newcomer meets on the first day. */
  meetingPlace: z.optional(OptionalLine),
  /** When the newcomer meets on the first day; without it the first activity says so. */
  meetingTime: z.optional(z.nullable(TimeOfDay)),
  /** Who receives the newcomer; without it the kontaktperson does. */
  receivedBy: z.optional(OptionalLine),
  /** Postal address of the workplace. */
  address: z.optional(OptionalLine),
  /** Lunch, transport, clothes: sentences for the welcome letter. */
  practical: z.optional(Text),
  /** What to bring on the first day, e.g. "billedlegitimation". */
  bring: z.optional(OptionalLine),
  /** Where one can read about the workplace: an address. */
  readMore: z.optional(OptionalLine),
  welcome: z.optional(Text),
  /**
   * The programme it was made of and the version it has come to; `also` is a second one that was laid on top (RULES.md N55), `made` one
   * that was made of this forløb (N92).
   */
  programme: z.looseObject({
    ...programmeReference,
    also: z.optional(z.looseObject(programmeReference)),
    made: z.optional(z.looseObject(programmeReference)),
    /** Whom the programme is for; absent in a forløb of an older version. */
    audience: z.optional(z.string()),
  }),
  /** Length of the introduction in months, 1–6. */
  months: z.int().check(z.gte(1), z.lte(6)),
  localDaysOff: z.array(LocalDayOff).check(z.maxLength(maxLocalDaysOff)),
  /** Null or absent is the usual ones (calendar RULES.md C25). */
  schoolHolidays: z.optional(z.nullable(SchoolHolidays)),
  /** The hold the new hire is on, if any. */
  cohort: z.optional(z.nullable(Cohort)),
  /** The newcomer's weekdays and hours; null or absent is full time, Monday to Friday (RULES.md N40). */
  workingWeek: z.optional(z.nullable(WorkingWeek)),
  away: z.optional(z.array(DaysAway).check(z.maxLength(maxAway))),
  /** True for the example: marked as fictive on every screen and print. */
  fictive: z.optional(z.boolean()),
});
export type Forloeb = z.infer<typeof Forloeb>;

export const forloebKind = { type: 'forloeb', schema: Forloeb } as const;

/** The forløb record has a fixed key: there is one, and two devices mean the same. */
export const forloebRecordId = 'forloeb';

/** The calendar by which the days of this forløb are computed. */
export function calendarOf(forloeb: Forloeb): WorkCalendar {
  const { localDaysOff, workingWeek, schoolHolidays, away } = forloeb;
  return {
    localDaysOff,
    ...(workingWeek?.length && { workingWeek }),
    ...(schoolHolidays && { schoolHolidays }),
    ...(away?.length && { away }),
  };
}
