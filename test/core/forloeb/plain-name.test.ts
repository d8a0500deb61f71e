import { describe, expect, it } from 'vitest';
import { createDoc } from '../../../src/core/document/create.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { readPeople } from '../../../src/core/forloeb/people.ts';
import { plainName } from '../../../src/core/forloeb/plain-name.ts';
import { readEntries, write } from '../../../src/core/forloeb/record-kind.ts';
import { videnspersonKind } from '../../../src/core/forloeb/vidensperson.ts';

const author = { actor: 'actor00001', person: 'person_kp', day: '2026-08-03' };
const docWith = (type: string, fields: object) =>
  applyAction(createDoc('f1-plan', 'plan'), author, [write('record_1', type, fields)]);

describe('[N236] a name', () => {
  it.each([
    ['a mark that turns the direction of what follows', 'Amina\u202e zamliY\u202c'],
    ['an isolate', '\u2066Amina zamliY\u2069'],
    ['marks of direction', '\u200eAmina\u200f zamliY\u061c'],
    ['characters of no width', 'Ami\u200bna\u2060 zam\ufeffliY'],
    ['control characters', 'Amina\u0000 zam\u0007liY\u009f'],
  ])('is read without %s', (_, name) => {
    expect(plainName(name)).toBe('Amina zamliY');
    expect(readPeople(docWith('person', { name })).byId('record_1')?.fields.name).toBe('Amina zamliY');
    expect(
      readEntries(docWith('vidensperson', { topic: 'Barsel', needs: [], name }), videnspersonKind).known[0]?.fields
        .name,
    ).toBe('Amina zamliY');
    expect(readPeople(docWith('person', { name: 'Bo' })).nameOf({ name })).toBe('Amina zamliY');
  });

  it.each(['Åse Øst-Ærø', "Siobhán O'Neill", 'Nguyễn Thị Ánh', 'أمينة', 'Amina\u00a0Yilmaz'])(
    '%s stays as it is',
    (name) => expect(plainName(name)).toBe(name),
  );

  it('leaves a record without such characters the very same', () => {
    const doc = docWith('person', { name: 'Amina Yilmaz', phone: '12345678' });
    const entry = readPeople(doc).byId('record_1');
    expect(entry?.fields).toBe(entry?.view.fields);
  });
});
