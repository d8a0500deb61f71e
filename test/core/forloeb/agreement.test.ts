import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDoc } from '../../../src/core/document/create.ts';
import { isName } from '../../../src/core/document/identifiers.ts';
import { mergeDocs } from '../../../src/core/document/merge.ts';
import type { Change, Doc, Json } from '../../../src/core/document/types.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import {
  type AgreementState,
  agreementField,
  agreementStates,
  agreementsOf,
  agreementValue,
  isOpen,
  isUnasked,
  nextAgreement,
} from '../../../src/core/forloeb/agreement.ts';
import type { Party } from '../../../src/core/forloeb/fields.ts';
import { activityKind } from '../../../src/core/forloeb/introduktionsskema.ts';
import { readPeople } from '../../../src/core/forloeb/people.ts';
import { personKind, roleKind, roleRecordId } from '../../../src/core/forloeb/person.ts';
import { readEntries } from '../../../src/core/forloeb/record-kind.ts';

const day = '2026-08-03';
const hours = { day, from: '09:00', to: '10:00' };
const author = (actor: string) => ({ actor: actor.padEnd(10, '0'), person: 'person_k', day });
const write = (id: string, type: string, fields: Record<string, Json>): Change => ({ do: 'write', id, type, fields });

const bodil = { name: 'Bodil Skov' };
const leder = { role: 'leder' } as const;

function planWith(who: readonly Party[], more: Record<string, Json> = {}): Doc {
  return applyAction(createDoc('f-plan', 'plan'), author('start'), [
    write('person_ny', personKind.type, { name: 'Amina Yilmaz' }),
    write('person_k', personKind.type, { name: 'Mette Kjær' }),
    write('person_l', personKind.type, { name: 'Henrik Storm' }),
    write(roleRecordId('ny'), roleKind.type, { person: 'person_ny' }),
    write(roleRecordId('kontaktperson'), roleKind.type, { person: 'person_k' }),
    write(roleRecordId('leder'), roleKind.type, { person: 'person_l' }),
    write('a1', activityKind.type, {
      title: 'Møde',
      kind: 'andet',
      when: { pinned: day, from: '09:00', to: '10:00' },
      who: who as Json,
      needs: [],
      ...more,
    }),
  ]);
}

function rowsOf(doc: Doc, at = hours) {
  const entry = readEntries(doc, activityKind).known[0];
  if (!entry) throw new Error('The activity is gone');
  return agreementsOf(entry.fields, at, readPeople(doc));
}

const noted = { by: 'person_k', day };
const answer = (doc: Doc, party: Party, state: AgreementState | 'none', at = hours): Change =>
  write('a1', activityKind.type, {
    [agreementField(party, readPeople(doc))]: agreementValue({ party }, state, at, noted),
  });

describe('the answers of people', () => {
  test('[N31] everybody but the new hire, the kontaktperson as agreed', () => {
    const rows = rowsOf(planWith([{ role: 'ny' }, { name: 'Amina Yilmaz' }, { role: 'kontaktperson' }, leder, bodil]));
    expect(rows.map(({ name, state }) => [name, state])).toEqual([
      ['Mette Kjær', 'agreed'],
      ['Henrik Storm', 'none'],
      ['Bodil Skov', 'none'],
    ]);
  });

  test('[N30] two people who note the answers of two persons apart from each other are both kept', () => {
    fc.assert(
      fc.property(fc.constantFrom(...agreementStates), fc.constantFrom(...agreementStates), (one, other) => {
        const plan = planWith([leder, bodil]);
        const left = applyAction(plan, author('left'), [answer(plan, leder, one)]);
        const right = applyAction(plan, author('right'), [answer(plan, bodil, other)]);
        const merged = mergeDocs(left, right);
        if (!merged.ok) throw new Error('not merged');
        expect(rowsOf(merged.value.doc).map(({ state }) => state)).toEqual([one, other]);
        expect(readEntries(merged.value.doc, activityKind).known[0]?.view.conflicts).toEqual({});
      }),
    );
  });

  test('[N30] a role, its holder and the name of the holder are one person', () => {
    const plan = planWith([leder]);
    const people = readPeople(plan);
    const fields = [leder, { person: 'person_l' }, { name: ' henrik  storm ' }].map((one) =>
      agreementField(one, people),
    );
    expect(new Set(fields).size).toBe(1);
    expect(rowsOf(planWith([leder, { name: 'Henrik Storm' }]))).toHaveLength(1);
  });

  test('[N30] every name gives a field that may stand in a document, and two names two fields', () => {
    const people = readPeople(planWith([]));
    const name = fc.oneof(
      fc.string({ minLength: 1, maxLength: 200 }),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    );
    fc.assert(
      fc.property(name, (text) => {
        expect(isName(agreementField({ name: text }, people))).toBe(true);
      }),
    );
    const fields = ['Bo Ås', 'Bo Øs', '李 明', '李 华', `${'x'.repeat(90)}1`, `${'x'.repeat(90)}2`].map((text) =>
      agreementField({ name: text }, people),
    );
    expect(new Set(fields).size).toBe(fields.length);
  });

  test('[N32] an answer stays with the hours it was given for', () => {
    const plan = planWith([bodil]);
    const agreed = applyAction(plan, author('said'), [answer(plan, bodil, 'agreed')]);
    expect(rowsOf(agreed)[0]?.movedFrom).toBeUndefined();
    const [moved] = rowsOf(agreed, { ...hours, from: '10:00', to: '11:00' });
    expect(moved?.state).toBe('agreed');
    expect(moved?.movedFrom).toEqual(hours);
    expect(moved && isOpen(moved) && isUnasked(moved)).toBe(true);
  });

  test('[N32] a no stays when the person is taken out, and is then nothing to ask about', () => {
    const plan = planWith([bodil]);
    const declined = applyAction(plan, author('said'), [
      answer(plan, bodil, 'declined'),
      write('a1', activityKind.type, { who: [leder] }),
    ]);
    const [, former] = rowsOf(declined);
    expect([former?.name, former?.state, former?.current]).toEqual(['Bodil Skov', 'declined', false]);
    expect(former && isOpen(former)).toBe(false);
  });

  test('[N31] what is agreed as a whole is agreed with all who have not declined', () => {
    const plan = planWith([leder, bodil], { status: { state: 'agreed', day } });
    const one = applyAction(plan, author('said'), [answer(plan, bodil, 'declined')]);
    expect(rowsOf(one).map(({ state }) => state)).toEqual(['agreed', 'declined']);
  });

  test('an answer only a newer app can read is shown as such and not asked about', () => {
    const people = readPeople(planWith([]));
    const [row] = rowsOf(planWith([bodil], { [agreementField(bodil, people)]: { state: 'maybe', who: bodil } }));
    expect(row?.state).toBe('newer');
    expect(row && (isOpen(row) || isUnasked(row))).toBe(false);
  });

  test('pressing goes round and reaches every answer', () => {
    const row = { movedFrom: undefined } as Parameters<typeof nextAgreement>[0];
    const seen: string[] = [];
    let state: AgreementState | 'none' = 'none';
    for (let press = 0; press < 3; press += 1) {
      state = nextAgreement({ ...row, state });
      seen.push(state);
    }
    expect(seen).toEqual(['asked', 'agreed', 'declined']);
    expect(nextAgreement({ ...row, state: 'agreed', movedFrom: hours })).toBe('asked');
  });
});
