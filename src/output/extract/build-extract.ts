import {
  formatDayLong,
  formatDayShort,
  formatTimeRange,
  formatWeek,
  weekdayName,
} from '../../core/calendar/danish-date.ts';
import { monthNames } from '../../core/calendar/danish-names.ts';
import { civilDate, type Day, mondayOf } from '../../core/calendar/day.ts';
import { capital } from '../../core/capital.ts';
import { formatPhone } from '../../core/forloeb/contact.ts';
import { calendarOf, forloebKind } from '../../core/forloeb/forloeb.ts';
import { activityKind, placeActivities } from '../../core/forloeb/introduktionsskema.ts';
import { methodLabels } from '../../core/forloeb/labels.ts';
import { type People, readPeople } from '../../core/forloeb/people.ts';
import { type PersonHour, type PersonTime, peopleTime } from '../../core/forloeb/people-time.ts';
import { firstName, type Person } from '../../core/forloeb/person.ts';
import { readEntries } from '../../core/forloeb/record-kind.ts';
import { videnspersonKind } from '../../core/forloeb/vidensperson.ts';
import { methods } from '../../core/forloeb/vocabulary.ts';
import { extractTexts } from '../extract-texts.ts';
import type { PlanDoc } from '../programme/plan-doc.ts';

/** One appointment in words. */
export interface ExtractRow {
  readonly id: string;
  /** `Mandag 3. august` */
  readonly day: string;
  /** `man. 3. aug.` */
  readonly shortDay: string;
  readonly time: string;
  readonly title: string;
  readonly method: string;
  /** Names of the others, without the new hire; empty when there are none. */
  readonly together: string;
  readonly place: string;
  readonly agreed: boolean;
  /** What the answer was about, when the hours have changed since. */
  readonly moved: string;
}

export interface ExtractWeek {
  readonly name: string;
  readonly rows: readonly ExtractRow[];
}

/** What one person gets about their own hours in an introduction, in words. */
export interface Extract {
  readonly fictive: boolean;
  readonly name: string;
  readonly heading: string;
  readonly begins: string;
  readonly count: string;
  readonly weeks: readonly ExtractWeek[];
  readonly methods: readonly { readonly name: string; readonly text: string }[];
  readonly kontaktperson: { readonly name: string; readonly phone: string; readonly email: string } | undefined;
  /** Says whom the titles speak to, when one does; else empty. */
  readonly youIs: string;
  /** First name of the new hire: more of the name is nobody's business here. */
  readonly newHire: string;
}

/**
 * The hours of one person from `from` on, made from the plan and from nothing else. Hours the person has declined are left out, and so
 * are notes and what the new hire is to prepare. Undefined for somebody without hours in the plan.
 */
export function buildExtract(plan: PlanDoc, key: string, from: Day): Extract | undefined {
  const forloeb = readEntries(plan, forloebKind).known[0]?.fields;
  if (!forloeb) return undefined;
  const people = readPeople(plan, from);
  const placed = placeActivities(readEntries(plan, activityKind).known, calendarOf(forloeb), forloeb.firstDay);
  const person = peopleTime(placed, people, readEntries(plan, videnspersonKind).known, from).find(
    (one) => one.key === key,
  );
  if (!person) return undefined;
  const hours = person.hours.filter(({ day, agreement }) => day >= from && agreement.state !== 'declined');
  const newHire = firstName(people.holder('ny')?.fields.name ?? '');
  const begins = forloeb.firstDay < from ? extractTexts.begun : extractTexts.begins;
  const contact = people.holder('kontaktperson');
  return {
    fictive: forloeb.fictive === true,
    name: person.name,
    newHire,
    youIs: hours.some(({ entry }) => speaks.test(entry.fields.title)) ? extractTexts.youIs(newHire) : '',
    heading: extractTexts.heading(newHire),
    begins: begins(newHire, forloeb.position ?? '', forloeb.department ?? '', formatDayLong(forloeb.firstDay)),
    count: extractTexts.count(hours.length, minutesOfHours(hours)),
    weeks: weeksOf(hours, person, people),
    methods: methods
      .filter((method) => hours.some(({ entry }) => entry.fields.method === method))
      .map((method) => ({ name: methodLabels[method], text: extractTexts.methodHints[method] })),
    kontaktperson: contact && contact.id !== key ? reachOf(contact.fields) : undefined,
  };
}

const speaks = /(?<!\p{L})(?:du|dig|din|dit|dine)(?!\p{L})/iu;

const reachOf = ({ name, phone = '', email = '' }: Person) => ({
  name,
  phone: phone.trim() && formatPhone(phone),
  email: email.trim(),
});

function minutesOfHours(hours: readonly PersonHour[]): number {
  const of = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return hours.reduce((sum, { entry: { fields } }) => sum + of(fields.when.to) - of(fields.when.from), 0);
}

function weeksOf(hours: readonly PersonHour[], person: PersonTime, people: People): readonly ExtractWeek[] {
  const mondays = [...new Set(hours.map(({ day }) => mondayOf(day)))];
  return mondays.map((monday) => ({
    name: capital(formatWeek(monday)),
    rows: hours.filter(({ day }) => mondayOf(day) === monday).map((hour) => rowOf(hour, person, people)),
  }));
}

function rowOf({ day, entry, agreement }: PersonHour, person: PersonTime, people: People): ExtractRow {
  const { fields } = entry;
  const { month, date } = civilDate(day);
  const newHire = people.holder('ny')?.fields.name;
  const names = [...new Set(fields.who.map((party) => people.on(day).nameOf(party)))];
  const others = names.filter((name) => name.trim() && name !== person.name && name !== newHire);
  const { movedFrom } = agreement;
  return {
    id: entry.id,
    day: capital(`${weekdayName(day)} ${date}. ${monthNames(month).long}`),
    shortDay: formatDayShort(day),
    time: formatTimeRange(fields.when.from, fields.when.to),
    title: fields.title,
    method: fields.method ? methodLabels[fields.method] : '',
    together: others.filter((name) => name !== 'Den nye').join(', '),
    place: fields.place?.trim() ?? '',
    agreed: agreement.state === 'agreed' && !movedFrom,
    moved: movedFrom
      ? extractTexts.moved(formatDayShort(movedFrom.day), formatTimeRange(movedFrom.from, movedFrom.to))
      : '',
  };
}
