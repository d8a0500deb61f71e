import { describe, expect, it } from 'vitest';
import { defaultLocalDaysOff } from '../../../src/core/calendar/work-calendar.ts';
import { freeTime } from '../../../src/core/forloeb/free-time.ts';
import { isTight, loadOf, overlapping, skemaWeeks, weekOfInterest } from '../../../src/core/forloeb/skema-weeks.ts';
import { placed } from '../../support/placed.ts';

const calendar = { localDaysOff: defaultLocalDaysOff };
const cancelled = { status: { state: 'cancelled' } } as const;

describe('weeks of the introduktionsskema', () => {
  it('the first four weeks are there even while they are empty, from the first day on', () => {
    const weeks = skemaWeeks([], calendar, '2026-08-05');
    expect(weeks.map(({ monday }) => monday)).toEqual(['2026-08-03', '2026-08-10', '2026-08-17', '2026-08-24']);
    expect(weeks[0]?.days.map(({ day }) => day)).toEqual(['2026-08-05', '2026-08-06', '2026-08-07']);
    expect(weeks[1]?.days).toHaveLength(5);
  });

  it('a day before the first one, or in a weekend, stands there only with a plan', () => {
    const rows = placed(['2026-08-03', '09:00', '10:00', 'Mandag'], ['2026-08-09', '09:00', '10:00', 'Søndag']);
    const days = skemaWeeks(rows, calendar, '2026-08-05')[0]?.days.map(({ day }) => day);
    expect(days).toEqual(['2026-08-03', '2026-08-05', '2026-08-06', '2026-08-07', '2026-08-09']);
  });

  it('weeks without plans after that are left out and counted', () => {
    const weeks = skemaWeeks(placed(['2026-09-23', '09:00', '10:00', 'Senere']), calendar, '2026-08-03');
    expect(weeks.at(-1)).toMatchObject({ monday: '2026-09-21', skipped: 3 });
    expect(weeks.slice(0, -1).every(({ skipped }) => skipped === 0)).toBe(true);
  });

  it('days off are named', () => {
    const off = skemaWeeks([], calendar, '2026-06-01')[0]?.days.at(-1)?.off;
    expect(off).toEqual({ kind: 'local', extent: 'half', name: 'grundlovsdag', from: '12:00' });
  });

  it('the week to look at is the one of today, else the next, else the last', () => {
    const weeks = skemaWeeks([], calendar, '2026-08-03');
    expect(weekOfInterest(weeks, '2026-08-16')?.monday).toBe('2026-08-10');
    expect(weekOfInterest(weeks, '2026-07-01')?.monday).toBe('2026-08-03');
    expect(weekOfInterest(weeks, '2027-01-01')?.monday).toBe('2026-08-24');
  });
});

describe('load', () => {
  it('counts overlapping minutes once, luft by itself, and cancelled not at all', () => {
    const rows = placed(
      ['2026-08-03', '09:00', '10:30', 'A'],
      ['2026-08-03', '10:00', '11:00', 'B'],
      ['2026-08-03', '11:00', '12:15', 'C', { kind: 'luft' }],
      ['2026-08-03', '13:00', '15:00', 'D', cancelled],
    );
    expect(loadOf(rows)).toEqual({ planned: 120, luft: 75 });
  });

  it('is tight with much planned and little luft', () => {
    expect(isTight({ planned: 1200, luft: 119 }, 37 * 60)).toBe(true);
    expect(isTight({ planned: 1200, luft: 120 }, 37 * 60)).toBe(false);
    expect(isTight({ planned: 1199, luft: 1 }, 37 * 60)).toBe(false);
  });

  it('[N26] is tight in a week that is full enough and has no luft at all, in proportion to what is worked', () => {
    expect(isTight({ planned: 19 * 60, luft: 0 }, 37 * 60)).toBe(true);
    expect(isTight({ planned: 15 * 60, luft: 0 }, 37 * 60)).toBe(true);
    expect(isTight({ planned: 15 * 60 - 1, luft: 0 }, 37 * 60)).toBe(false);
    expect(isTight({ planned: 7.5 * 60, luft: 0 }, 18.5 * 60)).toBe(true);
    expect(isTight({ planned: 0, luft: 0 }, 0)).toBe(false);
  });
});

describe('overlaps', () => {
  const rows = placed(
    ['2026-08-03', '09:00', '10:00', 'Møde'],
    ['2026-08-03', '09:00', '10:00', 'Pause', { kind: 'luft' }],
    ['2026-08-03', '09:00', '10:00', 'Droppet', cancelled],
    ['2026-08-04', '09:00', '10:00', 'Dagen efter'],
  );
  const titles = (from: string, to: string, id?: string) =>
    overlapping({ day: '2026-08-03', from, to, id }, rows).map(({ entry }) => entry.fields.title);

  it('are activities at the same time; luft and cancelled ones give way', () => {
    expect(titles('09:30', '11:00')).toEqual(['Møde']);
  });

  it('touching is not overlapping, and nothing overlaps itself', () => {
    expect(titles('10:00', '11:00')).toEqual([]);
    expect(titles('08:00', '09:00')).toEqual([]);
    expect(titles('09:00', '10:00', 'a0')).toEqual([]);
  });
});

describe('free time', () => {
  const day = '2026-08-03';

  it('is the first stretch that is long enough, never lunch', () => {
    expect(freeTime([], 60)).toEqual({ from: '08:30', to: '09:30' });
    expect(freeTime(placed([day, '08:30', '11:30', 'A']), 60)).toEqual({ from: '12:30', to: '13:30' });
  });

  it('a shorter one will do when nothing better is left', () => {
    expect(freeTime(placed([day, '08:30', '11:30', 'A'], [day, '12:30', '15:30', 'B']), 60)).toEqual({
      from: '11:30',
      to: '12:00',
    });
  });

  it('on a full day it comes last, within the day', () => {
    expect(freeTime(placed([day, '08:00', '16:00', 'A']), 60)).toEqual({ from: '16:00', to: '17:00' });
    expect(freeTime(placed([day, '00:00', '23:59', 'A']), 60)).toEqual({ from: '23:58', to: '23:59' });
  });

  it('keeps to the closing time of a half day', () => {
    expect(freeTime(placed([day, '08:30', '11:00', 'A']), 60, '12:00')).toEqual({ from: '11:00', to: '12:00' });
  });
});
