import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, daysBetween } from '../../../src/core/calendar/day.ts';
import { defaultLocalDaysOff, worksOn } from '../../../src/core/calendar/work-calendar.ts';
import { createDoc } from '../../../src/core/document/create.ts';
import type { Change, Json } from '../../../src/core/document/types.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import {
  agreedOn,
  type Caseload,
  caseloadKind,
  caseloadRecordId,
  isChangedSinceAgreed,
  reviewField,
} from '../../../src/core/forloeb/caseload.ts';
import {
  caseloadIn,
  caseloadToLookAt,
  dayOfDue,
  followingDue,
  mayEditCaseload,
  rampOf,
  reviewDays,
  roughFigure,
  stepOn,
  suggestedReviews,
  suggestedSteps,
} from '../../../src/core/forloeb/caseload-ramp.ts';
import type { Due } from '../../../src/core/forloeb/fields.ts';

const calendar = { localDaysOff: defaultLocalDaysOff };
const firstYear = '2024-01-01';

/** Any day of 2024–2032. */
const day: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: daysBetween(firstYear, '2032-12-31') })
  .map((count) => addDays(firstYear, count));
const due: fc.Arbitrary<Due> = fc.oneof(
  fc.integer({ min: 1, max: 24 }).map((amount) => ({ offset: { unit: 'months' as const, amount } })),
  fc.integer({ min: 1, max: 250 }).map((amount) => ({ offset: { unit: 'workingDays' as const, amount } })),
  day.map((pinned) => ({ pinned })),
);
const steps = fc.array(fc.record({ from: due, percent: fc.integer({ min: 0, max: 100 }) }), {
  minLength: 1,
  maxLength: 12,
});

function planWith(fields: Caseload, more: Readonly<Record<string, Json>> = {}) {
  const write: Change = {
    do: 'write',
    id: caseloadRecordId,
    type: caseloadKind.type,
    fields: { ...(fields as unknown as Record<string, Json>), ...more },
  };
  return applyAction(createDoc('f-plan', 'plan'), { actor: 'a', person: 'p', day: '2026-08-05' }, [write]);
}

