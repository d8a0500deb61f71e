import type { Doc, Json } from '../document/types.ts';
import { type RecordView, viewRecords } from '../document/view.ts';
import { recordName } from './record-name.ts';
import { maskSensitive, type SensitiveKind, sensitiveKinds, sensitiveKindsIn } from './sensitive-text.ts';

/** A record in which something looks sensitive. */
export interface SensitivePlace {
  readonly id: string;
  /** Type of the record. */
  readonly type: string;
  readonly kinds: readonly SensitiveKind[];
  /** The words the record is known by, with what looks sensitive hidden; empty when it has none. */
  readonly name: string;
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
  mentordagsorden: new Set(['meeting']),
  mentormoede: new Set(['series']),
  logo: new Set(['picture']),
  oplaeg: new Set(['activity']),
  forbedring: new Set(['about']),
  mentorkommentar: new Set(['entry']),
};

/** What a field is meant for is no likeness there. The address of a material may be a colleague's. */
const meantFor: Readonly<Record<string, readonly SensitiveKind[]>> = {
  phone: ['phone'],
  email: ['mail'],
  href: ['phone', 'mail'],
};

/** The visible records of some documents in which something looks sensitive, versions that nobody has chosen between included. */
export function sensitivePlaces(docs: readonly Doc[]): readonly SensitivePlace[] {
  return docs
    .flatMap((doc) => viewRecords(doc))
    .filter(({ type, hidden }) => !hidden && !wordlessTypes.has(type))
    .map((record) => ({
      id: record.id,
      type: record.type,
      kinds: kindsOf(record),
      name: maskSensitive(recordName(record)),
    }))
    .filter(({ kinds }) => kinds.length > 0);
}

function kindsOf({ type, fields, conflicts }: RecordView): readonly SensitiveKind[] {
  const found = new Set<SensitiveKind>();
  const isWordless = (field: string) =>
    wordless.has(field) || (Object.hasOwn(wordlessIn, type) && wordlessIn[type]?.has(field) === true);
  for (const [field, value] of Object.entries(fields)) collect(field, value, found, isWordless);
  for (const [field, rivals] of Object.entries(conflicts))
    for (const { value } of rivals) collect(field, value, found, isWordless);
  return sensitiveKinds.filter((kind) => found.has(kind));
}

type IsWordless = (field: string) => boolean;

function collect(field: string, value: Json, found: Set<SensitiveKind>, isWordless: IsWordless): void {
  if (isWordless(field)) return;
  if (typeof value === 'string') {
    for (const kind of sensitiveKindsIn(value)) if (!meantFor[field]?.includes(kind)) found.add(kind);
  } else if (Array.isArray(value)) {
    for (const part of value) collect(field, part, found, isWordless);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) collect(key, part, found, isWordless);
  }
}
