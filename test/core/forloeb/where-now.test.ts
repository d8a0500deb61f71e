import { describe, expect, test } from 'vitest';
import { defaultLocalDaysOff } from '../../../src/core/calendar/work-calendar.ts';
import { whereNow } from '../../../src/core/forloeb/where-now.ts';

const calendar = { localDaysOff: defaultLocalDaysOff };
const span = { firstDay: '2026-08-03', months: 3 };

describe('where a forløb is today', () => {
  test('from the days before it to the end', () => {
    expect(whereNow(calendar, span, '2026-07-31')).toEqual({ at: 'before', days: 3 });
    expect(whereNow(calendar, span, '2026-08-03')).toEqual({ at: 'opstart', day: 1, of: 5 });
    expect(whereNow(calendar, span, '2026-08-07')).toEqual({ at: 'opstart', day: 5, of: 5 });
    expect(whereNow(calendar, span, '2026-08-10')).toEqual({ at: 'laering', week: 2, weeks: 14 });
    expect(whereNow(calendar, span, '2026-11-03')).toEqual({ at: 'afslutning' });
    expect(whereNow(calendar, span, '2026-11-04')).toEqual({ at: 'ended', day: '2026-11-03' });
  });

  test('a week goes from Monday to Sunday, whatever day the first one is', () => {
    const wednesday = { firstDay: '2026-08-05', months: 3 };
    expect(whereNow(calendar, wednesday, '2026-08-12')).toEqual({ at: 'laering', week: 2, weeks: 14 });
    expect(whereNow(calendar, wednesday, '2026-08-16')).toEqual({ at: 'laering', week: 2, weeks: 14 });
    expect(whereNow(calendar, wednesday, '2026-08-17')).toEqual({ at: 'laering', week: 3, weeks: 14 });
  });

  test('a day on which the workplace is closed is not counted', () => {
    const closed = { localDaysOff: [{ month: 8, date: 4, extent: 'full', name: 'Lukkedag' }] } as const;
    expect(whereNow(closed, span, '2026-08-05')).toEqual({ at: 'opstart', day: 2, of: 5 });
  });
});
