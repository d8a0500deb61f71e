import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { teamActivities } from '../../../src/core/arbejdsplads/team-days.ts';
import { type MonthPlace, monthPlaces, TeamTime, teamDaysBetween } from '../../../src/core/arbejdsplads/team-rhythm.ts';
import { TeamDay } from '../../../src/core/arbejdsplads/workplace.ts';
import { addDays, type Day, daysBetween, weekday } from '../../../src/core/calendar/day.ts';
import { dayOff, defaultLocalDaysOff } from '../../../src/core/calendar/work-calendar.ts';

const [from, to] = ['2024-01-01', '2032-12-31'];
const anyWeekday = fc.constantFrom(1, 2, 3, 4, 5) as fc.Arbitrary<1 | 2 | 3 | 4 | 5>;
const anyDay = fc.integer({ min: 0, max: daysBetween(from, to) }).map((days) => addDays(from, days));
const hours = { from: '09:00', to: '10:00' };
const timed = (rhythm: object, until?: Day) => TeamTime.parse({ rhythm, ...hours, ...(until && { until }) });

/** Independent of the code under test: the day of the week and of the month as the platform counts them. */
const utc = (day: Day) => new Date(`${day}T12:00:00Z`);

describe('[N90] the rhythm of a team day, 2024–2032', () => {
  it('in each month it is on the first to fourth or last such weekday, once', () => {
    fc.assert(
      fc.property(anyWeekday, fc.constantFrom(...monthPlaces), (on, place: MonthPlace) => {
        const days = teamDaysBetween(timed({ every: 'month', weekday: on, place }), from, to);
        const months = new Set(days.map((day) => day.slice(0, 7)));
        expect([days.length, months.size]).toEqual([108, 108]);
        for (const day of days) {
          const date = utc(day);
          expect(date.getUTCDay()).toBe(on);
          const others: number[] = [];
          for (let one = 1; one <= 31; one += 1) {
            const other = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), one));
            if (other.getUTCMonth() === date.getUTCMonth() && other.getUTCDay() === on) others.push(one);
          }
          expect(others.at(place === -1 ? -1 : place - 1)).toBe(date.getUTCDate());
        }
      }),
    );
  });

  it('even and odd weeks are those of ISO 8601, and together all weeks', () => {
    fc.assert(
      fc.property(anyWeekday, (on) => {
        const [even, odd] = (['evenWeek', 'oddWeek'] as const).map((every) =>
          teamDaysBetween(timed({ every, weekday: on }), from, to),
        );
        const all = teamDaysBetween(timed({ every: 'week', weekday: on }), from, to);
        expect([...(even ?? []), ...(odd ?? [])].sort()).toEqual(all);
        // 4 January is always in week 1.
        for (const day of even ?? []) {
          const thursday = addDays(day, 4 - weekday(day));
          const first = `${thursday.slice(0, 4)}-01-04`;
          const monday = addDays(first, 1 - weekday(first));
          expect((Math.floor(daysBetween(monday, day) / 7) + 1) % 2).toBe(0);
        }
        // Only a year of 53 weeks breaks the fortnight: here 2026, since 2032 is the last.
        const gaps = (odd ?? []).slice(1).map((day, index) => daysBetween((odd ?? [])[index] ?? day, day));
        expect(gaps.filter((gap) => gap !== 14)).toEqual([7]);
      }),
    );
  });

  it('every second week is fourteen days apart, from the first such weekday on', () => {
    fc.assert(
      fc.property(anyWeekday, anyDay, (on, since) => {
        const days = teamDaysBetween(timed({ every: 'secondWeek', weekday: on, since }), from, addDays(to, 14));
        const [first] = days;
        if (first === undefined) throw new Error('none at all');
        expect(daysBetween(since, first)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(since, first)).toBeLessThan(7);
        for (const [index, day] of days.entries()) expect(daysBetween(first, day)).toBe(index * 14);
      }),
    );
  });

  it('what one asks for is what one gets of it: nothing outside, nothing after the last day, nothing twice', () => {
    const anyRhythm = fc.oneof(
      fc.record({ every: fc.constantFrom('week', 'evenWeek', 'oddWeek'), weekday: anyWeekday }),
      fc.record({ every: fc.constant('secondWeek'), weekday: anyWeekday, since: anyDay }),
      fc.record({ every: fc.constant('month'), weekday: anyWeekday, place: fc.constantFrom(...monthPlaces) }),
    );
    const calendar = {
      localDaysOff: [...defaultLocalDaysOff, { month: 6, date: 4, extent: 'full' as const, name: 'x' }],
    };
    fc.assert(
      fc.property(
        anyRhythm,
        anyDay,
        fc.nat({ max: 55 }),
        fc.option(anyDay, { nil: undefined }),
        (rhythm, firstDay, span, last) => {
          const when = timed(rhythm, last);
          const until = addDays(firstDay, span);
          const all = teamDaysBetween(when, from, addDays(to, 60));
          const found = teamDaysBetween(when, firstDay, until);
          expect(found).toEqual(all.filter((day) => day >= firstDay && day <= until));
          expect(found.every((day) => last === undefined || day <= last)).toBe(true);
          const entry = { id: 'teamdag_1', fields: TeamDay.parse({ title: 'Introdag', when }), view: {} as never };
          const rows = teamActivities([entry], { calendar, firstDay, until }).map(({ day }) => day);
          // Half a day off that begins at noon leaves a meeting at nine.
          expect(rows).toEqual(found.filter((day) => dayOff(calendar, day)?.extent !== 'full'));
        },
      ),
    );
  });

  it('an older version does not take another rhythm for every week', () => {
    const when: Readonly<Record<string, unknown>> = timed({ every: 'month', weekday: 2, place: 1 });
    expect([when['weekday'], when['day']]).toEqual([undefined, undefined]);
  });
});
