import { describe, expect, it } from 'vitest';
import { type CopyState, copyDue } from '../../../src/core/forloeb/copy-due.ts';
import { noteCopy } from '../../../src/core/forloeb/note-copy.ts';

const day = 24 * 60 * 60 * 1000;
const row = (over: Partial<CopyState> = {}): CopyState => ({
  changedAt: 2 * day,
  copiedAt: 0,
  uncopiedSince: day,
  fictive: false,
  ...over,
});

describe('a copy is due', () => {
  it('seven days after the first write that is in none', () => {
    expect(copyDue([row()], 8 * day - 1, true)).toBeUndefined();
    expect(copyDue([row()], 8 * day, true)?.since).toBe(day);
  });

  it('after three days where the browser has not promised to keep what lies here', () => {
    expect(copyDue([row()], 4 * day - 1, false)).toBeUndefined();
    expect(copyDue([row()], 4 * day, false)?.since).toBe(day);
  });

  it('for the forløb that has waited longest, and never for the example or for what is in a copy', () => {
    const later = row({ uncopiedSince: 2 * day });
    expect(copyDue([later, row()], 20 * day, true)?.since).toBe(day);
    expect(copyDue([row({ fictive: true })], 20 * day, true)).toBeUndefined();
    expect(copyDue([row({ copiedAt: 3 * day })], 20 * day, true)).toBeUndefined();
    expect(copyDue([], 20 * day, true)).toBeUndefined();
  });

  it('by the last write, where an older version has not noted the first', () => {
    expect(copyDue([row({ uncopiedSince: undefined })], 8 * day, true)).toBeUndefined();
    expect(copyDue([row({ uncopiedSince: undefined })], 9 * day, true)?.since).toBe(2 * day);
  });
});

describe('a copy that has been saved', () => {
  it('holds everything that was written before it was begun', () => {
    expect(noteCopy(row(), 3 * day)).toEqual({ copiedAt: 3 * day, uncopiedSince: undefined });
    expect(noteCopy(row(), 2 * day)).toEqual({ copiedAt: 2 * day, uncopiedSince: undefined });
  });

  it('lacks what was written while it was on its way', () => {
    expect(noteCopy(row({ changedAt: 4 * day }), 3 * day)).toEqual({ copiedAt: 3 * day, uncopiedSince: 3 * day });
    const waiting = row({ changedAt: 4 * day, copiedAt: day, uncopiedSince: 3.5 * day });
    expect(noteCopy(waiting, 3 * day)).toEqual({ copiedAt: 3 * day, uncopiedSince: 3.5 * day });
  });

  it('does not hold a forløb that came meanwhile', () => {
    const late = row({ changedAt: 4 * day, uncopiedSince: 4 * day });
    expect(noteCopy(late, 3 * day)).toEqual({ copiedAt: 0, uncopiedSince: 4 * day });
  });
});
