import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/calendar/day.ts';
import { minutesOf } from '../../../src/core/calendar/parse-time.ts';
import { worksOn } from '../../../src/core/calendar/work-calendar.ts';
import { timeOn } from '../../../src/core/forloeb/activity-time.ts';
import {
  gridStep,
  lastQuarter,
  lengthOf,
  movedTo,
  nudged,
  snapped,
  stretched,
  stretchedTo,
} from '../../../src/core/forloeb/grid-time.ts';
import { gridWeek, stopBeside, stopsOf } from '../../../src/core/forloeb/grid-week.ts';
import { activityDay } from '../../../src/core/forloeb/introduktionsskema.ts';
import { shareOf, sideBySide } from '../../../src/core/forloeb/side-by-side.ts';
import { timeTrouble } from '../../../src/core/forloeb/time-trouble.ts';
import { anySpan, calendar, firstDay, placed, plan } from './grid-support.ts';

describe('times under the hand', () => {
  it('[N20] moving lands on a quarter, keeps the length and stays within the day', () => {
    fc.assert(
      fc.property(anySpan, fc.integer({ min: -500, max: 2000 }), (span, to) => {
        const moved = movedTo(span, to);
        expect(minutesOf(moved.from) % gridStep).toBe(0);
        expect(minutesOf(moved.to) - minutesOf(moved.from)).toBe(lengthOf(span));
        expect(minutesOf(moved.to)).toBeLessThanOrEqual(lastQuarter);
      }),
    );
  });

  it('[N20] a step by keyboard goes one quarter, or to the nearest that way', () => {
    expect(nudged({ from: '09:10', to: '10:10' }, 1)).toEqual({ from: '09:15', to: '10:15' });
    expect(nudged({ from: '09:10', to: '10:10' }, -1)).toEqual({ from: '09:00', to: '10:00' });
    expect(nudged({ from: '09:15', to: '10:15' }, 1)).toEqual({ from: '09:30', to: '10:30' });
    expect(nudged({ from: '00:00', to: '01:00' }, -1)).toEqual({ from: '00:00', to: '01:00' });
  });

  it('[N20] the nearest quarter is at most half a quarter away', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: lastQuarter }), (minute) => {
        expect(Math.abs(snapped(minute) - minute)).toBeLessThanOrEqual(gridStep / 2);
      }),
    );
  });

  it('[N21] stretching keeps the beginning and leaves a quarter at least', () => {
    fc.assert(
      fc.property(anySpan, fc.integer({ min: -500, max: 2000 }), (span, to) => {
        const next = stretchedTo(span, to);
        expect(next.from).toBe(span.from);
        if (minutesOf(span.from) <= lastQuarter - gridStep)
          expect(minutesOf(next.to) - minutesOf(next.from)).toBeGreaterThanOrEqual(gridStep);
      }),
    );
    expect(stretched({ from: '09:00', to: '10:00' }, 1).to).toBe('10:15');
    expect(stretched({ from: '09:00', to: '09:15' }, -1).to).toBe('09:15');
  });

  it('[N21] what is moved by hand keeps following the first day, and what is pinned stays pinned', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40, max: 400 }), anySpan, fc.boolean(), (step, span, follows) => {
        const day = addDays(firstDay, step);
        const when = timeOn(day, follows, span, plan);
        expect(activityDay({ when }, calendar, firstDay)).toBe(day);
        expect('offset' in when).toBe(follows && worksOn(calendar, day));
      }),
    );
  });
});

describe('a day with several activities', () => {
  const rowsOf = (spans: readonly { from: string; to: string }[]) =>
    sideBySide(spans.map(({ from, to }, index) => placed(`a${index}`, firstDay, from, to)));

  it('[N22] never puts two that overlap into one lane, and loses none', () => {
    fc.assert(
      fc.property(fc.array(anySpan, { maxLength: 12 }), (spans) => {
        const rows = rowsOf(spans);
        expect(rows).toHaveLength(spans.length);
        for (const one of rows)
          for (const other of rows)
            if (one !== other && one.from < other.to && other.from < one.to) {
              expect(one.lane).not.toBe(other.lane);
              expect(one.lanes).toBe(other.lanes);
            }
        for (const { lane, lanes } of rows) expect(lane).toBeLessThan(lanes);
      }),
    );
  });

  it('[N81] gives a day with many beside each other so much room that no lane is narrower than 0.8 of a day', () => {
    fc.assert(
      fc.property(fc.array(anySpan, { maxLength: 12 }), (spans) => {
        const rows = rowsOf(spans);
        const share = shareOf(rows);
        expect(share).toBeGreaterThanOrEqual(1);
        for (const { lanes } of rows) expect(share / lanes).toBeGreaterThanOrEqual(0.8 - 1e-9);
        if (rows.every(({ lanes }) => lanes === 1)) expect(share).toBe(1);
      }),
    );
  });

  it('[N23] has a stop for every activity and for all the time between them', () => {
    fc.assert(
      fc.property(fc.array(anySpan, { maxLength: 8 }), fc.integer({ min: 0, max: 1439 }), (spans, minute) => {
        const rows = spans.map(({ from, to }, index) => placed(`a${index}`, firstDay, from, to));
        const week = gridWeek(rows, calendar, firstDay);
        const day = week.days[0];
        if (!day) throw new Error('The week has no Monday');
        const stops = stopsOf(day, week.hours);
        expect(stops.filter(({ id }) => id)).toHaveLength(spans.length);
        const inside = minute >= week.hours.from * 60 && minute < week.hours.to * 60;
        if (inside) expect(stops.some(({ from, to }) => minute >= from && minute < to)).toBe(true);
        expect(stopBeside(stops, minute)).toBeDefined();
      }),
    );
  });

  it('[N23] says what is odd about a time', () => {
    const day = { from: '09:00', to: '10:00' };
    expect(timeTrouble(calendar, firstDay, day)).toBeUndefined();
    expect(timeTrouble(calendar, firstDay, { from: '10:00', to: '09:00' })).toBe('reversed');
    expect(timeTrouble(calendar, '2026-12-24', day)).toBe('dayOff');
    expect(timeTrouble(calendar, '2026-06-05', { from: '11:00', to: '12:30' })).toBe('closed');
    expect(timeTrouble(calendar, firstDay, { from: '06:00', to: '07:00' })).toBe('outside');
  });
});
