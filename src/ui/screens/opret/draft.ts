import { addDays, addMonths, civilDate, type Day, dayOf, mondayOf } from '../../../core/calendar/day.ts';
import { isSchoolHoliday } from '../../../core/calendar/school-holidays.ts';
import {
  dayOff,
  defaultLocalDaysOff,
  nextWorkingDay,
  type WorkCalendar,
  type WorkingHours,
} from '../../../core/calendar/work-calendar.ts';
import { firstWorkingDay, type Holders, unlikelyFirstDay } from '../../../core/forloeb/create-preview.ts';
import { foldName } from '../../../core/forloeb/folded-name.ts';
import type { PastChoice } from '../../../core/forloeb/past-choice.ts';
import type { PersonalRole } from '../../../core/forloeb/vocabulary.ts';

/** What has been filled in on "Opret". Nothing of it is written before the forløb is created. */
export interface Draft {
  readonly programme: string;
  /** Key of a team's own programme that is laid on top; nothing for none. */
  readonly team?: string;
  readonly names: Readonly<Partial<Record<PersonalRole, string>>>;
  readonly firstDay: Day | undefined;
  readonly choices: Readonly<Record<string, PastChoice>>;
  /** Days off and week of the workplace; the usual ones where nothing is known of it. */
  readonly calendar?: WorkCalendar | undefined;
  /** Whether what lies on top of something else stays there; it is spread where nothing is said (RULES.md N87). */
  readonly crowded?: 'spread' | 'keep';
  /** Address to go to once it is created; its overview where nothing is said. */
  readonly next?: string;
  /** The new hire's week, chosen beside the preview; undefined for full time. */
  readonly workingWeek?: readonly WorkingHours[] | undefined;
}

/** Where what has been filled in lies until the forløb is created: it outlives a step aside to another page. */
export const begunKey = 'opret/begun';

/** The calendar of a forløb that is not there yet: the usual local days off. */
export const draftCalendar: WorkCalendar = { localDaysOff: defaultLocalDaysOff };

/** Days off of the workplace, and the new hire's own week where one has been chosen. */
export const calendarOfDraft = ({
  calendar = draftCalendar,
  workingWeek,
}: Pick<Draft, 'calendar' | 'workingWeek'>): WorkCalendar =>
  workingWeek?.length ? { ...calendar, workingWeek } : calendar;

/** The first working day of next month, which is when most people begin. */
export function suggestedFirstDay(today: Day, calendar: WorkCalendar = draftCalendar): Day {
  const { year, month } = civilDate(addMonths(today, 1));
  return nextWorkingDay(calendar, dayOf({ year, month, date: 1 }));
}

export type DraftField = 'ny' | 'firstDay' | 'kontaktperson';

/** Fields that must be filled in before the programme can be shown, in the order of the form. */
export function missingFields(draft: Draft): readonly DraftField[] {
  const isBlank = (role: PersonalRole) => !draft.names[role]?.trim();
  return [
    ...(isBlank('ny') ? (['ny'] as const) : []),
    ...(draft.firstDay ? [] : (['firstDay'] as const)),
    ...(isBlank('kontaktperson') ? (['kontaktperson'] as const) : []),
  ];
}

/** Something about the draft that is allowed, but worth a second look. */
export type DraftNote =
  /** The chosen day is off; the first working day becomes `day`. */
  | { readonly kind: 'moved'; readonly chosen: Day; readonly reason: string; readonly day: Day }
  | { readonly kind: 'half'; readonly day: Day; readonly name: string; readonly from: string }
  | { readonly kind: 'ahead' | 'back'; readonly day: Day }
  /** Mondays of the first four weeks in which many are away (calendar RULES.md C25). */
  | { readonly kind: 'schoolHoliday'; readonly weeks: readonly Day[] }
  | { readonly kind: 'sameName' };

export function notesOf(draft: Draft, today: Day): readonly DraftNote[] {
  const { firstDay, names } = draft;
  const notes: DraftNote[] = [];
  if (firstDay) {
    const calendar = calendarOfDraft(draft);
    const off = dayOff(calendar, firstDay);
    const day = firstWorkingDay(calendar, firstDay);
    if (off && day !== firstDay) notes.push({ kind: 'moved', chosen: firstDay, reason: off.name, day });
    else if (off) notes.push({ kind: 'half', day, name: off.name, from: off.from ?? '' });
    const unlikely = unlikelyFirstDay(day, today);
    if (unlikely) notes.push({ kind: unlikely, day });
    const weeks = [0, 7, 14, 21]
      .map((days) => addDays(mondayOf(day), days))
      .filter((monday) => isSchoolHoliday(calendar, monday));
    if (weeks.length > 0) notes.push({ kind: 'schoolHoliday', weeks });
  }
  if (sameName(names.ny, names.kontaktperson)) notes.push({ kind: 'sameName' });
  return notes;
}

const sameName = (one = '', other = ''): boolean => foldName(one) !== '' && foldName(one) === foldName(other);

/** The roles the form asks for; who holds the others is asked only where the programme counts on them. */
export const askedHolders = ({ ny, kontaktperson, leder }: Draft['names']): Holders => ({
  ...(ny && { ny }),
  ...(kontaktperson && { kontaktperson }),
  ...(leder && { leder }),
});
