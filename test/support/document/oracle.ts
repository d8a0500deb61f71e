/**
 * The independent judge of the document: the set of all writes a replica knows and the relation "superseded". A value is alive while
 * no known write supersedes it. Nothing here uses the core's code, only its exported types; what it says must be what the core does.
 */
import type { Author, Change, Doc, Dot, Json, Rec } from '../../../src/core/document/types.ts';

const MARK = '_slettet';

/** One value written into one field by one action. */
export interface Write {
  readonly key: string;
  readonly record: string;
  readonly type: string;
  readonly field: string;
  readonly author: Author;
  readonly n: number;
  readonly value: Json;
  /** Keys of the writes that this one has replaced. */
  readonly supersedes: ReadonlySet<string>;
  /** For a deletion: keys of the writes that the deleter had seen. */
  readonly saw: ReadonlySet<string>;
}

/** Everything a replica has ever heard of. */
export interface Knowledge {
  readonly writes: ReadonlyMap<string, Write>;
}

export const nothingKnown: Knowledge = { writes: new Map() };

export const dotOfWrite = ({ author, n }: Write): Dot => `${author.actor}.${n}`;

export function knowsAll(one: Knowledge, other: Knowledge): boolean {
  if (one.writes.size < other.writes.size) return false;
  for (const key of other.writes.keys()) if (!one.writes.has(key)) return false;
  return true;
}

export const union = (one: Knowledge, other: Knowledge): Knowledge =>
  knowsAll(one, other) ? one : { writes: new Map([...one.writes, ...other.writes]) };

/** The highest action number of each actor. */
export function numbersOf({ writes }: Knowledge): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const { author, n } of writes.values()) numbers.set(author.actor, Math.max(n, numbers.get(author.actor) ?? 0));
  return numbers;
}

const isTemplate = (write: Write): boolean => /^skabelon:/.test(write.author.person);

/** Whether `one` stands on top of `other`. */
function isOnTop(one: Write, other: Write): boolean {
  if (isTemplate(one) !== isTemplate(other)) return isTemplate(other);
  if (one.author.day !== other.author.day) return one.author.day > other.author.day;
  if (one.author.actor !== other.author.actor) return one.author.actor > other.author.actor;
  return one.n > other.n;
}

export interface LiveRecord {
  readonly type: string;
  /** Live writes of each field, the one on top first, without the mark. */
  readonly fields: ReadonlyMap<string, readonly Write[]>;
  readonly marks: readonly Write[];
}

const computed = new WeakMap<Knowledge, ReadonlyMap<string, LiveRecord>>();

/** What is alive, per record. Computed once for each knowledge. */
export function liveRecords(known: Knowledge): ReadonlyMap<string, LiveRecord> {
  const records = computed.get(known) ?? computeLive(known);
  computed.set(known, records);
  return records;
}

function computeLive({ writes }: Knowledge): Map<string, LiveRecord> {
  const superseded = new Set<string>();
  for (const write of writes.values()) for (const key of write.supersedes) superseded.add(key);
  const records = new Map<string, { type: string; fields: Map<string, Write[]>; marks: Write[] }>();
  for (const write of writes.values()) {
    if (superseded.has(write.key)) continue;
    const record = records.get(write.record) ?? {
      type: write.type,
      fields: new Map<string, Write[]>(),
      marks: [],
    };
    records.set(write.record, record);
    if (write.field === MARK) record.marks.push(write);
    else record.fields.set(write.field, [...(record.fields.get(write.field) ?? []), write]);
  }
  for (const { fields, marks } of records.values()) {
    for (const slot of [...fields.values(), marks]) slot.sort((one, other) => (isOnTop(one, other) ? -1 : 1));
  }
  return records;
}

const flag = (mark: Write, name: 's' | 'p'): boolean => (mark.value as Readonly<Record<string, Json>>)[name] === 1;

export const isPurged = ({ marks }: LiveRecord): boolean => marks.some((mark) => flag(mark, 'p'));

export const liveWrites = ({ fields }: LiveRecord): Write[] => [...fields.values()].flat();

/** Hidden when every live mark is a deletion and each live write was seen by one of the deleters, or when nothing is left to be seen. */
export function isHidden(record: LiveRecord): boolean {
  const { marks } = record;
  if (record.fields.size === 0) return true;
  const isDeleted = marks.length > 0 && marks.every((mark) => flag(mark, 's'));
  return isDeleted && liveWrites(record).every(({ key }) => marks.some((mark) => mark.saw.has(key)));
}

/** Somebody's deletion stands against somebody else's unseen edit or restore. */
export const isDisputed = (record: LiveRecord): boolean =>
  record.marks.some((mark) => flag(mark, 's')) && !isHidden(record);

/** Different live values of a field, not counting losing values of templates. */
export const rivalsOf = (slot: readonly Write[]): readonly Write[] =>
  differing(slot).filter((write, index) => index === 0 || !isTemplate(write));

const differing = (slot: readonly Write[]): readonly Write[] =>
  slot.filter(({ value }, index) => slot.findIndex((other) => isEqual(other.value, value)) === index);

const isEqual = (one: Json, other: Json): boolean => sortedText(one) === sortedText(other);

