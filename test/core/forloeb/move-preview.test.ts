import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Day } from '../../../src/core/calendar/day.ts';
import { nextDayAtWork } from '../../../src/core/calendar/days-at-work.ts';
import type { Change, Doc, Json } from '../../../src/core/document/types.ts';
import { moveEdit } from '../../../src/core/forloeb/move-changes.ts';
import { previewMove, suggestedAgreedChoice } from '../../../src/core/forloeb/move-preview.ts';
import type { AgreedChoice, MovedRow, PlanDays } from '../../../src/core/forloeb/moved-plan.ts';
import { appointmentSent, staleAppointments } from '../../../src/core/forloeb/resend.ts';
import { everyDay } from '../calendar/arbitraries.ts';
import { act, activity, daysOf, item, planOf, rowsOf, seen } from './move-plan.ts';

const at = (amount: number) => ({ unit: 'workingDays', amount });
const hours = { from: '09:00', to: '10:00' };

/** A plan with one of everything, all days counted in working days but those that are pinned. */
const everything: readonly Change[] = [
  item('before', { offset: at(-5) }),
  item('first', { offset: at(1) }),
  item('later', { offset: at(20) }),
  item('months', { offset: { unit: 'months', amount: 2 } }),
  item('done', { offset: at(3) }, { status: { done: true, day: '2026-08-05' } }),
  item('pinned', { pinned: '2026-08-20' }),
  item('undated', null),
  activity('welcome', { offset: at(1), ...hours }),
  activity('system', { offset: at(3), ...hours }),
  activity('agreed', { offset: at(4), ...hours }, { status: { state: 'agreed' } }),
  activity('held', { offset: at(2), ...hours }, { status: { state: 'done' } }),
  activity('fixed', { pinned: '2026-08-13', ...hours }),
  activity('off', { offset: at(6), ...hours }, { status: { state: 'cancelled' } }),
];

function preview(plan: Doc, after: Partial<PlanDays>, agreed: AgreedChoice = 'move', today: Day = '2020-01-01') {
  const before = daysOf(plan);
  return previewMove({ rows: rowsOf(plan), before, after: { ...before, ...after }, today, agreed });
}

