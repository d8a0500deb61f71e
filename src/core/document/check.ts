import { failed, ok, type Result } from '../result.ts';
import type { CheckError } from './check-error.ts';
import { checkRecord, type StampContext } from './check-record.ts';
import type { Delta } from './delta.ts';
import { isId, isName, isPlainDay, MAX_ACTION_NUMBER } from './identifiers.ts';
import { isPlainObject, jsonProblem } from './json-value.ts';
import type { Vector } from './stamp.ts';
import type { Doc } from './types.ts';

/** Most records and actors of a document: fifty times the largest room, and still read in a few seconds. */
export const MAX_RECORDS = 100_000;
export const MAX_ACTORS = 100_000;

/**
 * Whether any value at all is a document that may be merged (RULES.md F1–F5). Never throws. The value comes back as it is, with the
 * keys this version does not know; the order of keys does not matter.
 */
export const checkDoc = (value: unknown): Result<Doc, CheckError> =>
  guarded(() => checkDocument(value, undefined), value as Doc);

/** The same for a delta since `base` that is meant for `mine`, which knows the persons and days of older actors. */
export const checkDelta = (value: unknown, mine: Doc, base: Vector): Result<Delta, CheckError> =>
  guarded(
    () => checkBase(value) ?? checkDocument(value, { known: base, actors: mine.a, sound: new Set(), isPart: true }),
    value as Delta,
  );

function guarded<Value>(check: () => CheckError | undefined, value: Value): Result<Value, CheckError> {
  try {
    const error = check();
    return error === undefined ? ok(value) : failed(error);
  } catch {
    return failed({ code: 'unreadable' });
  }
}

const checkBase = (value: unknown): CheckError | undefined =>
  isPlainObject(value) && typeof value['base'] === 'string' && /^[0-9a-f]{16}$/.test(value['base'])
    ? undefined
    : { code: 'bad-base' };

function checkDocument(value: unknown, older: StampContext | undefined): CheckError | undefined {
  if (!isPlainObject(value)) return { code: 'not-a-document' };
  const { id, kind, a, r, ...extra } = value;
  if (!isId(id)) return { code: 'bad-id' };
  if (!isId(kind)) return { code: 'bad-kind' };
  if (!isPlainObject(a) || !isPlainObject(r)) return { code: 'not-a-document' };
  const problem = jsonProblem(extra);
  if (problem !== undefined) return { code: problem };
  return checkActors(a) ?? checkRecords(r, contextOf(a as Doc['a'], older));
}

const contextOf = (a: Doc['a'], older: StampContext | undefined): StampContext =>
  older === undefined
    ? { known: a, actors: a, sound: new Set(), isPart: false }
    : { ...older, known: { ...older.known, ...a }, actors: { ...older.actors, ...a } };

function checkActors(actors: Record<string, unknown>): CheckError | undefined {
  const ids = Object.keys(actors);
  if (ids.length > MAX_ACTORS) return { code: 'too-many-actors' };
  for (const actor of ids) {
    if (!isId(actor)) return { code: 'bad-actor' };
    const info = actors[actor];
    if (!isPlainObject(info) || Object.keys(info).length !== 3) return { code: 'bad-actor', actor };
    const { n, p, d } = info;
    if (typeof n !== 'number' || !Number.isInteger(n) || n < 1 || n > MAX_ACTION_NUMBER)
      return { code: 'bad-actor', actor };
    if (!isName(p)) return { code: 'bad-person', actor };
    if (!isPlainDay(d)) return { code: 'bad-day', actor };
  }
  return undefined;
}

function checkRecords(records: Record<string, unknown>, context: StampContext): CheckError | undefined {
  const ids = Object.keys(records);
  if (ids.length > MAX_RECORDS) return { code: 'too-many-records' };
  for (const record of ids) {
    if (!isId(record)) return { code: 'bad-record-id' };
    const problem = checkRecord(records[record], context);
    if (problem !== undefined) return { ...problem, record };
  }
  return undefined;
}
