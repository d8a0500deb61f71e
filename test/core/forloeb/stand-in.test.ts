import { describe, expect, it } from 'vitest';
import { mergeDocs } from '../../../src/core/document/merge.ts';
import type { Change, Doc } from '../../../src/core/document/types.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { readPeople } from '../../../src/core/forloeb/people.ts';
import { personKind, roleKind } from '../../../src/core/forloeb/person.ts';
import { giveBack, handOver, type StandIn, standInOf } from '../../../src/core/forloeb/stand-in.ts';
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
const holder = (plan: Doc) => readPeople(plan).holder('kontaktperson')?.id;

describe('a stand-in', () => {
  it('[N47] has the role, and what rests with it follows; nothing else is written', () => {
    const edit = handOver(start, standIn);
    const plan = by(start, 'A', edit.changes);
    expect(holder(plan)).toBe('person_jens');
    expect(standInOf(plan)).toEqual(standIn);
    expect(readPeople(plan).nameOf({ role: 'kontaktperson' })).toBe('Jens Holm');
    expect(Object.keys(plan.r).filter((id) => plan.r[id] !== start.r[id])).toEqual(['role_kontaktperson']);
    const undone = by(plan, 'A', edit.undo);
    expect(holder(undone)).toBe('person_mette');
    expect(standInOf(undone)).toBeUndefined();
  });

  it('[N47] gives the role back in one step', () => {
    const plan = by(start, 'A', handOver(start, { ...standIn, to: undefined }).changes);
    const known = standInOf(plan);
    if (!known) throw new Error('No stand-in');
    const edit = giveBack(plan, known);
    const back = by(plan, 'B', edit.changes);
    expect(holder(back)).toBe('person_mette');
    expect(standInOf(back)).toBeUndefined();
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
});
