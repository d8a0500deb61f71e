import * as z from 'zod/mini';
import type { Change, Doc } from '../document/types.ts';
import type { MentorCourse } from './mentor-course.ts';
import { type MentorRow, mentorRows } from './mentor-meetings.ts';
import { type MentorPace, type MentorStep, mentorPaces, mostMentorSteps } from './mentor-pace.ts';
import { readEntries, write } from './record-kind.ts';

/** How often mentor and mentee meet, in words: their own, or those of the series they have put in (RULES.md N178). */

/** A series of mentor meetings, in room `ramme` under the key that its meetings carry. */
export const MentorSeries = z.looseObject({
  steps: z
    .array(z.looseObject({ every: z.enum(mentorPaces), months: z.int().check(z.gte(1), z.lte(24)) }))
    .check(z.minLength(1), z.maxLength(mostMentorSteps)),
});

export const mentorSeriesKind = { type: 'mentorserie', schema: MentorSeries } as const;

export const writeSeries = (key: string, steps: readonly MentorStep[]): Change =>
  write(key, mentorSeriesKind.type, { steps: steps.map((step) => ({ ...step })) });

/** Removes what is left of series, and the way back. `rows`: the meetings that go. */
export function endSeries(rows: readonly MentorRow[], ramme: Doc | undefined) {
  const ended = new Set(rows.map(({ fields }) => fields.series));
  const series = readEntries(ramme, mentorSeriesKind).known.filter(({ id }) => ended.has(id));
  const ids = [...rows.map(({ key }) => key), ...series.map(({ id }) => id)];
  return {
    changes: ids.map((id): Change => ({ do: 'delete', id })),
    undo: ids.map((id): Change => ({ do: 'restore', id })),
  };
}

/** What the series says that the last meeting belongs to; empty where it belongs to none, or its series was ended. */
export function seriesWords(ramme: Doc | undefined): string {
  const last = mentorRows(ramme, () => false).findLast(({ cancelled, fields }) => !cancelled && fields.series);
  const series = readEntries(ramme, mentorSeriesKind).known.find(({ id }) => id === last?.fields.series);
  return series ? stepWords(series.fields.steps) : '';
}

/** How often they meet, for screens, the agreement and the paper alike; empty where neither says. */
export const frequencyOf = ({ frequency }: Pick<MentorCourse, 'frequency'>, ramme: Doc | undefined): string =>
  frequency?.trim() || seriesWords(ramme);

export const paceNames: Readonly<Record<MentorPace, string>> = {
  weekly: 'hver uge',
  fortnightly: 'hver anden uge',
  third: 'hver tredje uge',
  fourth: 'hver fjerde uge',
  monthly: 'en gang om måneden',
};

/** "hver uge den første måned, så hver anden uge i 2 måneder og derefter en gang om måneden" */
export function stepWords(steps: readonly MentorStep[]): string {
  const last = steps.length - 1;
  const parts = steps.map(({ every, months }, at) => {
    if (at === last) return paceNames[every];
    if (at === 0) return `${paceNames[every]} ${months === 1 ? 'den første måned' : `de første ${months} måneder`}`;
    return `så ${paceNames[every]} i ${months === 1 ? 'en måned' : `${months} måneder`}`;
  });
  return [parts.slice(0, last).join(', '), parts[last]].filter(Boolean).join(' og derefter ');
}
