import { describe, expect, it } from 'vitest';
import { defaultLocalDaysOff } from '../../../src/core/calendar/work-calendar.ts';
import type { ActivityEntry, PlacedActivity } from '../../../src/core/forloeb/introduktionsskema.ts';
import { luftOfDay, luftOfWeek, tightSpot, totalLuft } from '../../../src/core/forloeb/luft.ts';

const calendar = { localDaysOff: defaultLocalDaysOff };
const monday = '2026-08-03';

function row(day: string, from: string, to: string, kind = 'instruktion', state?: 'cancelled'): PlacedActivity {
  const fields = {
    title: 'x',
    kind,
    when: { pinned: day, from, to },
    who: [],
    needs: [],
    ...(state && { status: { state } }),
  };
  return { day, entry: { id: `${day}${from}`, fields, view: {} } as unknown as ActivityEntry };
}

describe('luft of a day', () => {
  it('of an empty day is none, but the day is open apart from lunch', () => {
    expect(luftOfDay([], calendar, monday)).toEqual({ day: monday, working: 444, planned: 0, luft: 0, open: 414 });
  });

  it('is what stands as luft, and gaps of an hour or more are open', () => {
    const day = luftOfDay(
      [row(monday, '08:30', '10:00'), row(monday, '10:45', '12:00'), row(monday, '13:30', '14:30', 'luft')],
      calendar,
      monday,
    );
    expect(day).toMatchObject({ planned: 165, luft: 60, open: 60 + 84 });
  });

  it('counts overlapping rows once and cancelled ones not at all', () => {
    const day = luftOfDay(
      [
        row(monday, '09:00', '11:00'),
        row(monday, '10:00', '12:00'),
        row(monday, '13:00', '14:00', 'besoeg', 'cancelled'),
      ],
      calendar,
      monday,
    );
    expect(day).toMatchObject({ planned: 180, open: 204 });
  });

  it('is not luft where something is planned into it', () => {
    const day = luftOfDay([row(monday, '09:00', '11:00'), row(monday, '10:00', '12:00', 'luft')], calendar, monday);
    expect(day).toMatchObject({ planned: 120, luft: 60 });
  });

  it('ignores rows of other days', () => {
    expect(luftOfDay([row('2026-08-04', '09:00', '15:00')], calendar, monday).planned).toBe(0);
  });

  it('has no working hours on a day off and fewer on a half one', () => {
    expect(luftOfDay([], calendar, '2026-12-24')).toMatchObject({ working: 0, open: 0 });
    expect(luftOfDay([], calendar, '2026-06-05')).toMatchObject({ working: 210, open: 210 });
  });
});

describe('a packed week', () => {
  const full = (day: string) => [row(day, '08:30', '12:00'), row(day, '12:30', '15:54')];
  const days = ['2026-08-03', '2026-08-04', '2026-08-05', '2026-08-06', '2026-08-07'];

  it('is packed as a whole when nearly everything is planned', () => {
    const week = luftOfWeek(days.flatMap(full), calendar, monday);
    expect(tightSpot(week, monday)).toBe('week');
    expect(totalLuft(week)).toBe(0);
  });

  it('is packed sooner where the new hire works fewer days', () => {
    const three = ([1, 2, 3] as const).map((weekday) => ({ weekday, from: '08:30', to: '15:54' }));
    const rows = days.slice(0, 3).map((day) => row(day, '08:30', '13:00'));
    expect(tightSpot(luftOfWeek(rows, { ...calendar, workingWeek: three }, monday), monday)).toBe('week');
    expect(tightSpot(luftOfWeek(rows, calendar, monday), monday)).toBeUndefined();
  });

  it('names the first packed day that is still to come', () => {
    const week = luftOfWeek([...full('2026-08-03'), ...full('2026-08-06')], calendar, monday);
    expect(tightSpot(week, monday)).toBe('2026-08-03');
    expect(tightSpot(week, '2026-08-04')).toBe('2026-08-06');
    expect(tightSpot(week, '2026-08-07')).toBeUndefined();
  });

  it('does not call an empty week packed', () => {
    expect(tightSpot(luftOfWeek([], calendar, monday), monday)).toBeUndefined();
  });
});
