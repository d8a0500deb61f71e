/** What a device notes of the copies of a forløb, in milliseconds since 1970. */
export interface CopyState {
  readonly changedAt: number;
  readonly copiedAt: number;
  readonly uncopiedSince?: number | undefined;
  readonly fictive: boolean;
}

const day = 24 * 60 * 60 * 1000;

/** Days with something written before a copy is due: fewer where the browser has not promised to keep what lies here. */
const patience = { promised: 7, unpromised: 3 } as const;

/** A copy that is due: since when something has been written that is in none, and the last copy, 0 for never. */
export interface CopyDue {
  readonly since: number;
  readonly copiedAt: number;
}

/**
 * The forløb that has waited longest for a copy, once it is so long ago that one is due; undefined before, and where everything is in a
 * copy. The example is nobody's work. Rows of an older version know only the last write.
 */
export function copyDue(rows: readonly CopyState[], now: number, isPromised: boolean): CopyDue | undefined {
  const [first] = rows
    .filter(({ fictive, changedAt, copiedAt }) => !fictive && changedAt > copiedAt)
    .map(({ uncopiedSince, changedAt, copiedAt }) => ({ since: uncopiedSince ?? changedAt, copiedAt }))
    .sort((one, other) => one.since - other.since);
  const days = isPromised ? patience.promised : patience.unpromised;
  return first && now - first.since >= days * day ? first : undefined;
}
