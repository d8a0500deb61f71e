/**
 * What somebody has begun to write and not yet saved. It lies beside the settings: on this device only, in no room and in no file. Keys begin with
 * the forløb; what belongs to the private room (core/lock.ts) lies under the lock like the room itself.
 */
export interface BegunRow {
  readonly key: string;
  readonly value: unknown;
}

/** With what the keys of all begun texts begin where they lie. */
export const begunKeys = 'begun/';

/** With what the keys of a forløb begin where they lie, and a row with its key as the screens know it. */
export const begunPrefix = (forloeb: string): string => `${begunKeys}${forloeb}/`;
export const withoutPrefix = ({ key, value }: BegunRow): BegunRow => ({ key: key.slice(begunKeys.length), value });
