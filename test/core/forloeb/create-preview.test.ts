import { describe, expect, test } from 'vitest';
import { defaultLocalDaysOff } from '../../../src/core/calendar/work-calendar.ts';
import { createForloeb } from '../../../src/core/forloeb/create-forloeb.ts';
import { catchUpDay, previewForloeb, unlikelyFirstDay } from '../../../src/core/forloeb/create-preview.ts';
import { smallProgramme } from './small-programme.ts';

const calendar = { localDaysOff: defaultLocalDaysOff };
const holders = { ny: 'Amina', kontaktperson: 'Mette', leder: 'Henrik' };
const previewOn = (firstDay: string, today: string, more: object = holders) =>
  previewForloeb({ programme: smallProgramme, firstDay, calendar, today, holders: more });

describe('previewForloeb', () => {
  test('puts every item on its day with its owner', () => {
    const { rows, activities, topics } = previewOn('2026-08-03', '2026-06-01');
    expect(rows.map(({ title, day, partyName }) => `${day} ${partyName}: ${title}`)).toEqual([
      '2026-07-27 Henrik: Bestil adgange',
      '2026-08-03 Mette: Tag imod',
      '2026-08-28 Mette: Giv introduktion: Journal',
      '2026-08-28 Mette: Giv introduktion: Breve',
      '2026-10-05 Mentor: Hold mentormøde',
    ]);
    expect([activities, topics]).toEqual([1, 1]);
  });

  test('[N1] counts from the working day that is kept', () => {
    expect(previewOn('2026-08-01', '2026-06-01')).toEqual(previewOn('2026-08-03', '2026-06-01'));
  });

  test('[N2] shows the records that will be written', () => {
    const input = { programme: smallProgramme, firstDay: '2026-08-03', today: '2026-06-01', holders, choices: {} };
    const created = createForloeb({ ...input, ...calendar, newId: (prefix) => `${prefix}_1` });
    const written = new Set(created.work.flatMap(({ changes }) => changes.map(({ id }) => id)));
    expect(previewOn('2026-08-03', '2026-06-01').rows.filter(({ id }) => !written.has(id))).toEqual([]);
  });

  test('[N6] says what should have happened, and today is not past', () => {
    const past = (today: string) => previewOn('2026-08-03', today).rows.filter((row) => row.past).length;
    expect([past('2026-07-27'), past('2026-07-28'), past('2026-08-03'), past('2026-08-04')]).toEqual([0, 1, 1, 2]);
    expect(catchUpDay(calendar, '2026-08-05')).toBe('2026-08-05');
    expect(catchUpDay(calendar, '2026-08-08')).toBe('2026-08-10');
  });

  test('[N8] names the roles that nobody holds, a blank name too', () => {
    expect(previewOn('2026-08-03', '2026-06-01').missingRoles).toEqual([{ role: 'mentor', places: 1 }]);
    const { rows, missingRoles } = previewOn('2026-08-03', '2026-06-01', { ...holders, leder: '  ', mentor: 'Karin' });
    expect(missingRoles).toEqual([{ role: 'leder', places: 1 }]);
    expect(rows[0]).toMatchObject({ partyName: 'Leder', missingRole: 'leder' });
    expect(rows.at(-1)).toMatchObject({ partyName: 'Karin' });
    expect(rows.at(-1)?.missingRole).toBeUndefined();
  });

  test('asks about a year that is probably a slip', () => {
    expect(unlikelyFirstDay('2028-08-05', '2026-08-05')).toBeUndefined();
    expect(unlikelyFirstDay('2028-08-06', '2026-08-05')).toBe('ahead');
    expect(unlikelyFirstDay('2025-08-05', '2026-08-05')).toBeUndefined();
    expect(unlikelyFirstDay('2025-08-04', '2026-08-05')).toBe('back');
  });
});
