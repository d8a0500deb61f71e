import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/calendar/day.ts';
import { defaultLocalDaysOff } from '../../../src/core/calendar/work-calendar.ts';
import { genitive } from '../../../src/core/forloeb/genitive.ts';
import { closingDay, dayInPhase, type PhaseName, phaseNames, phasesOf } from '../../../src/core/forloeb/phases.ts';

const calendar = { localDaysOff: defaultLocalDaysOff };
const length = { firstDay: '2026-08-03', months: 3 };
const now = (today: string): PhaseName | undefined =>
  phasesOf(calendar, length, today).find((phase) => phase.state === 'now')?.name;

describe('the four phases', () => {
  it('begin twenty working days before the first day and end with the closing talk', () => {
    const spans = phasesOf(calendar, length, '2026-08-05').map(({ name, from, to }) => [name, from, to]);
    expect(spans).toEqual([
      ['forberedelse', '2026-07-06', '2026-07-31'],
      ['opstart', '2026-08-03', '2026-08-07'],
      ['laering', '2026-08-10', '2026-11-02'],
      ['afslutning', '2026-11-03', '2026-11-03'],
    ]);
  });

  it.each([
    ['2026-05-01', 'forberedelse'],
    ['2026-07-06', 'forberedelse'],
    ['2026-08-02', 'forberedelse'],
    ['2026-08-03', 'opstart'],
    ['2026-08-07', 'opstart'],
    ['2026-08-09', 'opstart'],
    ['2026-08-10', 'laering'],
    ['2026-11-02', 'laering'],
    ['2026-11-03', 'afslutning'],
    ['2026-11-04', undefined],
  ] as const)('on %s it is %s', (today, phase) => expect(now(today)).toBe(phase));

  it('are done before that of now and ahead after it', () => {
    expect(phasesOf(calendar, length, '2026-08-12').map(({ state }) => state)).toEqual([
      'done',
      'done',
      'now',
      'ahead',
    ]);
    expect(phasesOf(calendar, length, '2026-12-01').map(({ state }) => state)).toEqual(phaseNames.map(() => 'done'));
  });

  it('count the working days that have begun', () => {
    const [, opstart] = phasesOf(calendar, length, '2026-08-05');
    expect(opstart?.share).toBeCloseTo(3 / 5);
    expect(opstart && dayInPhase(calendar, opstart, '2026-08-05')).toEqual({ day: 3, of: 5 });
    expect(opstart && dayInPhase(calendar, opstart, '2026-08-08')).toEqual({ day: 5, of: 5 });
    const workingWeek = ([1, 2, 3] as const).map((weekday) => ({ weekday, from: '08:30', to: '15:54' }));
    expect(opstart && dayInPhase({ ...calendar, workingWeek }, opstart, '2026-08-04')).toEqual({ day: 2, of: 3 });
    expect(phasesOf(calendar, length, '2026-06-01')[0]?.share).toBe(0);
  });

  it('follow one another without a working day between them, for any length and first day', () => {
    for (const months of [1, 2, 6]) {
      for (let step = 0; step < 40; step += 1) {
        const phases = phasesOf(calendar, { firstDay: addDays('2026-12-01', step), months }, '2026-12-01');
        for (const [index, phase] of phases.entries()) {
          expect(phase.from <= phase.to).toBe(true);
          const next = phases[index + 1];
          if (next) expect(next.from > phase.to).toBe(true);
        }
      }
    }
  });

  it('close on a working day', () => {
    expect(closingDay(calendar, { firstDay: '2026-10-26', months: 2 })).toBe('2026-12-28');
  });
});

describe('the genitive', () => {
  it.each([
    ['Amina', 'Aminas'],
    ['Jens', "Jens'"],
    ['Max', "Max'"],
    ['Liz', "Liz'"],
    ['ANDERS', "ANDERS'"],
  ])('of %s is %s', (name, expected) => expect(genitive(name)).toBe(expected));
});
