import { expect, test } from 'vitest';
import { createDoc } from '../../../../src/core/document/create.ts';
import { applyAction } from '../../../../src/core/document/write.ts';
import { standInOf } from '../../../../src/core/forloeb/stand-in.ts';
import { addPerson, editPerson, linesOf } from '../../../../src/ui/screens/om/person-changes.ts';
import { giveRole } from '../../../../src/ui/screens/om/role-write.ts';

const jens = linesOf({ name: 'Jens Holm', phone: '12345678' });

test('only what was rewritten is written, with the stamps of the opening (W2)', () => {
  const edit = editPerson('person_jens', jens, { ...jens, phone: ' 87654321 ' }, ['a.1']);
  expect(edit?.changes).toEqual([
    { do: 'write', id: 'person_jens', type: 'person', fields: { phone: '87654321' }, seen: ['a.1'] },
  ]);
  expect(edit?.undo).toMatchObject([{ fields: { phone: '12345678' } }]);
  expect(editPerson('person_jens', jens, jens, [])).toBeUndefined();
});

test('a new person gets the role, as seen when the form was opened', () => {
  const plan = applyAction(
    createDoc('f-plan', 'plan'),
    { actor: 'Actor0001', person: 'person_karen', day: '2026-08-03' },
    [{ do: 'write', id: 'role_leder', type: 'role', fields: { person: 'person_karen' } }],
  );
  const given = giveRole(plan, 'leder', 'person_jens', ['a.2']);
  const { changes, undo } = addPerson('person_jens', jens, given);
  expect(changes).toMatchObject([
    { id: 'person_jens', fields: { name: 'Jens Holm', phone: '12345678' } },
    { fields: { person: 'person_jens' }, seen: ['a.2'] },
  ]);
  expect(undo).toMatchObject([{ do: 'delete', id: 'person_jens' }, { fields: { person: 'person_karen' } }]);
});

test('[N47] choosing somebody for the role ends a stand-in, and the way back brings both back', () => {
  const standIn = { person: 'person_jens', standsInFor: 'person_mette', from: '2026-08-10', to: null };
  const author = { actor: 'Actor0001', person: 'person_mette', day: '2026-08-03' };
  const plan = applyAction(createDoc('f-plan', 'plan'), author, [
    { do: 'write', id: 'role_kontaktperson', type: 'role', fields: { person: 'person_mette', standIn } },
  ]);
  const { changes, undo } = giveRole(plan, 'kontaktperson', 'person_mette');
  const ended = applyAction(plan, author, changes);
  expect(standInOf(ended)).toBeUndefined();
  expect(standInOf(applyAction(ended, author, undo))).toMatchObject({ person: 'person_jens' });
});
