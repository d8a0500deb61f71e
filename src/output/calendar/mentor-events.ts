import type { Day } from '../../core/calendar/day.ts';
import { meetingKindLabels } from '../../core/forloeb/labels.ts';
import type { MentorRow } from '../../core/forloeb/mentor-meetings.ts';
import type { PersonEvent } from './person-events.ts';

/**
 * The mentor meetings from `from` on for somebody's calendar. Colleagues can often see into it: a day, a time and the word, and no
 * name, place or theme (RULES.md N194). The two have settled their meetings between them, so nobody is asked. What was called off goes
 * along as such, so that it is taken out of the calendar again.
 */
export function mentorEvents(rows: readonly MentorRow[], forloebId: string, from: Day): readonly PersonEvent[] {
  return rows
    .filter(({ gone, fields }) => !gone && fields.day >= from)
    .map(({ key, cancelled, fields }) => ({
      uid: `${key}.${forloebId}@god-start`,
      title: meetingKindLabels.mentor,
      day: fields.day,
      from: fields.from,
      to: fields.to,
      place: '',
      description: '',
      status: cancelled ? 'cancelled' : 'confirmed',
    }));
}
