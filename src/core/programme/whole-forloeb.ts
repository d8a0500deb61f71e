import type { Doc } from '../document/types.ts';
import { calendarOf, forloebKind } from '../forloeb/forloeb.ts';
import { compareItems, type HuskelisteEntry, huskelisteKind } from '../forloeb/huskeliste.ts';
import { activityKind, isCancelled, placeActivities } from '../forloeb/introduktionsskema.ts';
import { readPeople } from '../forloeb/people.ts';
import { readEntries } from '../forloeb/record-kind.ts';
import type { ProgrammeItem, Standardprogram } from '../forloeb/standardprogram.ts';
import { compareVidenspersoner, videnspersonKind } from '../forloeb/vidensperson.ts';
import { buckets } from '../forloeb/vocabulary.ts';
import { activityForAll, itemForAll, type Surroundings, topicForAll } from './programme-of-forloeb.ts';
import { type Suspect, suspectsIn } from './suspects.ts';

/** A text of a programme that a person should look at before it is saved for all. */
export interface SuspectText {
  /** Which list, the key of the record in it, and the field. */
  readonly list: 'huskeliste' | 'introduktionsskema' | 'videnspersoner';
  readonly id: string;
  readonly field: string;
  readonly text: string;
  readonly suspects: readonly Suspect[];
}

/** A forløb as a programme for all: without every person, day and note (RULES.md N56). Undefined without a forløb record. */
export function programmeOfForloeb(plan: Doc, title: string): Standardprogram | undefined {
  const forloeb = readEntries(plan, forloebKind).known[0]?.fields;
  if (!forloeb) return undefined;
  const around = { people: readPeople(plan), calendar: calendarOf(forloeb), firstDay: forloeb.firstDay };
  const activities = readEntries(plan, activityKind).known.filter(({ fields }) => !isCancelled(fields));
  const topics = [...readEntries(plan, videnspersonKind).known].sort(compareVidenspersoner);
  return {
    om: '',
    type: 'standardprogram',
    id: '',
    version: 1,
    title,
    description: '',
    audience: 'nyuddannet',
    position: '',
    months: forloeb.months,
    huskeliste: itemsForAll(plan, around),
    introduktionsskema: placeActivities(activities, around.calendar, around.firstDay).map(({ entry }) =>
      activityForAll(entry, around),
    ),
    videnspersoner: topics.map((entry) => topicForAll(entry, around)),
  };
}

/** Items that were repeated for several topics become one again, with the topics as suggestions. */
function itemsForAll(plan: Doc, around: Surroundings): ProgrammeItem[] {
  const byBucket = (a: HuskelisteEntry, b: HuskelisteEntry) =>
    buckets.indexOf(a.fields.placement.bucket) - buckets.indexOf(b.fields.placement.bucket) || compareItems(a, b);
  const items: ProgrammeItem[] = [];
  for (const entry of [...readEntries(plan, huskelisteKind).known].sort(byBucket)) {
    const item = itemForAll(entry, around);
    const at = items.findIndex((other) => item.perTopic && other.perTopic && other.title === item.title);
    const first = items[at];
    if (!first) items.push({ ...item, id: unusedKey(item.id, items) });
    else items[at] = { ...first, topics: [...new Set([...(first.topics ?? []), ...(item.topics ?? [])])] };
  }
  return items;
}

/** Copies of a repeated item that have been given other titles would share a key. */
function unusedKey(id: string, items: readonly ProgrammeItem[]): string {
  let key = id;
  for (let number = 2; items.some((other) => other.id === key); number += 1) key = `${id.slice(0, 44)}-${number}`;
  return key;
}

/** Names of everybody in a forløb: those of its people, of its videnspersoner and of their deputies. */
export function namesIn(plan: Doc): readonly string[] {
  const people = readPeople(plan).all.map(({ fields }) => fields.name);
  const topics = readEntries(plan, videnspersonKind).known.flatMap(({ fields }) => [
    fields.name ?? '',
    fields.deputy ?? '',
  ]);
  return [...people, ...topics].filter((name) => name.trim() !== '');
}

/** The texts of a programme in which something looks like a name, a day or a number (RULES.md N57). */
export function suspectTexts(programme: Standardprogram, names: readonly string[]): readonly SuspectText[] {
  return (['huskeliste', 'introduktionsskema', 'videnspersoner'] as const).flatMap((list) =>
    programme[list].flatMap((record) =>
      textsOf(record).flatMap(([field, text]) => {
        const suspects = suspectsIn(text, names);
        return suspects.length > 0 ? [{ list, id: record.id, field, text, suspects }] : [];
      }),
    ),
  );
}

const textFields = ['title', 'howTo', 'topic', 'question', 'function', 'task', 'preparation', 'note', 'place'] as const;

function textsOf(record: object): readonly (readonly [field: string, text: string])[] {
  const fields = record as { readonly [field: string]: unknown };
  const own = textFields.flatMap((field): [string, string][] => {
    const text = fields[field];
    return typeof text === 'string' && text ? [[field, text]] : [];
  });
  const parts = (fields['parts'] ?? []) as readonly { readonly key: string; readonly title: string }[];
  const topics = (fields['topics'] ?? []) as readonly string[];
  return [
    ...own,
    ...parts.map(({ key, title }) => [`part_${key}`, title] as const),
    ...topics.map((topic, index) => [`topic_${index}`, topic] as const),
  ];
}
