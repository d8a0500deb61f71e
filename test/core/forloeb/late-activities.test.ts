import { describe, expect, it } from 'vitest';
import { createDoc } from '../../../src/core/document/create.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { createForloeb } from '../../../src/core/forloeb/create-forloeb.ts';
import { previewForloeb } from '../../../src/core/forloeb/create-preview.ts';
import { calendarOf, forloebKind } from '../../../src/core/forloeb/forloeb.ts';
import { activityKind } from '../../../src/core/forloeb/introduktionsskema.ts';
import type { PastChoice } from '../../../src/core/forloeb/past-choice.ts';
import { readEntries } from '../../../src/core/forloeb/record-kind.ts';
import type { Standardprogram } from '../../../src/core/forloeb/standardprogram.ts';
import { smallProgramme } from './small-programme.ts';

const row = (id: string, amount: number, from: string, to: string, kind = 'besoeg') => ({
  id,
  title: id,
  kind: kind as 'besoeg',
  offset: { unit: 'workingDays' as const, amount },
  from,
  to,
  who: [],
  needs: [],
});
const programme: Standardprogram = {
  ...smallProgramme,
  introduktionsskema: [
    row('a', 1, '09:00', '10:00'),
    row('b', 2, '09:00', '11:00'),
    row('c', 3, '09:00', '10:00'),
    row('d', 3, '13:00', '14:00', 'luft'),
    row('e', 5, '08:30', '15:54'),
    row('f', 6, '08:30', '11:30'),
  ],
};
// Monday 3 August is the first day; today is Thursday the 6th, so that a, b, c and d lie behind.
const today = '2026-08-06';

function made(
  choices: Readonly<Record<string, PastChoice>>,
  workingWeek?: readonly { weekday: 2; from: string; to: string }[],
) {
  const { work } = createForloeb({
    programme,
    firstDay: '2026-08-03',
    localDaysOff: [],
    workingWeek,
    today,
    holders: { ny: 'Amina', kontaktperson: 'Mette' },
    choices,
    newId: (prefix) => `${prefix}_x`.replace('person_x', `person_${Math.random().toString(36).slice(2, 8)}`),
  });
  const plan = work.reduce(
    (doc, { by, changes }, index) => applyAction(doc, { actor: `A${index}`, person: by, day: today }, changes),
    createDoc('f-plan', 'plan'),
  );
  const entries = readEntries(plan, activityKind).known;
  return { plan, rows: new Map(entries.map(({ id, fields }) => [id.replace('activity_', ''), fields])) };
}

describe('a forløb that is made late', () => {
  it('[N48] asks about activities that lie before today, but not about luft', () => {
    const input = { programme, firstDay: '2026-08-03', calendar: { localDaysOff: [] }, today, holders: {} };
    expect(previewForloeb(input).late.map(({ activity }) => activity.id)).toEqual(['a', 'b', 'c']);
  });

  it('[N48] holds, leaves out or leaves standing what is chosen', () => {
    const { rows } = made({ activity_a: 'done', activity_b: 'leaveOut' });
    expect(rows.get('a')?.status).toMatchObject({ state: 'done', day: today });
    expect(rows.has('b')).toBe(false);
    expect(rows.get('c')?.status).toBeUndefined();
    expect(rows.get('c')?.when).toMatchObject({ offset: { amount: 3 } });
  });

  it('[N48] moves to the next free time from tomorrow on, in the old order and past what stands there', () => {
    const { rows } = made({ activity_a: 'today', activity_b: 'today', activity_c: 'today' });
    // Friday is full; Monday is free from 11.30, and lunch is left alone.
    expect(rows.get('a')?.when).toEqual({ pinned: '2026-08-10', from: '12:30', to: '13:30' });
    expect(rows.get('b')?.when).toEqual({ pinned: '2026-08-10', from: '13:30', to: '15:30' });
    expect(rows.get('c')?.when).toEqual({ pinned: '2026-08-11', from: '08:30', to: '09:30' });
  });

  it('[N48] [N40] only within the hours of the new hire’s week', () => {
    const week = [{ weekday: 2 as const, from: '12:00', to: '15:00' }];
    const { plan, rows } = made({ activity_a: 'today' }, week);
    const forloeb = readEntries(plan, forloebKind).known[0]?.fields;
    expect(forloeb && calendarOf(forloeb).workingWeek).toEqual(week);
    expect(forloeb?.firstDay).toBe('2026-08-04');
    expect(rows.get('b')?.when).toMatchObject({ offset: { amount: 2 } });
    // All rows of that week lie on Tuesday the 11th, and fill it.
    expect(rows.get('a')?.when).toEqual({ pinned: '2026-08-18', from: '12:30', to: '13:30' });
  });
});
