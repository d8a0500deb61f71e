import type { Doc, Json } from '../document/types.ts';
import { type RecordView, viewRecords } from '../document/view.ts';
import { foldText } from '../search.ts';
import { recordName } from './record-name.ts';
import { findSensitive, maskSensitive, type SensitiveKind, sensitiveKinds } from './sensitive-text.ts';

/** A record in which something looks sensitive. */
export interface SensitivePlace {
  readonly id: string;
  /** Key of the document it lies in. */
  readonly doc: string;
  /** Type of the record. */
  readonly type: string;
  readonly kinds: readonly SensitiveKind[];
  /** The words the record is known by, with what looks sensitive hidden; empty when it has none. */
  readonly name: string;
  /** It is deleted, and goes along all the same. */
  readonly deleted?: true;
}

/** Records that hold none: sums and keys. */
const wordlessTypes: ReadonlySet<string> = new Set(['fraArbejdsplads']);

/** Fields that hold no text that anybody wrote. */
const wordless: ReadonlySet<string> = new Set(['order', 'key', 'id', 'person', 'by', 'copy', 'form', 'prompts']);

/** The same in records of one type only: keys of other records, or a picture, where elsewhere the field may hold words. */
const wordlessIn: Readonly<Record<string, ReadonlySet<string>>> = {
  question: new Set(['bank']),
  answer: new Set(['question', 'vidensperson']),
  maalDel: new Set(['goal']),
  vurdering: new Set(['goal']),
  deltVurdering: new Set(['goal']),
  hjaelperedskab: new Set(['goal']),
  aftale: new Set(['meeting']),
  moede: new Set(['meeting']),
  moedenote: new Set(['meeting']),
  egetnotat: new Set(['meeting']),
  mentordagsorden: new Set(['meeting']),
  mentormoede: new Set(['series']),
  logo: new Set(['picture']),
  oplaeg: new Set(['activity']),
  forbedring: new Set(['about']),
  mentorkommentar: new Set(['entry']),
};

/** Whether a field holds no words: a key, a sum or a picture. */
export const isWordless = (type: string, field: string): boolean =>
  wordless.has(field) || (Object.hasOwn(wordlessIn, type) && wordlessIn[type]?.has(field) === true);

/** Fields that say where one meets. */
const placeFields = ['address', 'meetingPlace', 'place'] as const;

/** What a field is meant for is no likeness there. The address of a material may be a colleague's. */
const meantFor: Readonly<Record<string, readonly SensitiveKind[]>> = {
  phone: ['phone'],
  email: ['mail'],
  href: ['phone', 'mail'],
  ...Object.fromEntries(placeFields.map((field) => [field, ['address']])),
};

/**
 * The visible records of some documents in which something looks sensitive, versions that nobody has chosen between included. Where one
 * meets is no citizen's address, wherever else it is written.
 *
 * @param deleted deleted records that are looked through all the same
 */
export function sensitivePlaces(
  docs: readonly Doc[],
  deleted: ReadonlySet<RecordView> = new Set(),
): readonly SensitivePlace[] {
  const records = docs.flatMap((doc) =>
    viewRecords(doc)
      .filter((view) => (!view.hidden || deleted.has(view)) && !wordlessTypes.has(view.type))
      .map((view) => ({ ...view, doc: doc.id })),
  );
  const meetingPlaces = foldText(records.flatMap(({ fields }) => placeFields.map((field) => fields[field])).join('\n'));
  const isOurs = (address: string) => meetingPlaces.includes(foldText(address));
  return records
    .map((record) => ({
      id: record.id,
      doc: record.doc,
      type: record.type,
      kinds: kindsOf(record, isOurs),
      name: maskSensitive(recordName(record)),
      ...(record.hidden && { deleted: true as const }),
    }))
    .filter(({ kinds }) => kinds.length > 0);
}

type Is = (text: string) => boolean;

function kindsOf({ type, fields, conflicts }: RecordView, isOurs: Is): readonly SensitiveKind[] {
  const found = new Set<SensitiveKind>();
  const hasNoWords = (field: string) => isWordless(type, field);
  const look: Look = (field, text) => {
    for (const { kind, from, to } of findSensitive(text)) {
      const isMeant = meantFor[field]?.includes(kind) || (kind === 'address' && isOurs(text.slice(from, to)));
      if (!isMeant) found.add(kind);
    }
  };
  for (const [field, value] of Object.entries(fields)) eachText(field, value, hasNoWords, look);
  for (const [field, rivals] of Object.entries(conflicts))
    for (const { value } of rivals) eachText(field, value, hasNoWords, look);
  return sensitiveKinds.filter((kind) => found.has(kind));
}

type Look = (field: string, text: string) => void;

function eachText(field: string, value: Json, hasNoWords: Is, look: Look): void {
  if (hasNoWords(field)) return;
  if (typeof value === 'string') look(field, value);
  else if (Array.isArray(value)) {
    for (const part of value) eachText(field, part, hasNoWords, look);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) eachText(key, part, hasNoWords, look);
  }
}
