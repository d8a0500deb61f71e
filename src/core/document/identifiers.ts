/**
 * What may stand as an id, a name or a day in a document (RULES.md F5). The same tests guard what we write and what a file
 * brings, so that nothing we write is ever refused by the next reader.
 */

const ID = /^[A-Za-z0-9_-]{1,64}$/;
const NAME = /^[A-Za-z0-9_:.-]{1,80}$/;
const DOT = /^[A-Za-z0-9_-]{1,64}\.[1-9][0-9]{0,9}$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Highest action number of one actor; ten digits, so that a stamp stays short. */
export const MAX_ACTION_NUMBER = 9_999_999_999;

/** Names every object inherits. As an id they would be "found" in an empty table, so they are refused as ids. */
const isInherited = (key: string): boolean => key in Object.prototype || key === 'prototype';

/** Keys that can change what an object is when it is copied carelessly. Refused at every depth. */
export const isUnsafeKey = (key: string): boolean =>
  key === '__proto__' || key === 'constructor' || key === 'prototype';

/** Ids of documents, kinds, records, record types and actors. */
export const isId = (value: unknown): value is string =>
  typeof value === 'string' && ID.test(value) && !isInherited(value);

/** Field names (`titel`, `tag:it`) and person keys (`p3f9`, `skabelon:standard`). */
export const isName = (value: unknown): value is string =>
  typeof value === 'string' && NAME.test(value) && !isInherited(value);

/** A stamp in its only spelling: no leading zeros, so that one action has one name. */
export const isDot = (value: unknown): value is `${string}.${number}` => typeof value === 'string' && DOT.test(value);

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** An existing day of the Gregorian calendar as `YYYY-MM-DD` (ISO 8601). */
export function isPlainDay(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const parts = DAY.exec(value);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const lengths = [31, isLeapYear(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const length = lengths[month - 1];
  return length !== undefined && day >= 1 && day <= length;
}
