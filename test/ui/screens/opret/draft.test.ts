import { describe, expect, test } from 'vitest';
import { type Draft, missingFields, notesOf, suggestedFirstDay } from '../../../../src/ui/screens/opret/draft.ts';
import { opretTexts } from '../../../../src/ui/texts/opret.ts';

const draft = (more: Partial<Draft> = {}): Draft => ({
  programme: 'lille',
  names: { ny: 'Amina Yilmaz', kontaktperson: 'Mette Kjær' },
  firstDay: '2026-08-03',
  choices: {},
  ...more,
});

describe('the inputs of a new forløb', () => {
  test('suggests the first working day of next month', () => {
    expect(suggestedFirstDay('2026-07-05')).toBe('2026-08-03');
    expect(suggestedFirstDay('2026-12-31')).toBe('2027-01-04');
  });

  test('names what is missing in the order of the form; the leader may wait', () => {
    expect(missingFields(draft())).toEqual([]);
    expect(missingFields(draft({ names: { ny: ' ' }, firstDay: undefined }))).toEqual([
      'ny',
      'firstDay',
      'kontaktperson',
    ]);
  });

  test('says which of the first four weeks are school holidays', () => {
    const [note] = notesOf(draft({ firstDay: '2026-07-13' }), '2026-07-05');
    expect(note).toEqual({ kind: 'schoolHoliday', weeks: ['2026-07-13', '2026-07-20', '2026-07-27'] });
    expect(opretTexts.notes.schoolHoliday(['2026-07-13', '2026-07-20', '2026-07-27'])).toBe(
      'Der er skoleferie i uge 29, 30 og 31: Mange er væk. Aftal tider i god tid.',
    );
    expect(notesOf(draft({ firstDay: '2026-10-01' }), '2026-09-05').map(({ kind }) => kind)).toEqual(['schoolHoliday']);
  });

  test('asks the workplace which weeks are school holidays there', () => {
    const calendar = { localDaysOff: [], schoolHolidays: [30] };
    const notes = notesOf(draft({ firstDay: '2026-07-13', calendar }), '2026-07-05');
    expect(notes).toEqual([{ kind: 'schoolHoliday', weeks: ['2026-07-20'] }]);
    expect(notesOf(draft({ firstDay: '2026-10-01', calendar }), '2026-09-05')).toEqual([]);
  });

  test('says when the chosen day is off, and which day it becomes', () => {
    const [note] = notesOf(draft({ firstDay: '2026-08-01' }), '2026-07-05');
    expect(note).toEqual({ kind: 'moved', chosen: '2026-08-01', reason: 'lørdag', day: '2026-08-03' });
    expect(opretTexts.notes.moved('2026-08-01', 'lørdag', '2026-08-03')).toBe(
      '1. august 2026 er en lørdag. Første arbejdsdag bliver mandag den 3. august 2026.',
    );
    expect(opretTexts.notes.moved('2026-05-14', 'Kristi himmelfartsdag', '2026-05-15')).toBe(
      '14. maj 2026 er Kristi himmelfartsdag. Første arbejdsdag bliver fredag den 15. maj 2026.',
    );
  });

  test('lets a half day off and a far year be, but mentions them', () => {
    expect(notesOf(draft({ firstDay: '2026-05-01' }), '2026-04-05').map(({ kind }) => kind)).toEqual(['half']);
    expect(notesOf(draft({ firstDay: '2036-08-04' }), '2026-07-05').map(({ kind }) => kind)).toEqual(['ahead']);
    expect(notesOf(draft({ firstDay: '2024-08-05' }), '2026-07-05').map(({ kind }) => kind)).toEqual(['back']);
    expect(notesOf(draft(), '2026-07-05')).toEqual([]);
  });

  test('mentions one name for two people', () => {
    const names = { ny: 'Kim Holm', kontaktperson: ' kim  holm' };
    expect(notesOf(draft({ names }), '2026-07-05')).toEqual([{ kind: 'sameName' }]);
    expect(notesOf(draft({ names: {} }), '2026-07-05')).toEqual([]);
  });
});