describe('the ramp', () => {
  it('[N140] says so when something else stands there than was agreed', () => {
    const before: Caseload = { steps: [...suggestedSteps] };
    const agreed = { day: '2026-08-05', by: 'p', on: agreedOn(before) as Record<string, Json> };
    const changed = (more: Partial<Caseload>) =>
      isChangedSinceAgreed(caseloadIn(planWith({ ...before, agreed, ...more }))?.fields ?? before);
    expect(changed({})).toBe(false);
    expect(changed({ reason: 'Ny i området', full: null })).toBe(false);
    expect(changed({ full: 30 })).toBe(true);
    expect(changed({ steps: suggestedSteps.slice(1) })).toBe(true);
    expect(changed({ steps: suggestedSteps.slice(1), agreed: null })).toBe(false);
    expect(changed({ full: 30, agreed: { day: '2026-08-05' } })).toBe(false);
  });

  it('[N140] gives every day exactly one share, whatever the steps', () => {
    fc.assert(
      fc.property(steps, day, day, (list, firstDay, any) => {
        const ramp = rampOf({ steps: list }, { calendar, firstDay });
        expect(ramp.length).toBeGreaterThan(0);
        for (const [at, step] of ramp.entries()) {
          const next = ramp[at + 1];
          if (next) expect(step.to && addDays(step.to, 1)).toBe(next.from);
          else expect(step.to).toBeUndefined();
          if (step.to) expect(step.from <= step.to).toBe(true);
        }
        const holding = ramp.filter(({ from, to }) => from <= any && (!to || any <= to));
        const before = ramp[0] && any < ramp[0].from;
        expect(holding).toHaveLength(before ? 0 : 1);
        expect(stepOn(ramp, any)).toBe(before ? ramp[0] : holding[0]);
      }),
    );
  });

  it('[N140] is the same in whatever order steps on different days stand, and of two on one day the later counts', () => {
    fc.assert(
      fc.property(steps, day, (list, firstDay) => {
        const days = { calendar, firstDay };
        const last = new Map(list.map((step) => [dayOfDue(step.from, days), step.percent]));
        const ramp = rampOf({ steps: list }, days);
        expect(ramp.map(({ from, percent }) => [from, percent])).toEqual(
          [...last].sort(([a], [b]) => (a < b ? -1 : 1)),
        );
      }),
    );
  });

  it('[N141] follows the first day to a day at work; what is pinned stays', () => {
    fc.assert(
      fc.property(due, day, day, (one, firstDay, other) => {
        const here = dayOfDue(one, { calendar, firstDay });
        if ('pinned' in one) {
          expect(here).toBe(one.pinned);
          expect(dayOfDue(one, { calendar, firstDay: other })).toBe(here);
        } else {
          expect(worksOn(calendar, here)).toBe(true);
          expect(here >= firstDay).toBe(true);
          if (firstDay <= other) expect(here <= dayOfDue(one, { calendar, firstDay: other })).toBe(true);
        }
      }),
    );
  });

  it('[N141] keeps a chosen day at work so that it leads back to the day, in whole months where it can', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 900 }), (firstDay, ahead) => {
        const chosen = addDays(firstDay, ahead);
        fc.pre(worksOn(calendar, chosen) && worksOn(calendar, firstDay));
        expect(dayOfDue(followingDue(calendar, firstDay, chosen), { calendar, firstDay })).toBe(chosen);
      }),
    );
    expect(followingDue(calendar, '2026-08-03', '2027-02-03')).toEqual({ offset: { unit: 'months', amount: 6 } });
    expect(followingDue(calendar, '2026-08-03', '2026-08-07')).toEqual({ offset: { unit: 'workingDays', amount: 5 } });
  });

  it('[N142] suggests half a load until six months have gone', () => {
    fc.assert(
      fc.property(day, (start) => {
        const firstDay = dayOfDue({ offset: { unit: 'workingDays', amount: 1 } }, { calendar, firstDay: start });
        const ramp = rampOf({ steps: [...suggestedSteps] }, { calendar, firstDay });
        expect(ramp.map(({ percent }) => percent)).toEqual([50, 100]);
        expect(ramp[0]?.from).toBe(firstDay);
        const half = daysBetween(firstDay, ramp[1]?.from ?? firstDay);
        expect(half).toBeGreaterThanOrEqual(181);
        expect(half).toBeLessThanOrEqual(190);
      }),
    );
    expect(caseloadIn(createDoc('f-plan', 'plan'))).toBeUndefined();
  });

  it('[N144] a figure is rough, grows with the share, and is none while nobody has said what is full', () => {
    expect(roughFigure(undefined, 50)).toBeUndefined();
    expect(roughFigure(null, 50)).toBeUndefined();
    expect(roughFigure(25, 50)).toBe(13);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 100 }), (full, percent) => {
        const figure = roughFigure(full, percent) ?? -1;
        expect(Math.abs(figure - (full * percent) / 100)).toBeLessThanOrEqual(0.5);
        expect(figure).toBeLessThanOrEqual(full);
      }),
    );
  });

  it('[N144] is written by leader and kontaktperson', () => {
    expect((['kontaktperson', 'ny', 'leder', 'mentor'] as const).filter(mayEditCaseload)).toEqual([
      'kontaktperson',
      'leder',
    ]);
  });
});

describe('reviews', () => {
  const caseload: Caseload = { steps: [...suggestedSteps], reviews: [...suggestedReviews] };
  const days = { calendar, firstDay: '2026-08-03' };

  it('[N143] wait from their day on until somebody has noted something', () => {
    const plan = planWith(caseload);
    expect(caseloadToLookAt(plan, days, '2026-09-02')).toEqual([]);
    expect(caseloadToLookAt(plan, days, '2026-09-03')).toMatchObject([
      { key: 'm1', day: '2026-09-03', percent: 50, next: { percent: 100, from: '2027-02-03' } },
    ]);
    const seen = planWith(caseload, {
      [reviewField('m1')]: { done: true, day: '2026-09-03', by: 'p', text: 'Passer godt' },
    });
    expect(caseloadToLookAt(seen, days, '2026-09-03')).toEqual([]);
    const entry = caseloadIn(seen);
    expect(entry && reviewDays(entry, days)[0]).toMatchObject({ key: 'm1', text: 'Passer godt', tick: { done: true } });
    expect(caseloadToLookAt(seen, days, '2027-12-31').map(({ key }) => key)).toEqual(['m3', 'm6']);
  });

  it('[N143] come earliest first and never twice, in all of 2024–2032', () => {
    fc.assert(
      fc.property(day, day, (firstDay, until) => {
        const found = caseloadToLookAt(planWith(caseload), { calendar, firstDay }, until);
        expect(found.every((one) => one.day <= until && worksOn(calendar, one.day))).toBe(true);
        expect(found.map((one) => one.day)).toEqual(found.map((one) => one.day).toSorted());
        expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
      }),
    );
  });

  it('of a ramp that is not there are none', () => {
    expect(caseloadToLookAt(createDoc('f-plan', 'plan'), days, '2030-01-01')).toEqual([]);
  });
});
