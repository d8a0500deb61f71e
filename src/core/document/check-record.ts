import type { CheckCode, CheckError } from './check-error.ts';
import { isDot, isId, isName } from './identifiers.ts';
import { isPlainObject, type JsonProblem, jsonProblem } from './json-value.ts';
import { commonStamp, compareStamps, DELETION_FIELD, RECORD_KEYS } from './slot.ts';
import { compareDots, covers, type Vector } from './stamp.ts';
import type { Doc, Dot, Json } from './types.ts';

/** Most fields of a record, most live values of a field. Honest records have a dozen and, rarely, two or three. */
export const MAX_FIELDS = 1000;
export const MAX_LIVE_VALUES = 1000;

export interface StampContext {
  /** What the sender has seen; no stamp may lie outside (RULES.md F3). */
  readonly known: Vector;
  /** Persons and days of all actors, for the order of live values. */
  readonly actors: Doc['a'];
  /** Stamps that have been found sound already; most occur many times. */
  readonly sound: Set<unknown>;
  /** Part of a delta: the fields that have not changed are missing (RULES.md D1). */
  readonly isPart: boolean;
}

type Problem = Pick<CheckError, 'code' | 'field'>;

/** The parts of a record after their shape has been checked. */
interface Parts {
  readonly v: Readonly<Record<string, unknown>>;
  readonly s: Dot;
  readonly f: Readonly<Record<string, unknown>>;
  readonly x: Readonly<Record<string, unknown>>;
}

/** RULES.md F1–F5 for one record. */
export function checkRecord(rec: unknown, context: StampContext): Problem | undefined {
  if (!isPlainObject(rec)) return { code: 'bad-record' };
  const { t, v, s, f = NOTHING, x = NOTHING } = rec;
  if (!isId(t)) return { code: 'bad-type' };
  if (!isPlainObject(v) || !isPlainObject(f) || !isPlainObject(x)) return { code: 'bad-record' };
  if (hasEmptyPart(rec)) return { code: 'not-canonical' };
  const problem = extraProblem(rec) ?? stampProblem(s, context);
  if (problem !== undefined) return { code: problem };
  return checkParts({ v, s: s as Dot, f, x }, context);
}

const NOTHING: Readonly<Record<string, unknown>> = {};

/** Keys of a newer version. Hardly any record has one, and to look is cheaper than to take them out. */
function extraProblem(rec: Record<string, unknown>): JsonProblem | undefined {
  if (Object.keys(rec).every((key) => RECORD_KEYS.has(key))) return undefined;
  const { t: _t, v: _v, s: _s, f: _f, x: _x, ...extra } = rec;
  return jsonProblem(extra);
}

/** `f` and `x` are left out when there is nothing in them. */
const hasEmptyPart = (rec: Record<string, unknown>): boolean => isEmptyPart(rec, 'f') || isEmptyPart(rec, 'x');

const isEmptyPart = (rec: Record<string, unknown>, key: 'f' | 'x'): boolean =>
  Object.hasOwn(rec, key) && Object.keys(rec[key] as object).length === 0;

function checkParts(parts: Parts, context: StampContext): Problem | undefined {
  const fields = Object.keys(parts.v);
  if (fields.length > MAX_FIELDS) return { code: 'too-many-fields' };
  if (Object.keys(parts.f).some((field) => !Object.hasOwn(parts.v, field))) return { code: 'stray-stamp' };
  if (Object.keys(parts.x).some((field) => !Object.hasOwn(parts.v, field))) return { code: 'stray-values' };
  for (const field of fields) {
    if (!isName(field)) return { code: 'bad-field-name' };
    const code = checkField(parts, field, context);
    if (code !== undefined) return { code, field };
  }
  return checkWhole(parts, fields, context);
}

function checkField(parts: Parts, field: string, context: StampContext): CheckCode | undefined {
  const isOwn = parts.f !== NOTHING && Object.hasOwn(parts.f, field);
  const winner = isOwn ? parts.f[field] : parts.s;
  if (isOwn && winner === parts.s) return 'stray-stamp';
  const problem = (isOwn ? stampProblem(winner, context) : undefined) ?? valueProblem(field, parts.v[field], context);
  if (problem !== undefined) return problem;
  if (parts.x === NOTHING || !Object.hasOwn(parts.x, field)) return undefined;
  return checkOthers(winner as Dot, field, parts.x[field], context);
}

/** The further live values: pairs of stamp and value, in the order of RULES.md F2 behind the winner. */
function checkOthers(winner: Dot, field: string, others: unknown, context: StampContext): CheckCode | undefined {
  if (!Array.isArray(others) || others.length === 0) return 'bad-values';
  if (others.length >= MAX_LIVE_VALUES) return 'too-many-values';
  let previous = winner;
  for (const pair of others as readonly unknown[]) {
    if (!Array.isArray(pair) || pair.length !== 2) return 'bad-values';
    const dot: unknown = pair[0];
    const value: unknown = pair[1];
    const problem = stampProblem(dot, context) ?? valueProblem(field, value, context);
    if (problem !== undefined) return problem;
    if (compareStamps(previous, dot as Dot, context.actors) >= 0) return 'not-canonical';
    previous = dot as Dot;
  }
  return undefined;
}

/** What can only be said when all fields are known to be sound: the common stamp, and that something is left of the record. */
function checkWhole(parts: Parts, fields: readonly string[], { isPart }: StampContext): Problem | undefined {
  if (fields.length === 0) return { code: 'empty-record' };
  if (!isPart && fields.every((field) => field === DELETION_FIELD) && !hasPurgeMark(parts))
    return { code: 'empty-record' };
  if (parts.f === NOTHING) return undefined;
  const winners = fields.map((field) => (parts.f[field] ?? parts.s) as Dot);
  return commonStamp(winners) === parts.s ? undefined : { code: 'not-canonical' };
}

function hasPurgeMark({ v, x }: Parts): boolean {
  const others = (x[DELETION_FIELD] ?? []) as readonly (readonly [Dot, unknown])[];
  return [v[DELETION_FIELD], ...others.map(([, mark]) => mark)].some((mark) => isPlainObject(mark) && mark['p'] === 1);
}

function stampProblem(dot: unknown, { known, sound }: StampContext): CheckCode | undefined {
  if (sound.has(dot)) return undefined;
  if (!isDot(dot)) return 'bad-stamp';
  if (!covers(known, dot)) return 'unknown-stamp';
  sound.add(dot);
  return undefined;
}

function valueProblem(field: string, value: unknown, context: StampContext): CheckCode | JsonProblem | undefined {
  return field === DELETION_FIELD ? markProblem(value, context) : jsonProblem(value);
}

/** `_slettet`: `s` 0 or 1, `p` 1 or absent, `d` known stamps in strict order (RULES.md W4, W5). */
function markProblem(mark: unknown, context: StampContext): CheckCode | undefined {
  if (!isPlainObject(mark)) return 'bad-mark';
  const { s, p, d, ...rest } = mark;
  if ((s !== 0 && s !== 1) || (p !== 1 && Object.hasOwn(mark, 'p')) || Object.keys(rest).length > 0) return 'bad-mark';
  if (!Array.isArray(d) || d.length > MAX_FIELDS * MAX_LIVE_VALUES) return 'bad-mark';
  const stamps = d as readonly Json[];
  for (let index = 0; index < stamps.length; index += 1) {
    const dot = stamps[index];
    const problem = stampProblem(dot, context);
    if (problem !== undefined) return problem;
    if (index > 0 && compareDots(stamps[index - 1] as Dot, dot as Dot) >= 0) return 'bad-mark';
  }
  return undefined;
}
