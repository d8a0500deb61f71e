import { isUnsafeKey } from './identifiers.ts';
import type { Json } from './types.ts';

/** Deepest nesting of one field value; far above any form, far below what overflows a stack (RULES.md F5). */
export const MAX_DEPTH = 32;

export type JsonProblem = 'not-json' | 'too-deep' | 'unsafe-key';

/** An object made by a literal or by `JSON.parse`, not an array, date, map or class instance. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Why `value` cannot be a field value, or undefined when it can. Cycles end at the depth limit. */
export function jsonProblem(value: unknown, depth = MAX_DEPTH): JsonProblem | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : 'not-json';
  if (depth === 0) return 'too-deep';
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      const problem = jsonProblem(value[index], depth - 1);
      if (problem !== undefined) return problem;
    }
    return undefined;
  }
  return isPlainObject(value) ? objectProblem(value, depth) : 'not-json';
}

function objectProblem(value: Record<string, unknown>, depth: number): JsonProblem | undefined {
  for (const key of Object.keys(value)) {
    if (isUnsafeKey(key)) return 'unsafe-key';
    const problem = jsonProblem(value[key], depth - 1);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** Equality of two JSON values; the order of keys does not count. */
export function sameJson(one: Json | undefined, other: Json | undefined): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (isList(one) || isList(other)) {
    if (!isList(one) || !isList(other) || one.length !== other.length) return false;
    return one.every((entry, index) => sameJson(entry, other[index]));
  }
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every((key) => Object.hasOwn(other, key) && sameJson(one[key], other[key]));
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** The value with every string in NFC (RULES.md W6) and -0 as 0, which is what JSON would make of it. Unchanged parts are shared. */
export function normaliseJson(value: Json): Json {
  if (typeof value === 'string') return value.normalize('NFC');
  if (value === 0) return 0;
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) {
    const list = value.map(normaliseJson);
    return list.every((entry, index) => Object.is(entry, value[index])) ? value : list;
  }
  const entries = Object.entries(value).map(([key, entry]) => [key, normaliseJson(entry)] as const);
  return entries.every(([key, entry]) => Object.is(entry, value[key])) ? value : Object.fromEntries(entries);
}
