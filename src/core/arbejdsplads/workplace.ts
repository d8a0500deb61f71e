import * as z from 'zod/mini';
import { defaultLocalDaysOff, maxLocalDaysOff, type WorkCalendar } from '../calendar/work-calendar.ts';
import type { Doc } from '../document/types.ts';
import { Line, OptionalLine, Text } from '../forloeb/fields.ts';
import { LocalDayOff, SchoolHolidays } from '../forloeb/forloeb.ts';
import { type Entry, readEntries } from '../forloeb/record-kind.ts';
import { WorkingWeek } from '../forloeb/working-week.ts';
import { TeamTime } from './team-rhythm.ts';

/** What stays the same from one new colleague to the next. One document on each device, shared between colleagues as a file. */

/** Key of the one document of the room, on every device the same (src/core/rooms.ts). */
export const workplaceKey = 'arbejdsplads';

export const Workplace = z.looseObject({
  name: z.optional(OptionalLine),
  departments: z.optional(z.array(Line).check(z.maxLength(40))),
  address: z.optional(OptionalLine),
  meetingPlace: z.optional(OptionalLine),
  practical: z.optional(Text),
  bring: z.optional(OptionalLine),
  readMore: z.optional(OptionalLine),
  /** The usual week of the workplace; null or absent is full time. */
  workingWeek: z.optional(z.nullable(WorkingWeek)),
  localDaysOff: z.optional(z.array(LocalDayOff).check(z.maxLength(maxLocalDaysOff))),
  schoolHolidays: z.optional(z.nullable(SchoolHolidays)),
});
export type Workplace = z.infer<typeof Workplace>;

export const workplaceKind = { type: 'arbejdsplads', schema: Workplace } as const;
export const workplaceRecordId = 'arbejdsplads';

/** What a team day can be in the skema. */
export const teamDayKinds = ['teammoede', 'introdag'] as const;
export type TeamDayKind = (typeof teamDayKinds)[number];

/** A meeting that is always there. */
export const TeamDay = z.looseObject({
  title: Line,
  when: TeamTime,
  /** A team meeting unless it says otherwise. */
  kind: z.optional(z.enum(teamDayKinds)),
  /** A new hire takes part once, the first time after the first day. */
  firstOnly: z.optional(z.boolean()),
  place: z.optional(OptionalLine),
});
export type TeamDay = z.infer<typeof TeamDay>;
export const teamDayKind = { type: 'teamdag', schema: TeamDay } as const;

/** A link that everybody at the workplace uses. Where it leads, `linkHref` says; anything else is words. */
export const StandingLink = z.looseObject({ title: Line, href: Line, note: z.optional(OptionalLine) });
export type StandingLink = z.infer<typeof StandingLink>;
export const linkKind = { type: 'link', schema: StandingLink } as const;

/** The record about the workplace itself; undefined before anything has been written. */
export const readWorkplace = (doc: Doc | undefined): Entry<Workplace> | undefined =>
  readEntries(doc, workplaceKind).known.find(({ id }) => id === workplaceRecordId);

/** The calendar of somebody who works there full time; undefined while the workplace says nothing of its days. */
export function workplaceCalendar(doc: Doc | undefined): WorkCalendar | undefined {
  const { localDaysOff, workingWeek, schoolHolidays } = readWorkplace(doc)?.fields ?? {};
  if (!localDaysOff && !workingWeek && !schoolHolidays) return undefined;
  return {
    localDaysOff: localDaysOff ?? defaultLocalDaysOff,
    ...(workingWeek?.length && { workingWeek }),
    ...(schoolHolidays && { schoolHolidays }),
  };
}
