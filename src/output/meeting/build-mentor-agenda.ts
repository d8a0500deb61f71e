import { formatDayLong, formatTimeRange } from '../../core/calendar/danish-date.ts';
import { capital } from '../../core/capital.ts';
import type { AftaleEntry } from '../../core/forloeb/aftale.ts';
import { aftalerOf } from '../../core/forloeb/agenda-aftaler.ts';
import { isLineOpen } from '../../core/forloeb/agenda-line.ts';
import { meetingKindLabels } from '../../core/forloeb/labels.ts';
import type { FilledAgenda, MentorAgenda } from '../../core/forloeb/mentor-agenda.ts';
import {
  type MentorAgendaTemplate,
  type MentorPoint,
  pointMinutes,
} from '../../core/forloeb/mentor-agenda-template.ts';
import { lengthOf } from '../../core/forloeb/mentor-hours.ts';
import type { MentorRow } from '../../core/forloeb/mentor-meetings.ts';
import type { People } from '../../core/forloeb/people.ts';
import { lineOf, type MeetingSheet, shortDay } from './build-meeting.ts';
import { meetingPaperWords as texts } from './texts.ts';

export interface MentorAgendaWords extends Pick<MentorAgendaTemplate, 'points' | 'methods'> {
  readonly row: MentorRow;
  readonly people: People;
  readonly choice: Pick<MentorAgenda, 'theme' | 'method'> | undefined;
  readonly agenda: FilledAgenda;
  /** Agreements of mentor meetings. */
  readonly aftaler: readonly AftaleEntry[];
  readonly fictive: boolean;
}

/**
 * The agenda of a mentor meeting for the two who meet, with room to write. It holds no note, and of what was shared from the process
 * journal only how much there is (RULES.md N117).
 */
export function buildMentorAgenda(words: MentorAgendaWords): MeetingSheet {
  const { row, people, points, fictive } = words;
  const { day, from, to, place } = row.fields;
  const minutes = pointMinutes(points, lengthOf(row.fields));
  return {
    fictive,
    logo: undefined,
    workplace: '',
    department: '',
    title: meetingKindLabels.mentor,
    lead: [capital(formatDayLong(day)), formatTimeRange(from, to), place].filter(Boolean).join(' · '),
    who: (['ny', 'mentor'] as const).flatMap((role) => people.holder(role)?.fields.name ?? []).join(', '),
    blocks: [
      {
        heading: texts.points,
        points: points.map((point, at) => ({
          key: point.key,
          heading: texts.point(at + 1, point.heading, minutes[at] ?? 0),
          prompts: promptsOf(point, words).join(' '),
          lines: linesOf(point, words),
        })),
      },
    ],
    aftaler: aftalerOf(words.aftaler, row.key).map((aftale) =>
      lineOf(aftale, people, aftale.fields.status?.done === true),
    ),
  };
}

/** The help of the method that was chosen takes the place of the point's own. */
function promptsOf({ fill, prompts }: MentorPoint, { methods, choice }: MentorAgendaWords): readonly string[] {
  const method = fill === 'method' ? methods.find(({ key }) => key === choice?.method?.key) : undefined;
  return method ? [`${method.heading}:`, ...method.prompts] : prompts;
}

function linesOf({ fill }: MentorPoint, { agenda, choice, people }: MentorAgendaWords): readonly string[] {
  switch (fill) {
    case 'aftaler':
      return agenda.aftaler.map(
        ({ fields }) => `${fields.text} – ${people.nameOf(fields.responsible)}${shortDay(fields.due ?? undefined)}`,
      );
    case 'theme':
      return choice?.theme?.trim() ? [choice.theme.trim()] : [];
    case 'material': {
      const shared = agenda.shared.filter(({ talked }) => !talked).length;
      const open = agenda.lines.filter(({ fields }) => isLineOpen(fields));
      return [...open.map(({ fields }) => fields.text), ...(shared > 0 ? [texts.shared(shared)] : [])];
    }
    case 'next': {
      const next = agenda.next?.fields;
      return next ? [`${capital(formatDayLong(next.day))} ${formatTimeRange(next.from, next.to)}`] : [];
    }
    default:
      return [];
  }
}
