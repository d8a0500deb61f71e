import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../../src/core/calendar/day.ts';
import { conflictsToShow } from '../../../src/core/document/field-policy.ts';
import { mergeDocs } from '../../../src/core/document/merge.ts';
import type { Change, Doc } from '../../../src/core/document/types.ts';
import { viewRecord } from '../../../src/core/document/view.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { agreementsOf } from '../../../src/core/forloeb/agreement.ts';
import { askAbout } from '../../../src/core/forloeb/ask-about.ts';
import { restsWith } from '../../../src/core/forloeb/huskeliste-view.ts';
import { readPeople } from '../../../src/core/forloeb/people.ts';
import { personKind, roleKind } from '../../../src/core/forloeb/person.ts';
import { giveBack, handOver, type StandIn, standInOf } from '../../../src/core/forloeb/stand-in.ts';
import { summarize } from '../../../src/core/forloeb/summary.ts';
import { summaryOn } from '../../../src/core/forloeb/summary-on.ts';
import { item, planOf, write } from './move-plan.ts';

const start = planOf('2026-08-03', [
  item('one', { offset: { unit: 'workingDays', amount: 1 } }),
  write('person_mette', personKind.type, { name: 'Mette Lund' }),
  write('person_jens', personKind.type, { name: 'Jens Holm' }),
  write('person_ida', personKind.type, { name: 'Ida Krog' }),
  write('role_kontaktperson', roleKind.type, { person: 'person_mette' }),
]);
const standIn: StandIn = { person: 'person_jens', standsInFor: 'person_mette', from: '2026-08-10', to: '2026-08-14' };

const by = (plan: Doc, actor: string, changes: readonly Change[]) =>
  applyAction(plan, { actor, person: 'person_mette', day: '2026-08-10' }, changes);
const merge = (mine: Doc, theirs: Doc): Doc => {
  const result = mergeDocs(mine, theirs);
  if (!result.ok) throw new Error('The two copies cannot be put together');
  return result.value.doc;
};
const holder = (plan: Doc, day: Day = '2026-08-12') => readPeople(plan, day).holder('kontaktperson')?.id;

describe('a stand-in', () => {
  it('[N47] has the role, and what rests with it follows; nothing else is written', () => {
    const edit = handOver(start, standIn);
    const plan = by(start, 'A', edit.changes);
    expect(holder(plan)).toBe('person_jens');
    expect(standInOf(plan)).toEqual(standIn);
    expect(readPeople(plan, '2026-08-12').nameOf({ role: 'kontaktperson' })).toBe('Jens Holm');
    expect(Object.keys(plan.r).filter((id) => plan.r[id] !== start.r[id])).toEqual(['role_kontaktperson']);
    const undone = by(plan, 'A', edit.undo);
    expect(holder(undone)).toBe('person_mette');
    expect(standInOf(undone)).toBeUndefined();
  });

  it('[N47] gives the role back in one step', () => {
    const plan = by(start, 'A', handOver(start, { ...standIn, to: undefined }).changes);
    const known = standInOf(plan);
    if (!known) throw new Error('No stand-in');
    const edit = giveBack(plan, known, '2026-08-12');
    const back = by(plan, 'B', edit.changes);
    expect(holder(back)).toBe('person_mette');
    expect(holder(back, '2026-08-11')).toBe('person_jens');
    expect(standInOf(back)).toEqual({ ...known, to: '2026-08-11' });
    expect(standInOf(by(back, 'B', edit.undo))).toEqual(known);
  });

  it('[N47] is none any more when somebody else is chosen', () => {
    const plan = by(start, 'A', handOver(start, standIn).changes);
    expect(
      standInOf(by(plan, 'B', [write('role_kontaktperson', roleKind.type, { person: 'person_ida' })])),
    ).toBeUndefined();
  });

  it('[N47] of two chosen apart from each other it is the one who holds the role, in either order', () => {
    const one = by(start, 'A', handOver(start, standIn).changes);
    const other = by(start, 'B', handOver(start, { ...standIn, person: 'person_ida' }).changes);
    const merged = merge(one, other);
    expect(standInOf(merged)?.person).toBe(holder(merged));
    expect(standInOf(merge(other, one))).toEqual(standInOf(merged));
  });

  it('[N47] of two chosen apart from each other both are kept, and one is asked about', () => {
    const one = by(start, 'A', handOver(start, standIn).changes);
    const other = by(start, 'B', handOver(start, { ...standIn, person: 'person_ida' }).changes);
    const role = viewRecord(merge(one, other), 'role_kontaktperson');
    expect(Object.keys((role && conflictsToShow(role, askAbout)) ?? {})).toEqual(['standIn']);
  });
});