function moved(plan: Doc, to: Day, agreed: AgreedChoice = 'move') {
  const plans = preview(plan, { firstDay: to }, agreed);
  const forloeb = { was: { firstDay: daysOf(plan).firstDay }, will: { firstDay: plans.after.firstDay }, seen: [] };
  const edit = moveEdit(plans, forloeb);
  return { plans, edit, plan: act(plan, edit.changes) };
}

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe('another first day', () => {
  const plan = planOf('2026-08-03', everything);

  it('[N42] what is done, pinned or agreed stays, and all else gets another day in the order of the plan', () => {
    const { moves, stays } = preview(plan, { firstDay: '2026-08-10' }, 'stay');
    expect(ids(moves)).toEqual(['before', 'first', 'welcome', 'system', 'later', 'months']);
    expect(moves[0]).toMatchObject({ from: '2026-07-27', to: '2026-08-03' });
    expect([ids(stays.done), ids(stays.pinned), ids(stays.agreed)]).toEqual([
      ['held', 'done'],
      ['fixed', 'pinned'],
      ['agreed'],
    ]);
  });

  it('[N43] agreed times move along when that is chosen', () => {
    const { moves, stays, agreedMovable } = preview(plan, { firstDay: '2026-08-10' }, 'move');
    expect(ids(moves)).toContain('agreed');
    expect(stays.agreed).toEqual([]);
    expect(agreedMovable).toBe(1);
    expect(preview(plan, { firstDay: '2026-08-10' }, 'stay').agreedMovable).toBe(1);
  });

  it('[N43] staying is suggested as long as every agreed time still fits', () => {
    const input = { rows: rowsOf(plan), before: daysOf(plan), today: '2026-07-01' };
    const to = (firstDay: Day) => suggestedAgreedChoice({ ...input, after: { ...daysOf(plan), firstDay } });
    expect(to('2026-08-05')).toBe('stay');
    expect(to('2026-08-10')).toBe('move');
  });

  it('[N1] is a day at work', () => {
    expect(preview(plan, { firstDay: '2026-08-15' }).after.firstDay).toBe('2026-08-17');
  });

  it('[N44] names what falls on another time, in the past, and before the new first day', () => {
    const { clashes } = preview(plan, { firstDay: '2026-08-11' }, 'move', '2026-08-04');
    expect(clashes.map((clash) => [clash.kind, clash.row.id, 'other' in clash ? clash.other.id : ''])).toEqual([
      ['overlap', 'system', 'fixed'],
    ]);
    const later = preview(plan, { firstDay: '2026-08-17' }, 'stay', '2026-08-04').clashes;
    expect(later.map(({ kind, row }) => `${kind} ${row.id}`)).toEqual(['beforeStart agreed', 'beforeStart fixed']);
    const earlier = preview(plan, { firstDay: '2026-07-27' }, 'move', '2026-07-28').clashes;
    expect(earlier.map(({ kind, row }) => `${kind} ${row.id}`)).toEqual(['past first', 'past welcome']);
  });

  it('[N46] an agreed time that moved is to be sent again until it is ticked, also on another device', () => {
    const { plan: after } = moved(plan, '2026-08-10');
    const stale = staleAppointments(rowsOf(after).activities, daysOf(after));
    expect(stale.map(({ entry, day, invited }) => [entry.id, day, invited.day])).toEqual([
      ['agreed', '2026-08-13', '2026-08-06'],
    ]);
    const [first] = stale;
    if (!first) throw new Error('Nothing to send');
    const sent = act(after, appointmentSent(first).changes);
    expect(staleAppointments(rowsOf(sent).activities, daysOf(sent))).toEqual([]);
    const undone = act(sent, appointmentSent(first).undo);
    expect(staleAppointments(rowsOf(undone).activities, daysOf(undone))).toHaveLength(1);
  });

  it('[N46] a second move keeps what the calendars say; the way back leaves nothing to send', () => {
    const { plan: once } = moved(plan, '2026-08-10');
    const { plan: twice } = moved(once, '2026-08-17');
    expect(staleAppointments(rowsOf(twice).activities, daysOf(twice))[0]?.invited.day).toBe('2026-08-06');
    const { plan: back } = moved(twice, '2026-08-03');
    expect(staleAppointments(rowsOf(back).activities, daysOf(back))).toEqual([]);
  });
});

describe('a day off or another week', () => {
  const plan = planOf('2026-08-03', everything);

  it('[N44] names a pinned activity that falls on the new day off', () => {
    const localDaysOff = [{ month: 8, date: 13, year: 2026, extent: 'full' as const, name: 'personaledag' }];
    const { moves, clashes } = preview(plan, { calendar: { localDaysOff } });
    expect(ids(moves)).toEqual(['later']);
    expect(clashes).toMatchObject([{ kind: 'off', row: { id: 'fixed' }, off: { name: 'personaledag' } }]);
  });

  it('[N44] names what lies outside the hours of a shorter week', () => {
    const calendar = { localDaysOff: [], workingWeek: [{ weekday: 4 as const, from: '09:30', to: '14:00' }] };
    const { after, clashes, moves } = preview(plan, { calendar });
    expect(after.firstDay).toBe('2026-08-06');
    expect(moves.every(({ to }) => new Date(to).getUTCDay() === 4)).toBe(true);
    expect(clashes.filter(({ kind }) => kind === 'hours').map(({ row }) => row.id)).toContain('fixed');
    // All three are counted from the first day and land on the same Thursday.
    expect(clashes.filter(({ kind }) => kind === 'overlap').length).toBeGreaterThan(0);
  });
});

const ownZone = process.env.TZ;
afterAll(() => {
  if (ownZone === undefined) delete process.env.TZ;
  else process.env.TZ = ownZone;
});

