import type { Day } from '../../core/calendar/day.ts';
import type { WorkCalendar } from '../../core/calendar/work-calendar.ts';
import type { Party } from '../../core/forloeb/fields.ts';
import type { Forloeb } from '../../core/forloeb/forloeb.ts';
import { needLabels } from '../../core/forloeb/labels.ts';
import type { People } from '../../core/forloeb/people.ts';
import type { Need } from '../../core/forloeb/vocabulary.ts';
import type { ProgrammeOptions } from './options.ts';
import type { PlanDoc } from './plan-doc.ts';
import { unbroken } from './set-type.ts';

/** What every part of the sheet is built from. */
export interface SheetContext {
  readonly plan: PlanDoc;
  readonly forloeb: Forloeb;
  readonly people: People;
  readonly calendar: WorkCalendar;
  readonly firstDay: Day;
  readonly options: ProgrammeOptions;
}

/** Whether the party is the newcomer, by role or by person. */
export function isNewcomer(party: Party, people: People): boolean {
  if ('role' in party) return party.role === 'ny';
  return 'person' in party && people.holder('ny')?.id === party.person;
}

/** "Faglig, social" */
export function needWords(needs: readonly Need[]): string {
  const words = needs.map((need) => needLabels[need]).join(', ');
  return words.charAt(0) + words.slice(1).toLocaleLowerCase('da');
}

/** The lines of a longer text that are not blank. */
export const linesOf = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(/\n+/)
    .map((line) => unbroken(line.trim()))
    .filter(Boolean);