const anyDay = fc.integer({ min: -30, max: 30 }).map((amount) => addDays('2026-08-10', amount));

describe('the days of a stand-in', () => {
  it('[N85] the role is the stand-in’s on those days and the kontaktperson’s on all others', () => {
    fc.assert(
      fc.property(anyDay, fc.option(fc.nat({ max: 20 })), anyDay, (from, length, day) => {
        const to = length === null ? undefined : addDays(from, length);
        const plan = by(start, 'A', handOver(start, { ...standIn, from, to }).changes);
        const inside = day >= from && (to === undefined || day <= to);
        const expected = inside ? 'person_jens' : 'person_mette';
        expect(holder(plan, day)).toBe(expected);
        const people = readPeople(plan, day);
        expect(restsWith({ role: 'kontaktperson' }, expected, people)).toBe(true);
        expect(people.rolesOf(inside ? 'person_mette' : 'person_jens')).toEqual([]);
        const summary = summarize(plan, 'person_mette');
        expect(summary && summaryOn(summary, day).kontaktperson).toBe(inside ? 'Jens Holm' : 'Mette Lund');
        expect(summary && summaryOn(summary, day).steps?.mine === undefined).toBe(inside);
      }),
    );
  });

  it('[N85] what an older version wrote, with the stand-in in the role itself, is read the same', () => {
    const old = by(start, 'A', [
      write('role_kontaktperson', roleKind.type, { person: 'person_jens', standIn: { ...standIn, to: '2026-08-14' } }),
    ]);
    expect(['2026-08-09', '2026-08-10', '2026-08-14', '2026-08-15'].map((day) => holder(old, day))).toEqual([
      'person_mette',
      'person_jens',
      'person_jens',
      'person_mette',
    ]);
    const moved = handOver(old, { ...standIn, to: '2026-08-20' });
    const plan = by(old, 'B', moved.changes);
    expect(holder(plan, '2026-08-20')).toBe('person_jens');
    expect(holder(by(plan, 'B', moved.undo), '2026-08-15')).toBe('person_mette');
  });

  it('[N85] given back before it begins it is called off, and undoing that brings it back', () => {
    const plan = by(start, 'A', handOver(start, standIn).changes);
    const edit = giveBack(plan, standIn, '2026-08-10');
    const off = by(plan, 'A', edit.changes);
    expect(standInOf(off)).toBeUndefined();
    expect(standInOf(by(off, 'A', edit.undo))).toEqual(standIn);
  });

  it('[N85] an activity is asked about with whoever has the role on its day', () => {
    const people = readPeople(by(start, 'A', handOver(start, standIn).changes), '2026-08-03');
    const activity = { who: [{ role: 'kontaktperson' as const }], kind: 'andet' as const };
    const names = (day: Day) => agreementsOf(activity, { day, from: '09:00', to: '10:00' }, people);
    expect(names('2026-08-12')).toMatchObject([{ key: 'person_jens', state: 'agreed' }]);
    expect(names('2026-08-17')).toMatchObject([{ key: 'person_mette', state: 'agreed' }]);
  });
});
