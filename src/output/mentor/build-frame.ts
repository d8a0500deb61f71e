import { formatDayLong, formatDayOfMonth, formatMonth } from '../../core/calendar/danish-date.ts';
import { type Day, yearOf } from '../../core/calendar/day.ts';
import { capital } from '../../core/capital.ts';
import { forloebKind } from '../../core/forloeb/forloeb.ts';
import { frameView } from '../../core/forloeb/frame-view.ts';
import { frequencyOf } from '../../core/forloeb/mentor-frequency.ts';
import { courseEndedOn } from '../../core/forloeb/mentor-period.ts';
import { readPeople } from '../../core/forloeb/people.ts';
import { readEntries } from '../../core/forloeb/record-kind.ts';
import type { FrameDoc } from './room-doc.ts';
import { hourText, mentorPaperTexts as texts } from './texts.ts';

/** The frame of a mentor course as words, ready to be set. */
export interface FrameSheetWords {
  readonly fictive: boolean;
  readonly title: string;
  /** "Mentor: Karin Bjerre" under the title. */
  readonly lead: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly months: readonly {
    readonly key: string;
    readonly month: string;
    readonly held: number;
    readonly used: string;
    readonly agreed: string;
  }[];
  readonly meetings: readonly { readonly id: string; readonly day: string; readonly state: string }[];
}

const withYear = (day: Day): string => `${formatDayOfMonth(day)} ${yearOf(day)}`;

/** Built from the room `ramme` and from nothing else (RULES.md N185); undefined while there is no course in it. */
export function buildFrame(ramme: FrameDoc, today: Day): FrameSheetWords | undefined {
  const view = frameView(ramme, today);
  if (!view) return undefined;
  const { course, meetings, months } = view;
  const people = readPeople(ramme);
  const mentor = people.holder('mentor')?.fields.name ?? '';
  const ended = courseEndedOn(course);
  const agreed = typeof course.hoursPerMonth === 'number' ? hourText(course.hoursPerMonth) : '–';
  return {
    fictive: readEntries(ramme, forloebKind).known[0]?.fields.fictive === true,
    title: texts.frameOf(people.holder('ny')?.fields.name ?? ''),
    lead: mentor && `${texts.roles.mentor}: ${mentor}`,
    facts: [
      { label: texts.period, value: `${withYear(course.from)} – ${withYear(course.to)}` },
      {
        label: texts.hours,
        value: typeof course.hoursPerMonth === 'number' ? texts.perMonth(course.hoursPerMonth) : texts.notAgreed,
      },
      { label: texts.frequency, value: capital(frequencyOf(course, ramme)) || texts.notAgreed },
      ...(ended ? [{ label: texts.ended, value: withYear(ended) }] : []),
    ],
    months: months.map(({ month, minutes, held }) => ({
      key: month,
      month: capital(formatMonth(month)),
      held,
      used: texts.minutes(minutes),
      agreed,
    })),
    meetings: meetings.map(({ id, day, held, cancelled }) => ({
      id,
      day: capital(formatDayLong(day)),
      state: cancelled ? texts.state.off : held ? texts.state.yes : day < today ? texts.state.no : texts.state.ahead,
    })),
  };
}
