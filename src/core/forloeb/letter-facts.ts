import { formatDayLong, formatTime, weekdayName } from '../calendar/danish-date.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { Doc } from '../document/types.ts';
import { formatPhone } from './contact.ts';
import type { Forloeb } from './forloeb.ts';
import { activityKind, placeActivities } from './introduktionsskema.ts';
import type { LetterFactName } from './letter-template.ts';
import { meetingTimeOf } from './meeting-time.ts';
import type { People } from './people.ts';
import { firstName } from './person.ts';
import { readEntries } from './record-kind.ts';
import { weekWords } from './week-words.ts';

/** What a letter can be filled in with; a fact that is not known is absent. */
export type LetterFacts = Readonly<Partial<Record<LetterFactName, string>>>;

export interface LetterSource {
  readonly plan: Doc;
  readonly forloeb: Forloeb;
  readonly people: People;
  readonly calendar: WorkCalendar;
  /** Where the app is found, for the newcomer's telephone; absent where it has no address of its own. */
  readonly app?: string | undefined;
}

/** `kl. 09.00` */
export const clockWords = (time: string): string => `kl. ${formatTime(time)}`;

const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLocaleLowerCase('da') + text.slice(1) : text;

/** Everything the letter knows of a forløb (RULES.md N60). */
export function letterFacts(source: LetterSource): LetterFacts {
  const { plan, forloeb, people, calendar, app } = source;
  const nameOf = (role: 'ny' | 'kontaktperson' | 'leder' | 'mentor') => people.holder(role)?.fields.name;
  const placed = placeActivities(readEntries(plan, activityKind).known, calendar, forloeb.firstDay);
  const time = meetingTimeOf(forloeb, placed);
  const { firstDay, months } = forloeb;
  const facts: Record<LetterFactName, string | undefined> = {
    fornavn: firstName(nameOf('ny') ?? ''),
    stilling: forloeb.position && lowerFirst(forloeb.position.trim()),
    arbejdsplads: forloeb.workplace,
    afdeling: forloeb.department || forloeb.workplace,
    dag: formatDayLong(firstDay),
    ugedag: weekdayName(firstDay),
    tid: time && clockWords(time),
    sted: forloeb.meetingPlace,
    adresse: forloeb.address,
    modtager: forloeb.receivedBy || nameOf('kontaktperson'),
    kontaktperson: nameOf('kontaktperson'),
    kontaktpersonTelefon: formatPhone(people.holder('kontaktperson')?.fields.phone ?? ''),
    leder: nameOf('leder'),
    mentor: nameOf('mentor'),
    varighed: months === 1 ? 'den første måned' : `de første ${months} måneder`,
    arbejdstid: forloeb.workingWeek ? weekWords(forloeb.workingWeek) : undefined,
    praktisk: forloeb.practical,
    medbring: forloeb.bring,
    laes: forloeb.readMore,
    app,
  };
  const known = Object.entries(facts).map(([name, value]) => [name, value?.trim()] as const);
  return Object.fromEntries(known.filter(([, value]) => value));
}
