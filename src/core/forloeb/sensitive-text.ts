import { address } from './address-like.ts';

/**
 * Text by which a citizen could be recognised: numbers that look like a CPR number, a phone number or a case number, and addresses.
 * A likeness is pointed out and never stops anybody; what looks like one may be something else.
 */
export const sensitiveKinds = ['cpr', 'caseNumber', 'mail', 'phone', 'address'] as const;
export type SensitiveKind = (typeof sensitiveKinds)[number];

/** A place in a text: positions of the first character and of the one after the last. */
export interface Likeness {
  readonly kind: SensitiveKind;
  readonly from: number;
  readonly to: number;
}

const hyphens = '\\-\\u2010-\\u2015\\u2212';

/**
 * CPR: six digits that can be a date of birth, DDMMYY, and four more, with or without a hyphen, space or dot between. No check digit
 * is computed: since 2007 numbers are given that fail it (CPR-kontoret). Not inside a longer number, and not a part of one that goes on
 * behind a dot, slash or hyphen: a case or EAN number.
 */
const cpr = new RegExp(
  `(?<!\\d)(?<!\\d[${hyphens}./])(\\d{2})([${hyphens}./ ]?)(\\d{2})\\2(\\d{2})[${hyphens}. \\u00a0]{0,3}\\d{4}(?!\\d)(?![${hyphens}./]\\d)`,
  'g',
);

/**
 * Case numbers: by the subject plan of the municipalities (KLE, "27.69.04-G01-12-26"), by year ("2026-123456", "26/012345", but neither
 * "2025-2026" nor "08/2026"), and whatever digits a word such as "sagsnr." announces.
 */
const caseNumber = new RegExp(
  [
    '(?<![\\p{L}\\d])\\d{2}\\.\\d{2}\\.\\d{2}-[A-ZÆØÅ]\\d{2}-\\d{1,5}-\\d{2}(?!\\d)',
    '(?<![\\p{L}\\d./-])[A-ZÆØÅ]?(?:19|20)\\d{2}[-/](?!(?:19|20)\\d{2}(?!\\d))\\d{4,9}(?:-\\d{1,4})?(?![\\d/-])',
    '(?<![\\d./-])\\d{2}/(?!(?:19|20)\\d{2}(?!\\d))\\d{4,7}(?![\\d/-])',
    '(?<=(?<!\\p{L})(?:sags?[ -]?(?:nr|nummer|id)|journal[ -]?(?:nr|nummer)|j\\.?[ ]?nr)\\.?:?[ ]{0,2})[A-ZÆØÅ]{0,3}[ -]?\\d[\\d./-]{2,24}\\d',
  ].join('|'),
  'giu',
);

const mail =
  /(?<![\p{L}\p{N}.+_-])[\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.\p{L}{2,24}(?!\p{L})/gu;

/** Eight digits as Danish phone numbers are written, in pairs, in fours or without a space, or a number with the code of a country. */
const phone =
  /(?<![\p{L}\d])(?<!\d[./-]|\+)(?:(?:\+|00)(?!45)\d{1,3}(?: ?\d){6,11}|(?:(?:\+|00)45 ?)?[2-9]\d(?:(?:\d\d){3}|(?: \d\d){3}|(?:\.\d\d){3}|\d\d[ ]\d{4}))(?![\p{L}\d]|[./-]\d|[ .]\d\d(?!\d|\.\d))/gu;

const patterns: Readonly<Record<SensitiveKind, RegExp>> = { cpr, caseNumber, mail, phone, address };

/** Where in a text something looks sensitive, from left to right and never overlapping; what several patterns fit is the first of `sensitiveKinds`. */
export function findSensitive(text: string, kinds: readonly SensitiveKind[] = sensitiveKinds): readonly Likeness[] {
  if (!/@|\d/.test(text)) return [];
  const found: Likeness[] = [];
  let rest = text;
  for (const kind of sensitiveKinds) {
    rest = rest.replace(patterns[kind], (part, ...groups) => {
      const from = groups.find((group) => typeof group === 'number');
      if (from === undefined || (kind === 'cpr' && !isBirthDate(part))) return part;
      found.push({ kind, from, to: from + part.length });
      return taken.repeat(part.length);
    });
  }
  return found.filter(({ kind }) => kinds.includes(kind)).sort((one, other) => one.from - other.from);
}

/** The kinds that occur in a text, each once, in the order of `sensitiveKinds`. */
export function sensitiveKindsIn(text: string, kinds?: readonly SensitiveKind[]): readonly SensitiveKind[] {
  const found = new Set(findSensitive(text, kinds).map(({ kind }) => kind));
  return sensitiveKinds.filter((kind) => found.has(kind));
}

/** The text with an `x` for every letter, digit and @ of what looks sensitive; as long as before. */
export function maskSensitive(text: string, kinds?: readonly SensitiveKind[]): string {
  let masked = '';
  let done = 0;
  for (const { from, to, kind } of findSensitive(text, kinds)) {
    const hidden = kind === 'mail' || kind === 'address' ? /[\p{L}\p{N}@]/gu : /\d/g;
    masked += text.slice(done, from) + text.slice(from, to).replace(hidden, 'x');
    done = to;
  }
  return masked + text.slice(done);
}

/** Stands for a character that belongs to something already found: neither letter, digit nor separator. */
const taken = '\u0000';

/** Whether the first six digits name a day that exists in 1900 + year or 2000 + year. */
function isBirthDate(text: string): boolean {
  const [date = 0, month = 0, year = 0] = (text.replace(/\D/g, '').match(/\d\d/g) ?? []).map(Number);
  const lengths = [31, year % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return date >= 1 && date <= (lengths[month - 1] ?? 0);
}
