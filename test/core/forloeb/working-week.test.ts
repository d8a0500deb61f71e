import { describe, expect, it } from 'vitest';
import { dayOff } from '../../../src/core/calendar/work-calendar.ts';
import { calendarOf, type Forloeb, Forloeb as ForloebSchema } from '../../../src/core/forloeb/forloeb.ts';
import { luftOfDay, workingHoursOf } from '../../../src/core/forloeb/luft.ts';
import { hoursOn, isUsualWeek, usualWeek, WorkingWeek } from '../../../src/core/forloeb/working-week.ts';

const forloeb: Forloeb = {
  firstDay: '2026-08-03',
  programme: { id: 'x', version: 1, title: 'x' },
  months: 3,
  localDaysOff: [{ month: 6, date: 5, extent: 'half', from: '12:00', name: 'grundlovsdag' }],
};
const short = [{ weekday: 5 as const, from: '09:00', to: '13:00' }];

describe('a working week', () => {
  it('[N40] is optional, and null takes it away', () => {
    expect(calendarOf(forloeb)).toEqual({ localDaysOff: forloeb.localDaysOff });
    expect(calendarOf({ ...forloeb, workingWeek: null })).toEqual({ localDaysOff: forloeb.localDaysOff });
    expect(dayOff(calendarOf({ ...forloeb, workingWeek: short }), '2026-08-03')?.kind).toBe('week');
  });

  it.each([
    [[{ weekday: 1, from: '08:00', to: '12:00' }], true],
    [[], false],
    [[{ weekday: 1, from: '12:00', to: '12:00' }], false],
    [[{ weekday: 8, from: '08:00', to: '12:00' }], false],
    [[short[0], short[0]], false],
  ])('[N40] is one stretch of hours for each weekday: %j', (week, good) => {
    expect(WorkingWeek.safeParse(week).success).toBe(good);
    expect(ForloebSchema.safeParse({ ...forloeb, workingWeek: week }).success).toBe(good);
  });

  it('[N40] knows the usual week', () => {
    expect(isUsualWeek(usualWeek)).toBe(true);
    expect(isUsualWeek([...usualWeek].reverse())).toBe(true);
    expect(isUsualWeek(usualWeek.slice(1))).toBe(false);
    expect(isUsualWeek(usualWeek.map((hours) => ({ ...hours, to: '14:00' })))).toBe(false);
  });
});

describe('the hours of a day', () => {
  it('[N41] are those of its weekday', () => {
    const calendar = calendarOf({ ...forloeb, workingWeek: short });
    expect(hoursOn(calendar, '2026-08-07')).toEqual({ from: '09:00', to: '13:00' });
    expect(workingHoursOf(calendar, '2026-08-07')).toEqual({ from: 540, to: 780 });
    expect(luftOfDay([], calendar, '2026-08-07').working).toBe(240);
    expect(luftOfDay([], calendar, '2026-08-06').working).toBe(0);
  });

  it('[N41] end where half a day off begins', () => {
    expect(hoursOn(calendarOf({ ...forloeb, workingWeek: short }), '2026-06-05')).toEqual({
      from: '09:00',
      to: '12:00',
    });
    expect(hoursOn(calendarOf(forloeb), '2026-06-05')).toEqual({ from: '08:30', to: '12:00' });
  });

  it('[N41] are none while she is away', () => {
    const calendar = calendarOf({ ...forloeb, away: [{ from: '2026-08-03', to: '2026-08-04' }] });
    expect(hoursOn(calendar, '2026-08-04')).toBeUndefined();
    expect(hoursOn(calendar, '2026-08-05')).toBeDefined();
  });
});