const offset = fc.oneof(
  fc.integer({ min: -30, max: 70 }).map((amount) => at(amount || 1)),
  fc.record({ unit: fc.constantFrom('days', 'weeks', 'months'), amount: fc.integer({ min: -3, max: 12 }) }),
);
const day = fc.constantFrom(...everyDay);
const rows: fc.Arbitrary<readonly Change[]> = fc
  .array(
    fc.record({
      offset,
      pinned: fc.option(day, { freq: 4 }),
      isItem: fc.boolean(),
      state: fc.constantFrom('planned', 'agreed', 'done', 'cancelled'),
      hour: fc.integer({ min: 8, max: 15 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((all) =>
    all.map(({ offset: counted, pinned, isItem, state, hour }, index) => {
      const when = pinned ? { pinned } : { offset: counted };
      const span = { from: `${String(hour).padStart(2, '0')}:00`, to: `${String(hour + 1).padStart(2, '0')}:00` };
      return isItem
        ? item(`i${index}`, when as Json, { status: { done: state === 'done' } })
        : activity(`a${index}`, { ...when, ...span } as Json, { status: { state } });
    }),
  );
const week = fc.option(
  fc
    .subarray([1, 2, 3, 4, 5], { minLength: 1 })
    .map((days) => days.map((weekday) => ({ weekday, from: '09:00', to: '15:00' }))),
);

const zones = ['Europe/Copenhagen', 'Pacific/Kiritimati', 'America/Sao_Paulo', 'Pacific/Pago_Pago'];
/** Each run computes the working days of new years; the four zones make up for the smaller number. */
const runs = { numRuns: 40 };

describe.each(zones)('in %s', { timeout: 30_000 }, (zone) => {
  const agreedChoice = fc.constantFrom<AgreedChoice>('stay', 'move');
  const setting = fc.tuple(rows, week, day, day, agreedChoice).map(([changes, workingWeek, from, to, agreed]) => {
    process.env.TZ = zone;
    const blank = planOf(from, changes, { workingWeek });
    const { calendar } = daysOf(blank);
    return { plan: planOf(nextDayAtWork(calendar, from), changes, { workingWeek }), to, agreed };
  });

  it('[N42] what is done or pinned never moves, on any day 2024–2032', () => {
    fc.assert(
      fc.property(setting, ({ plan, to, agreed }) => {
        const { plans, plan: after } = moved(plan, to, agreed);
        const [was, is] = [seen(plan), seen(after)];
        for (const { id } of [...plans.stays.done, ...plans.stays.pinned, ...plans.stays.agreed])
          expect(is[id]).toBe(was[id]);
        for (const row of plans.moves) expect(is[row.id]).toBe(row.to);
      }),
      runs,
    );
  });

  it('[N42] rows that are counted in the same unit keep their order', () => {
    fc.assert(
      fc.property(setting, ({ plan, to, agreed }) => {
        const { plans, plan: after } = moved(plan, to, agreed);
        const is = seen(after);
        const unit = ({ entry }: MovedRow) => {
          const when = entry.kind === 'item' ? entry.row.fields.due : entry.row.fields.when;
          return when && 'offset' in when ? (when.offset as { unit: string }).unit : '';
        };
        for (const one of plans.moves)
          for (const other of plans.moves)
            if (unit(one) === unit(other) && one.from < other.from)
              expect((is[one.id] ?? '') <= (is[other.id] ?? '')).toBe(true);
      }),
      runs,
    );
  });

  it('[N42] a move and its reverse give the same plan, and so does the undo', () => {
    fc.assert(
      fc.property(setting, ({ plan, to, agreed }) => {
        const was = seen(plan);
        const { plan: there, edit } = moved(plan, to, agreed);
        const { plan: back } = moved(there, daysOf(plan).firstDay, agreed);
        expect(daysOf(back)).toEqual(daysOf(plan));
        expect(seen(back)).toEqual(was);
        expect(staleAppointments(rowsOf(back).activities, daysOf(back))).toEqual([]);
        const undone = act(there, edit.undo);
        expect(seen(undone)).toEqual(was);
        const whens = (doc: Doc) => rowsOf(doc).activities.map(({ fields }) => fields.when);
        expect(whens(undone)).toEqual(whens(plan));
      }),
      runs,
    );
  });
});
