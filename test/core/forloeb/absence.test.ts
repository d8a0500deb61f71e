import { describe, expect, it } from 'vitest';
import { moveRow, rowsWhileAway } from '../../../src/core/forloeb/absence.ts';
import type { Party } from '../../../src/core/forloeb/fields.ts';
import { staleAppointments } from '../../../src/core/forloeb/resend.ts';
import { act, activity, daysOf, item, planOf, rowsOf, seen } from './move-plan.ts';

const at = (amount: number) => ({ unit: 'workingDays', amount });
const hours = { from: '09:00', to: '11:00' };
const isNewHire = (party: Party) => 'role' in party && party.role === 'ny';
const range = { from: '2026-08-04', to: '2026-08-05' };

const plan = planOf('2026-08-03', [
  activity('system', { offset: at(2), ...hours }),
  activity('agreed', { offset: at(3), ...hours }, { status: { state: 'agreed' } }),
  activity('held', { offset: at(2), ...hours }, { status: { state: 'done' } }),
  activity('luft', { offset: at(3), from: '13:00', to: '14:00' }, { kind: 'luft' }),
  activity('there', { offset: at(4), ...hours }),
  item('read', { offset: at(2) }, { responsible: { role: 'ny' } }),
  item('order', { offset: at(2) }),
]);

describe('days away', () => {
  const away = rowsWhileAway(rowsOf(plan), daysOf(plan), range, isNewHire);

  it('[N49] offer the next free time after them, one after the other', () => {
    expect(away.map(({ row, to, suggested }) => [row.id, to, suggested])).toEqual([
      ['order', { day: '2026-08-06' }, false],
      ['read', { day: '2026-08-06' }, true],
      ['system', { day: '2026-08-06', from: '12:30', to: '14:30' }, true],
      ['agreed', { day: '2026-08-07', from: '08:30', to: '10:30' }, false],
    ]);
  });

  it('[N49] move nothing that is not chosen; what moves keeps following the first day', () => {
    const system = away.find(({ row }) => row.id === 'system');
    if (!system) throw new Error('Nothing to move');
    const edit = moveRow(system, daysOf(plan));
    const after = act(plan, edit.changes);
    expect(seen(after)).toEqual({ ...seen(plan), system: '2026-08-06' });
    expect(rowsOf(after).activities.find(({ id }) => id === 'system')?.fields.when).toEqual({
      offset: at(4),
      from: '12:30',
      to: '14:30',
    });
    expect(seen(act(after, edit.undo))).toEqual(seen(plan));
  });

  it('end somewhere also beside days away that never do', () => {
    const forever = planOf('2026-08-03', [item('read', { offset: at(2) }, { responsible: { role: 'ny' } })], {
      away: [{ from: '2026-08-06', to: '2199-12-31' }],
    });
    const started = performance.now();
    const rows = rowsWhileAway(rowsOf(forever), daysOf(forever), range, isNewHire);
    expect(rows.map(({ to }) => to)).toEqual([{ day: '2026-08-06' }]);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('[N46] an agreed time that moves is to be sent again', () => {
    const agreed = away.find(({ row }) => row.id === 'agreed');
    if (!agreed) throw new Error('Nothing to move');
    const after = act(plan, moveRow(agreed, daysOf(plan)).changes);
    expect(staleAppointments(rowsOf(after).activities, daysOf(after)).map(({ invited }) => invited)).toEqual([
      { day: '2026-08-05', ...hours },
    ]);
  });
});