const sortedText = (value: Json): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );

/** A person's action. `seen` of a change is a list of stamps, as a form remembers them. Returns `known` itself when nothing changes. */
export function act(known: Knowledge, author: Author, changes: readonly Change[]): Knowledge {
  const n = (numbersOf(known).get(author.actor) ?? 0) + 1;
  let draft = known;
  for (const change of changes) {
    const record = liveRecords(draft).get(change.id);
    const made = change.do === 'write' ? writesOf(record, change, author, n) : markOf(record, change, author, n);
    for (const write of made) draft = { writes: new Map(draft.writes).set(write.key, write) };
  }
  return draft;
}

function makeWrite(parts: Omit<Write, 'key'>): Write {
  const key = `${parts.record}|${parts.field}|${parts.author.actor}.${parts.n}`;
  const supersedes = new Set(parts.supersedes);
  supersedes.delete(key);
  return { ...parts, key, supersedes };
}

function writesOf(record: LiveRecord | undefined, change: Change, author: Author, n: number): Write[] {
  if (change.do !== 'write') return [];
  const made: Write[] = [];
  for (const [field, typed] of Object.entries(change.fields)) {
    const live = record?.fields.get(field) ?? [];
    const value = composed(typed);
    if (live.length > 0 && live.every((write) => isEqual(write.value, value))) continue;
    const onScreen = live.filter((write) => change.seen === undefined || change.seen.includes(dotOfWrite(write)));
    const supersedes = new Set(onScreen.map(({ key }) => key));
    made.push(
      makeWrite({
        record: change.id,
        type: change.type,
        field,
        author,
        n,
        value,
        supersedes,
        saw: new Set(),
      }),
    );
  }
  return made;
}

const composed = (value: Json): Json =>
  JSON.parse(JSON.stringify(value), (_key, part: unknown) =>
    typeof part === 'string' ? part.normalize('NFC') : part,
  ) as Json;

function markOf(record: LiveRecord | undefined, change: Change, author: Author, n: number): Write[] {
  if (record === undefined || change.do === 'write') return [];
  const { marks, type } = record;
  const isDone = {
    delete: isHidden(record),
    restore: !marks.some((mark) => flag(mark, 's')),
    purge: isHidden(record) && isPurged(record) && record.fields.size === 0,
  }[change.do];
  if (isDone) return [];
  const live = liveWrites(record);
  const isPurge = change.do === 'purge';
  const saw = change.do === 'restore' ? [] : live;
  const stamps = [...new Set(saw.map(dotOfWrite))].sort(byActorAndNumber);
  const p = isPurge || isPurged(record) ? { p: 1 } : {};
  return [
    makeWrite({
      record: change.id,
      type,
      field: MARK,
      author,
      n,
      value: { s: change.do === 'restore' ? 0 : 1, ...p, d: stamps },
      supersedes: new Set([...marks, ...(isPurge ? live : [])].map(({ key }) => key)),
      saw: new Set(saw.map(({ key }) => key)),
    }),
  ];
}

function byActorAndNumber(one: Dot, other: Dot): number {
  const [[actor, n], [otherActor, m]] = [one.split('.'), other.split('.')] as [[string, string], [string, string]];
  return actor === otherActor ? Number(n) - Number(m) : actor < otherActor ? -1 : 1;
}

/** The document that a replica with this knowledge must hold, to the last key (RULES.md F1). */
export function expectedDoc(id: string, kind: string, known: Knowledge): Doc {
  const persons = new Map([...known.writes.values()].map(({ author }) => [author.actor, author]));
  const a = Object.fromEntries(
    [...numbersOf(known)].map(([actor, n]) => [
      actor,
      { n, p: persons.get(actor)?.person ?? '', d: persons.get(actor)?.day ?? '' },
    ]),
  );
  const r = Object.fromEntries([...liveRecords(known)].map(([record, live]) => [record, packed(live)]));
  return { id, kind, a, r };
}

function packed({ type, fields, marks }: LiveRecord): Rec {
  const slots = new Map<string, readonly Write[]>(fields);
  if (marks.length > 0) slots.set(MARK, marks);
  const winners = [...slots].map(([field, [top]]) => [field, top as Write] as const);
  const votes = new Map<Dot, number>();
  for (const [, top] of winners) votes.set(dotOfWrite(top), (votes.get(dotOfWrite(top)) ?? 0) + 1);
  const ranked = [...votes].sort(([one, n], [other, m]) => m - n || (one < other ? -1 : 1));
  const s = (ranked[0] as [Dot, number])[0];
  const f = winners.filter(([, top]) => dotOfWrite(top) !== s).map(([field, top]) => [field, dotOfWrite(top)]);
  const x = [...slots]
    .filter(([, slot]) => slot.length > 1)
    .map(([field, slot]) => [field, slot.slice(1).map((write) => [dotOfWrite(write), write.value])]);
  return {
    t: type,
    v: Object.fromEntries(winners.map(([field, top]) => [field, top.value])),
    s,
    ...(f.length > 0 ? { f: Object.fromEntries(f) as Record<string, Dot> } : {}),
    ...(x.length > 0 ? { x: Object.fromEntries(x) as NonNullable<Rec['x']> } : {}),
  };
}
