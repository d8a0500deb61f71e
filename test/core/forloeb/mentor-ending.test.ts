import { describe, expect, it } from 'vitest';
import { createDoc } from '../../../src/core/document/create.ts';
import type { Change, Doc } from '../../../src/core/document/types.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { clearedField } from '../../../src/core/forloeb/closing.ts';
import {
  courseClosingId,
  courseClosingKind,
  isCourseCleared,
  purgeShared,
} from '../../../src/core/forloeb/mentor-deletion.ts';
import { courseTalkId, courseTalkKind, isCourseToDelete } from '../../../src/core/forloeb/mentor-ending.ts';
import { write } from '../../../src/core/forloeb/record-kind.ts';

const calendar = { localDaysOff: [] };
const course = (ended?: string) => ({
  from: '2026-01-05',
  to: '2026-09-30',
  origin: 'closing' as const,
  ended: ended ? { done: true, day: ended } : { done: false },
});
const act = (doc: Doc, actor: string, ...changes: readonly Change[]): Doc =>
  applyAction(doc, { actor, person: 'person_ny', day: '2026-09-01' }, changes);
const empty = createDoc('f-mentor', 'mentor');
const cleared = (day: string): Change =>
  write(courseClosingId, courseClosingKind.type, { [clearedField('person_ny')]: { done: true, day } });
const talk = write(courseTalkId('person_m'), courseTalkKind.type, {
  by: 'person_m',
  day: '2026-09-01',
  p_x: { text: 'Tak' },
});
const isToDelete = (ended: string | undefined, mentor: Doc, today: string) =>
  isCourseToDelete(course(ended), mentor, calendar, 'person_ny', today);

describe('the day of deletion of a mentor course', () => {
  it('[N188] is said until it is done after the ending, and anew when the course was opened and ended again', () => {
    const mentor = act(empty, 'a', cleared('2026-12-01'));
    expect(isToDelete('2026-09-01', empty, '2026-11-30')).toBe(false);
    expect(isToDelete('2026-09-01', empty, '2026-12-01')).toBe(true);
    expect(isToDelete('2026-09-01', mentor, '2026-12-01')).toBe(false);
    expect(isToDelete('2027-02-01', mentor, '2027-05-03')).toBe(true);
    expect(isCourseCleared(course('2027-02-01'), mentor, calendar, 'person_ny')).toBe(false);
  });

  it('[N188] is never later than three months after an early ending, whatever day was chosen before it', () => {
    const chosen = write(courseClosingId, courseClosingKind.type, { deletion: { day: '2026-12-15' } });
    const mentor = act(empty, 'a', chosen, talk);
    expect(isToDelete(undefined, mentor, '2026-12-14')).toBe(false);
    expect(isToDelete('2026-03-02', mentor, '2026-06-01')).toBe(false);
    expect(isToDelete('2026-03-02', mentor, '2026-06-02')).toBe(true);
  });

  it('[N188] is said again when a file has brought something back', () => {
    const mentor = act(empty, 'a', talk, cleared('2026-12-01'));
    expect(isToDelete('2026-09-01', mentor, '2026-12-10')).toBe(true);
    expect(isToDelete('2026-09-01', act(mentor, 'b', ...purgeShared(mentor)), '2026-12-10')).toBe(false);
  });

  it('[N188] deleting on an earlier day that they chose counts while nobody has ended the course', () => {
    const chosen = write(courseClosingId, courseClosingKind.type, { deletion: { day: '2026-09-10' } });
    const mentor = act(empty, 'a', chosen, cleared('2026-09-11'));
    expect(isToDelete(undefined, mentor, '2026-09-12')).toBe(false);
  });
});
