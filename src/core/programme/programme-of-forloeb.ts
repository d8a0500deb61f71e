import type { Day } from '../calendar/day.ts';
import { isDay } from '../calendar/day.ts';
import { type Offset, offsetTo } from '../calendar/offset.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { TEMPLATE_PREFIX } from '../document/slot.ts';
import type { Party } from '../forloeb/fields.ts';
import type { HuskelisteEntry } from '../forloeb/huskeliste.ts';
import type { ActivityEntry } from '../forloeb/introduktionsskema.ts';
import type { People } from '../forloeb/people.ts';
import type { Entry } from '../forloeb/record-kind.ts';
import type { ProgrammeActivity, ProgrammeItem, ProgrammeTopic } from '../forloeb/standardprogram.ts';
import type { VidenspersonEntry } from '../forloeb/vidensperson.ts';
import type { Bucket, Role } from '../forloeb/vocabulary.ts';
import { isProgrammeKey } from './programme-kinds.ts';

/** What of a forløb is needed to take its people and days out. */
export interface Surroundings {
  readonly people: People;
  readonly calendar: WorkCalendar;
  readonly firstDay: Day;
}

/**
 * What of a record of a forløb may stand in a programme for all (RULES.md N56). Every field is taken by name, so that one which a
 * later version adds stays behind; notes, ticks, days, telephone numbers and places that somebody has written are left out.
 */
export function itemForAll(entry: HuskelisteEntry, around: Surroundings): ProgrammeItem {
  const { title, placement, due, responsible, participants, needs, howTo = '', parts, topic, perTopic } = entry.fields;
  const helpers = rolesOnly(participants ?? [], wasWrittenByTemplate(entry, 'participants'), around.people);
  return {
    // Behind the key of an item that was repeated stands the number of its topic (RULES.md N7).
    id: keyIn(perTopic ? entry.id.replace(/_\d+$/, '') : entry.id, 'huskeliste_'),
    title,
    bucket: placement.bucket,
    offset: due ? offsetForAll(due, around) : defaultOffsets[placement.bucket],
    responsible: rolesOnly([responsible], wasWrittenByTemplate(entry, 'responsible'), around.people)[0] ?? somebody,
    ...(helpers.length > 0 && { participants: helpers }),
    needs,
    howTo,
    ...(parts && parts.length > 0 && { parts: parts.map(({ key, title: part }) => ({ key, title: part })) }),
    ...(perTopic && { perTopic, topics: topic ? [topic] : [] }),
    origin: 'implied',
  };
}

export function activityForAll(entry: ActivityEntry, around: Surroundings): ProgrammeActivity {
  const { title, kind, when, who, place, method, task, needs, preparation, note } = entry.fields;
  const keeps = (field: string) => wasWrittenByTemplate(entry, field);
  return {
    id: keyIn(entry.id, 'activity_'),
    title,
    kind,
    offset: offsetForAll(when, around),
    from: when.from,
    to: when.to,
    who: rolesOnly(who, keeps('who'), around.people),
    needs,
    ...(place && keeps('place') && { place }),
    ...(method && { method }),
    ...(task && { task }),
    ...(preparation && { preparation }),
    ...(note && keeps('note') && { note }),
  };
}

export function topicForAll(entry: VidenspersonEntry, around: Surroundings): ProgrammeTopic {
  const { topic, question = '', needs, kind, introducer } = entry.fields;
  const introduces = introducer
    ? rolesOnly([introducer], wasWrittenByTemplate(entry, 'introducer'), around.people)[0]
    : undefined;
  return {
    id: keyIn(entry.id, 'vidensperson_'),
    topic,
    question,
    needs,
    kind: kind ?? 'kollega',
    ...(entry.fields.function && { function: entry.fields.function }),
    introducer: introduces ?? somebody,
  };
}

/** Who it rests with when whoever it rested with has no role. */
const somebody = { role: 'kontaktperson' } as const;

const wasWrittenByTemplate = (entry: Entry<object>, field: string): boolean =>
  entry.view.changed[field]?.person.startsWith(TEMPLATE_PREFIX) === true;

/** Roles stay roles and a person becomes the role it holds; a name in plain words stays only where the programme wrote it. */
function rolesOnly(parties: readonly Party[], asWritten: boolean, people: People): readonly Party[] & Party[] {
  const kept = parties.flatMap((party): Party[] => {
    if ('role' in party) return [{ role: party.role as Role }];
    if ('name' in party) return asWritten && String(party.name).trim() ? [{ name: String(party.name) }] : [];
    const [role] = people.rolesOf(String(party.person));
    return role ? [{ role }] : [];
  });
  return kept.filter((party, index) => kept.findIndex((other) => sameParty(other, party)) === index);
}

const sameParty = (a: Party, b: Party): boolean => ('role' in a ? a.role : a.name) === ('role' in b ? b.role : b.name);

/** How far from the first day; a chosen day becomes the working day it fell on. */
function offsetForAll(due: object, { calendar, firstDay }: Surroundings): Offset {
  const { pinned, offset } = due as { readonly pinned?: unknown; readonly offset?: Offset };
  if (isDay(pinned)) return offsetTo(calendar, firstDay, pinned);
  return { unit: offset?.unit ?? 'workingDays', amount: offset?.amount ?? 1 };
}

/** For an item without a day: the last day of its bucket. */
const defaultOffsets: Readonly<Record<Bucket, Offset>> = {
  before: { unit: 'workingDays', amount: -5 },
  firstDay: { unit: 'workingDays', amount: 1 },
  firstWeek: { unit: 'workingDays', amount: 5 },
  firstMonth: { unit: 'workingDays', amount: 20 },
  firstQuarter: { unit: 'months', amount: 3 },
  firstYear: { unit: 'months', amount: 12 },
};

/** The key of a record within a programme; one that cannot be a key there is spelled so that it can. */
function keyIn(id: string, prefix: string): string {
  const key = (id.startsWith(prefix) ? id.slice(prefix.length) : id).replace(/[^A-Za-z0-9-]/g, '-').slice(0, 48);
  return isProgrammeKey(key) ? key : 'x';
}
