import { expect, test } from 'vitest';
import { addPerson, editPerson, linesOf } from '../../../../src/ui/screens/om/person-changes.ts';

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
  const given = { role: 'leder', seen: ['a.2'], holder: 'person_karen' } as const;
  const { changes, undo } = addPerson('person_jens', jens, given);
  expect(changes).toMatchObject([
    { id: 'person_jens', fields: { name: 'Jens Holm', phone: '12345678' } },
    { fields: { person: 'person_jens' }, seen: ['a.2'] },
  ]);
  expect(undo).toMatchObject([{ do: 'delete', id: 'person_jens' }, { fields: { person: 'person_karen' } }]);
});
