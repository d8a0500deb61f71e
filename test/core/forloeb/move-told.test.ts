import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/core/document/types.ts';
import { isAgreed } from '../../../src/core/forloeb/agreed-times.ts';
import { previewMove } from '../../../src/core/forloeb/move-preview.ts';
import { toldOf } from '../../../src/core/forloeb/move-told.ts';
import { readPeople } from '../../../src/core/forloeb/people.ts';
import { personKind, roleKind } from '../../../src/core/forloeb/person.ts';
import { readEntries } from '../../../src/core/forloeb/record-kind.ts';
import { videnspersonKind } from '../../../src/core/forloeb/vidensperson.ts';
import { activity, daysOf, item, planOf, rowsOf, write } from './move-plan.ts';

const at = (amount: number) => ({ unit: 'workingDays', amount });
const hours = { from: '09:00', to: '10:00' };
const answer = (state: string) => ({ 'agreed:name:lone-bak': { state, who: { name: 'Lone Bak' } } as Json });

const plan = planOf('2026-08-03', [
  write('person_mette', personKind.type, { name: 'Mette Lund' }),
  write('person_amina', personKind.type, { name: 'Amina Yilmaz', phone: '12 34 56 78' }),
  write('person_henrik', personKind.type, { name: 'Henrik Sand', email: 'henrik@kommune.example' }),
  write('role_kontaktperson', roleKind.type, { person: 'person_mette' }),
  write('role_ny', roleKind.type, { person: 'person_amina' }),
  write('role_leder', roleKind.type, { person: 'person_henrik' }),
  write('v1', videnspersonKind.type, { topic: 'Fagsystemet', needs: [], name: 'Lone Bak', phone: '87 65 43 21' }),
  activity('asked', { offset: at(2), ...hours }, answer('asked')),
  activity('open', { offset: at(3), ...hours }),
  activity('declined', { offset: at(4), ...hours }, answer('declined')),
  item('order', { offset: at(5) }, { responsible: { role: 'leder' } }),
  item('long-over', { offset: at(-9) }, { responsible: { role: 'leder' } }),
  item('mine', { offset: at(5) }),
]);

const moves = (agreed: 'stay' | 'move') => {
  const before = daysOf(plan);
  const input = {
    rows: rowsOf(plan),
    before,
    after: { ...before, firstDay: '2026-08-10' },
    today: '2026-08-03',
    agreed,
  };
  return previewMove(input).moves;
};
const told = (by: string) =>
  toldOf(moves('move'), {
    people: readPeople(plan),
    videnspersoner: readEntries(plan, videnspersonKind).known,
    today: '2026-08-03',
    me: by,
  });

describe('who is told of a move', () => {
  it('[N45] those who were asked or have an item of their own, and the new hire, with how to reach them', () => {
    expect(
      told('person_mette').map(({ name, phone, email, rows }) => [name, phone || email, rows.map(({ id }) => id)]),
    ).toEqual([
      ['Lone Bak', '87 65 43 21', ['asked']],
      ['Henrik Sand', 'henrik@kommune.example', ['order']],
      ['Amina Yilmaz', '12 34 56 78', []],
    ]);
  });

  it('[N45] never the one who moves', () => {
    expect(told('person_henrik').map(({ name }) => name)).toEqual(['Lone Bak', 'Mette Lund', 'Amina Yilmaz']);
  });
});

describe('an agreed time', () => {
  it('[N43] is one to which somebody in it has said yes', () => {
    const fields = rowsOf(plan).activities.find(({ id }) => id === 'open')?.fields;
    if (!fields) throw new Error('The plan has no such activity');
    expect(isAgreed(fields)).toBe(false);
    expect(isAgreed({ ...fields, ...answer('asked') })).toBe(false);
    expect(isAgreed({ ...fields, ...answer('agreed') })).toBe(true);
    expect(isAgreed({ ...fields, status: { state: 'agreed' } })).toBe(true);
  });
});
