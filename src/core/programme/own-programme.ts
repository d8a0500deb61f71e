import type { Offset } from '../calendar/offset.ts';
import type { Doc } from '../document/types.ts';
import type { RecordView } from '../document/view.ts';
import { type Entry, readEntries } from '../forloeb/record-kind.ts';
import type { ProgrammeActivity, ProgrammeItem, ProgrammeTopic, Standardprogram } from '../forloeb/standardprogram.ts';
import { buckets } from '../forloeb/vocabulary.ts';
import {
  keyOfRecord,
  type OwnActivityEntry,
  type OwnItemEntry,
  type OwnTopicEntry,
  ownActivityKind,
  ownItemKind,
  ownTopicKind,
  type ProgrammeHead,
  type ProposalEntry,
  programmeKind,
  programmeProposalKind,
  programmeVersionKind,
  type VersionEntry,
} from './programme-kinds.ts';

/** A programme of the workplace as screens see it. */
export interface OwnProgramme {
  readonly key: string;
  readonly head: Entry<ProgrammeHead>;
  /** In list order: bucket, order key, id. */
  readonly items: readonly OwnItemEntry[];
  /** In the order of the plan: day, from, id. */
  readonly activities: readonly OwnActivityEntry[];
  readonly topics: readonly OwnTopicEntry[];
  /** What somebody would like to be different (RULES.md N157). */
  readonly proposals: readonly ProposalEntry[];
  /** The newest first. */
  readonly versions: readonly VersionEntry[];
  /** Number of the newest version; 0 while there is none. */
  readonly version: number;
  /** Records that this version of the app cannot show, because they are newer or point to something it does not know. */
  readonly unreadable: readonly RecordView[];
}

const known = new WeakMap<Doc, OwnProgramme | 'none'>();

/** Reads a document of the room; undefined while it has no head that this version can read. */
export function readOwnProgramme(key: string, doc: Doc): OwnProgramme | undefined {
  const cached = known.get(doc);
  if (cached) return cached === 'none' ? undefined : cached;
  const found = read(key, doc);
  known.set(doc, found ?? 'none');
  return found;
}

function read(key: string, doc: Doc): OwnProgramme | undefined {
  const head = readEntries(doc, programmeKind).known[0];
  if (!head) return undefined;
  const items = readEntries(doc, ownItemKind);
  const activities = readEntries(doc, ownActivityKind);
  const topics = readEntries(doc, ownTopicKind);
  const versions = readEntries(doc, programmeVersionKind);
  const newestFirst = [...versions.known].sort((a, b) => b.fields.number - a.fields.number || compareText(a.id, b.id));
  return {
    key,
    head,
    items: [...items.known].sort(compareOwnItems),
    activities: [...activities.known].sort(compareOwnActivities),
    topics: [...topics.known].sort((a, b) => compareText(a.fields.order ?? '~', b.fields.order ?? '~') || byId(a, b)),
    proposals: [...readEntries(doc, programmeProposalKind).known].sort(byId),
    versions: newestFirst,
    version: newestFirst[0]?.fields.number ?? 0,
    unreadable: [...items.newer, ...activities.newer, ...topics.newer, ...versions.newer],
  };
}

/** All programmes of the workplace that can be read, by title. */
export function readOwnProgrammes(docs: ReadonlyMap<string, Doc>): readonly OwnProgramme[] {
  return [...docs]
    .flatMap(([key, doc]) => readOwnProgramme(key, doc) ?? [])
    .sort((a, b) => a.head.fields.title.localeCompare(b.head.fields.title, 'da') || compareText(a.key, b.key));
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byId = (a: { readonly id: string }, b: { readonly id: string }): number => compareText(a.id, b.id);

function compareOwnItems(a: OwnItemEntry, b: OwnItemEntry): number {
  const [left, right] = [a.fields.placement, b.fields.placement];
  const bucket = buckets.indexOf(left.bucket) - buckets.indexOf(right.bucket);
  return bucket || compareText(left.order, right.order) || byId(a, b);
}

const daysPerUnit = { workingDays: 7 / 5, days: 1, weeks: 7, months: 30.4 } as const;

/** Roughly how many days from the first day; to sort by where no calendar is known. */
export const roughDays = ({ unit, amount }: Offset): number =>
  unit === 'workingDays' && amount > 0 ? (amount - 1) * daysPerUnit.workingDays : amount * daysPerUnit[unit];

function compareOwnActivities(a: OwnActivityEntry, b: OwnActivityEntry): number {
  const [left, right] = [a.fields.when, b.fields.when];
  return roughDays(left.offset) - roughDays(right.offset) || compareText(left.from, right.from) || byId(a, b);
}

/** The programme in the shape of those that come with the app, so that a forløb is made of either in the same way. */
export function asStandardprogram(own: OwnProgramme): Standardprogram {
  const { title, description = '', audience, position = '', months } = own.head.fields;
  return {
    om: '',
    type: 'standardprogram',
    id: own.key,
    version: own.version,
    title,
    description,
    audience: audience ?? 'nyuddannet',
    position,
    months,
    huskeliste: own.items.map(itemOf),
    introduktionsskema: own.activities.map(activityOf),
    videnspersoner: own.topics.map(topicOf),
  };
}

export function itemOf({ id, fields }: OwnItemEntry): ProgrammeItem {
  const { title, placement, offset, responsible, participants, needs, howTo = '', parts, perTopic, topics } = fields;
  return {
    id: keyOfRecord(id),
    title,
    bucket: placement.bucket,
    offset,
    responsible,
    ...(participants && { participants }),
    needs,
    howTo,
    ...(parts && { parts }),
    ...(perTopic && { perTopic, topics: topics ?? [] }),
    origin: fields.origin ?? 'implied',
  };
}

export function activityOf({ id, fields }: OwnActivityEntry): ProgrammeActivity {
  const { title, kind, when, who, place, method, task, needs, preparation, note } = fields;
  const { offset, from, to } = when;
  const further = { ...(place && { place }), ...(method && { method }), ...(task && { task }) };
  const texts = { ...(preparation && { preparation }), ...(note && { note }) };
  return { id: keyOfRecord(id), title, kind, offset, from, to, who, needs, ...further, ...texts };
}

export function topicOf({ id, fields }: OwnTopicEntry): ProgrammeTopic {
  const { topic, question = '', needs, kind, introducer } = fields;
  return {
    id: keyOfRecord(id),
    topic,
    question,
    needs,
    kind: kind ?? 'kollega',
    ...(fields.function && { function: fields.function }),
    introducer: introducer ?? { role: 'kontaktperson' },
  };
}
