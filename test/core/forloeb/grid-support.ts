import fc from 'fast-check';
import type { Day } from '../../../src/core/calendar/day.ts';
import { addDays } from '../../../src/core/calendar/day.ts';
import { defaultLocalDaysOff } from '../../../src/core/calendar/work-calendar.ts';
import { timeOn } from '../../../src/core/forloeb/activity-time.ts';
import { timeOf } from '../../../src/core/forloeb/free-time.ts';
import { type ActivityEntry, activityDay, type PlacedActivity } from '../../../src/core/forloeb/introduktionsskema.ts';
import { activityKinds, methods, needs } from '../../../src/core/forloeb/vocabulary.ts';

export const calendar = { localDaysOff: defaultLocalDaysOff };
/** A Monday. */
export const firstDay = '2026-08-03';
export const plan = { calendar, firstDay };

/** A row of a plan as screens see it; `more` is laid over its fields. */
export function placed(id: string, day: Day, from: string, to: string, more: object = {}): PlacedActivity {
  const fields = {
    title: id,
    kind: 'besoeg',
    when: timeOn(day, true, { from, to }, plan),
    who: [],
    needs: ['faglig'],
    ...more,
  };
  const entry = { id, fields, view: { fields, conflicts: {}, stamps: [] } } as unknown as ActivityEntry;
  return { day: activityDay(entry.fields, calendar, firstDay), entry };
}

/** From, to on any minute of a day, the end not always after the beginning. */
export const anySpan = fc
  .tuple(fc.integer({ min: 0, max: 1425 }), fc.integer({ min: -30, max: 480 }))
  .map(([from, length]) => ({ from: timeOf(from), to: timeOf(Math.min(1439, Math.max(0, from + length))) }));

const officeSpan = fc
  .tuple(fc.integer({ min: 32, max: 60 }), fc.integer({ min: 2, max: 16 }))
  .map(([from, length]) => ({ from: timeOf(from * 15), to: timeOf((from + length) * 15) }));

/** A plan whose first fortnight is often packed. */
export const anyPlan = fc
  .array(
    fc.record({
      step: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 11 }) }, fc.integer({ min: 12, max: 90 })),
      span: officeSpan,
      kind: fc.constantFrom(...activityKinds),
      state: fc.constantFrom('planned', 'planned', 'planned', 'agreed', 'done', 'cancelled'),
      method: fc.option(fc.constantFrom(...methods)),
      need: fc.constantFrom(...needs),
      task: fc.constantFrom('Fagsystemet', 'Hjemmebesøg', ''),
      pinned: fc.boolean(),
      yes: fc.integer({ min: 0, max: 9 }).map((chance) => chance === 0),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((rows) =>
    rows.map(({ step, span, kind, state, method, need, task, pinned, yes }, index) =>
      placed(`a${index}`, addDays(firstDay, step), span.from, span.to, {
        kind,
        method,
        needs: [need],
        task,
        status: { state },
        ...(yes && { 'agreed:p1': { state: 'agreed', who: { role: 'leder' } } }),
        ...(pinned && { when: { pinned: addDays(firstDay, step), ...span } }),
      }),
    ),
  );
