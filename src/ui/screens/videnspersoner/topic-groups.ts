import { needLabels, videnspersonKindLabels } from '../../../core/forloeb/labels.ts';
import { compareVidenspersoner, type VidenspersonEntry } from '../../../core/forloeb/vidensperson.ts';
import { type Need, needs } from '../../../core/forloeb/vocabulary.ts';
import { foldText, matchesWords, searchWords } from '../../../core/search.ts';

export type TopicOrder = 'topic' | 'person';

/** Topics under one heading: a need, a person, or neither. */
export interface TopicGroup {
  readonly key: string;
  readonly need?: Need;
  readonly name?: string;
  readonly entries: readonly VidenspersonEntry[];
}

export const hasName = ({ fields }: VidenspersonEntry): boolean => (fields.name ?? '').trim() !== '';

/** The topics that fit every word of a search, in the order of the list. Digits are found however they are spaced. */
export function findTopics(entries: readonly VidenspersonEntry[], query: string): readonly VidenspersonEntry[] {
  const words = searchWords(query);
  const digits = query.replace(/[\s+]/g, '');
  const isNumber = /^\d{3,}$/.test(digits);
  return entries
    .filter(
      (entry) =>
        matchesWords(words, textsOf(entry)) ||
        (isNumber && (entry.fields.phone ?? '').replace(/\D/g, '').includes(digits)),
    )
    .toSorted(compareVidenspersoner);
}

function textsOf({ fields }: VidenspersonEntry): readonly (string | null | undefined)[] {
  const { topic, question, name, phone, email, place, deputy, kind } = fields;
  return [
    topic,
    question,
    name,
    fields.function,
    kind && videnspersonKindLabels[kind],
    phone,
    email,
    place,
    deputy,
    ...fields.needs.map((need) => needLabels[need]),
  ];
}

/** By need: each topic stands once, under its first need. By person: names in Danish order, topics without a name last. */
export function groupTopics(entries: readonly VidenspersonEntry[], order: TopicOrder): readonly TopicGroup[] {
  const groups = order === 'topic' ? byNeed(entries) : byPerson(entries);
  return groups.filter((group) => group.entries.length > 0);
}

function byNeed(entries: readonly VidenspersonEntry[]): readonly TopicGroup[] {
  const groups: TopicGroup[] = needs.map((need) => ({
    key: need,
    need,
    entries: entries.filter(({ fields }) => fields.needs[0] === need),
  }));
  return [...groups, { key: 'other', entries: entries.filter(({ fields }) => fields.needs.length === 0) }];
}

function byPerson(entries: readonly VidenspersonEntry[]): readonly TopicGroup[] {
  const groups = new Map<string, { name: string; entries: VidenspersonEntry[] }>();
  for (const entry of entries.filter(hasName)) {
    const name = entry.fields.name?.trim() ?? '';
    const group = groups.get(foldText(name)) ?? { name, entries: [] };
    group.entries.push(entry);
    groups.set(foldText(name), group);
  }
  const sorted = [...groups].sort(([, a], [, b]) => a.name.localeCompare(b.name, 'da'));
  return [
    ...sorted.map(([folded, group]) => ({ key: `person-${folded}`, ...group })),
    { key: 'nameless', entries: entries.filter((entry) => !hasName(entry)) },
  ];
}
