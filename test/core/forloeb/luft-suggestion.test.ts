import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/calendar/day.ts';
import { dayOff } from '../../../src/core/calendar/work-calendar.ts';
import type { PlacedActivity } from '../../../src/core/forloeb/introduktionsskema.ts';
import { methodOf, taskOf } from '../../../src/core/forloeb/learning-steps.ts';
import { manyOnOneDay } from '../../../src/core/forloeb/luft-pressure.ts';
import { suggestLater } from '../../../src/core/forloeb/luft-suggestion.ts';
import { frontLoad } from '../../../src/core/forloeb/programme-rhythm.ts';
import { overlapping } from '../../../src/core/forloeb/skema-weeks.ts';
import { methods } from '../../../src/core/forloeb/vocabulary.ts';
import { anyPlan, calendar, firstDay, placed } from './grid-support.ts';

const end = '2026-11-03';
const frame = { calendar, firstDay, today: firstDay, end };
const second = addDays(firstDay, 7);

describe('what could wait', () => {
  it('[N26] is never done, agreed, cancelled, pinned or past', () => {
    fc.assert(
      fc.property(anyPlan, fc.integer({ min: 0, max: 10 }), (rows, step) => {
        const today = addDays(firstDay, step);
        for (const { entry, from } of suggestLater(rows, { ...frame, today }, [firstDay, second], true)) {
          expect(entry.fields.status?.state ?? 'planned').toBe('planned');
          expect(entry.fields['agreed:p1']).toBeUndefined();
          expect('offset' in entry.fields.when).toBe(true);
          expect(['velkomst', 'opstartsmoede', 'statusmoede', 'luft']).not.toContain(entry.fields.kind);
          expect(from >= today).toBe(true);
        }
      }),
    );
  });

  it('[N27] lands later, within the introduction, on a working day, on free time, at most four a day', () => {
    fc.assert(
      fc.property(anyPlan, (rows) => {
        const found = suggestLater(rows, frame, [firstDay, second], true);
        const after = rows.map((row) => {
          const move = found.find(({ entry }) => entry.id === row.entry.id);
          return move
            ? placed(row.entry.id, move.to, move.span.from, move.span.to, { kind: row.entry.fields.kind })
            : row;
        });
        for (const { entry, from, to, span } of found) {
          expect(to > addDays(from, 2) && to <= end).toBe(true);
          expect(dayOff(calendar, to)?.extent).not.toBe('full');
          expect(overlapping({ day: to, ...span, id: entry.id }, after)).toEqual([]);
          expect(manyOnOneDay(after.filter(({ day }) => day === to))).toBe(0);
        }
      }),
    );
  });

  it('[N27] never passes a later step of the same task', () => {
    const rank = (row: PlacedActivity) => methods.indexOf(methodOf(row) as (typeof methods)[number]);
    fc.assert(
      fc.property(anyPlan, (rows) => {
        const found = suggestLater(rows, frame, [firstDay, second], true);
        const dayOf = (id: string, day: string) => found.find(({ entry }) => entry.id === id)?.to ?? day;
        for (const one of rows)
          for (const other of rows) {
            if (other.entry.fields.status?.state === 'cancelled' || rank(one) < 0 || rank(other) <= rank(one)) continue;
            if (taskOf(one) !== taskOf(other) || one.day > other.day) continue;
            expect(dayOf(one.entry.id, one.day) <= dayOf(other.entry.id, other.day)).toBe(true);
          }
      }),
    );
  });

  it('[N27] passes what is learnt about something else, however alike their needs are', () => {
    const hours = ['08:30', '10:00', '11:30', '13:00', '14:30', '15:54'];
    const packed = hours
      .slice(1)
      .map((to, index) =>
        placed(`i${index}`, firstDay, hours[index] ?? '', to, { kind: 'instruktion', method: 'instruktion' }),
      );
    const later = placed('s', addDays(firstDay, 1), '09:00', '10:00', {
      kind: 'sparring',
      method: 'sparring',
      task: 'Sager',
    });
    expect(suggestLater([...packed, later], frame, [firstDay]).length).toBeGreaterThan(0);
  });

  it('[N26] takes from a packed week what can wait, and nothing from a light one', () => {
    const day = (step: number) => [
      placed(`m${step}`, addDays(firstDay, step), '08:30', '12:00', { kind: 'instruktion' }),
      placed(`e${step}`, addDays(firstDay, step), '12:30', '15:30', { kind: 'besoeg' }),
    ];
    const packed = [0, 1, 2, 3, 4].flatMap(day);
    const found = suggestLater(packed, frame, [firstDay]);
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]?.entry.fields.kind).toBe('besoeg');
    // [N27] the week after, which has room
    const to = found[0]?.to ?? '';
    expect(to >= second && to <= addDays(second, 6)).toBe(true);
    expect(suggestLater(packed.slice(0, 1), frame, [firstDay])).toEqual([]);
  });

  it('[N26] takes from the fullest day first, so that no day is emptied while another stays packed', () => {
    const hours = ['08:30', '10:00', '11:30', '13:00', '14:30', '15:54'];
    const packed = [0, 1, 2, 3, 4].flatMap((step) =>
      hours.slice(1).map((to, index) => placed(`${step}-${index}`, addDays(firstDay, step), hours[index] ?? '', to)),
    );
    const moved = suggestLater(packed, frame, [firstDay]).map(({ from }) => from);
    const counts = [0, 1, 2, 3, 4].map((step) => moved.filter((day) => day === addDays(firstDay, step)).length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });
});

describe('the rhythm of a programme', () => {
  const rows = (steps: readonly number[]) =>
    steps.map((step) => placed(`a${step}`, addDays(firstDay, step), '09:00', '12:00'));

  it('[N28] points out a packed first fortnight followed by nothing', () => {
    const front = frontLoad(rows([0, 1, 2, 3, 4, 7, 8, 9, 30]), firstDay, end);
    expect(front).toMatchObject({ mondays: [firstDay, second], emptyWeeks: 10, weeks: 11 });
    expect(front?.perWeek).toEqual([900, 540, 0, 0, 180, ...Array(8).fill(0)]);
    expect(front?.share).toBeCloseTo(8 / 9);
  });

  it('[N28] says nothing of an even one, and nothing of one that has hardly begun', () => {
    expect(frontLoad(rows([0, 1, 2, 7, 14, 21, 28, 35, 42]), firstDay, end)).toBeUndefined();
    expect(frontLoad(rows([0, 1]), firstDay, end)).toBeUndefined();
  });
});
