import { describe, expect, it } from 'vitest';
import { type CopyState, copyDue } from '../../../src/core/forloeb/copy-due.ts';

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
