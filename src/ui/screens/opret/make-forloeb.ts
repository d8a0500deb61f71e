import { withWorkplace } from '../../../core/arbejdsplads/create-with-workplace.ts';
import type { Day } from '../../../core/calendar/day.ts';
import type { Doc } from '../../../core/document/types.ts';
import { type CreatedForloeb, type CreateInput, createForloeb } from '../../../core/forloeb/create-forloeb.ts';
import { calendarOfDraft, type Draft } from './draft.ts';

export type DatedDraft = Draft & { readonly firstDay: Day };

/** What decides a forløb beside what was filled in. */
export type Around = Pick<CreateInput, 'programme' | 'also' | 'today' | 'workplace' | 'department' | 'newId'> & {
  /** What new colleagues have in common; undefined where nothing is known of it. */
  readonly common: Doc | undefined;
};

/** The forløb that a draft becomes, as it is shown and as it is written. */
export function makeForloeb(draft: DatedDraft, { common, ...around }: Around): CreatedForloeb {
  const calendar = calendarOfDraft(draft);
  const created = createForloeb({
    ...around,
    firstDay: draft.firstDay,
    localDaysOff: calendar.localDaysOff,
    workingWeek: calendar.workingWeek,
    holders: draft.names,
    choices: draft.choices,
  });
  return withWorkplace(created, common, around.today);
}
