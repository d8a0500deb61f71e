import type { CopyState } from './copy-due.ts';

/**
 * What is noted once a copy of everything has been saved. What was written while it was on its way is in none, and a forløb that was not
 * there yet is in none either.
 *
 * @param takenAt when the copy was begun, in milliseconds since 1970
 */
export function noteCopy(row: CopyState, takenAt: number): Pick<CopyState, 'copiedAt' | 'uncopiedSince'> {
  const { changedAt, copiedAt, uncopiedSince } = row;
  const since = uncopiedSince ?? changedAt;
  if (copiedAt === 0 && since > takenAt) return { copiedAt, uncopiedSince };
  return { copiedAt: takenAt, uncopiedSince: changedAt > takenAt ? Math.max(since, takenAt) : undefined };
}
