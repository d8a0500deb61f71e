import { formatDayOfMonth, relativeDay } from '../../../core/calendar/danish-date.ts';
import type { Day } from '../../../core/calendar/day.ts';
import { firstName } from '../../../core/forloeb/person.ts';
import type { ForloebScope } from '../../forloeb-scope.tsx';
import { spoergsmaalTexts as texts } from '../../texts/spoergsmaal.ts';

/** `i dag`, `i går` or `5. aug.` */
export const whenWords = (day: Day, today: Day): string => relativeDay(day, today) ?? formatDayOfMonth(day);

/** First name of a person of the forløb, as the reader of this device would say it. */
export function whoWords(scope: Pick<ForloebScope, 'people' | 'me'>, person: string | undefined): string {
  if (person !== undefined && person === scope.me) return texts.you;
  return firstName(scope.people.byId(person)?.fields.name ?? '') || texts.somebody;
}
