import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../../src/core/document/changes.ts';
import { createDoc } from '../../../src/core/document/create.ts';
import { conflictsToShow, type FieldPolicy } from '../../../src/core/document/field-policy.ts';
import { viewRecord, viewRecords } from '../../../src/core/document/view.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { anna, bo, merged, purge, remove, restore, write } from '../../support/document/build.ts';

const empty = createDoc('rum1', 'plan');
const start = applyAction(empty, anna, [
  write({ titel: 'A' }),
  { do: 'write', id: 'note_1', type: 'note', fields: { tekst: 't' } },
]);

describe('views', () => {
  test('a plain record', () => {
    expect(viewRecord(start, 'punkt_1')).toEqual({
      id: 'punkt_1',
      type: 'punkt',
      fields: { titel: 'A' },
      hidden: false,
      partlyRevived: false,
      conflicts: {},
      suggestions: {},
      stamps: ['anna000001.1'],
      changed: { titel: { person: 'anna', day: '2025-03-03' } },
    });
    expect(viewRecord(start, 'punkt_9')).toBeUndefined();
    expect(viewRecord(start, 'toString')).toBeUndefined();
  });

  test('V6: an unchanged record keeps its view when another one changes', () => {
    const later = applyAction(start, bo, [write({ titel: 'B' })]);
    expect(viewRecord(later, 'note_1')).toBe(viewRecord(start, 'note_1'));
    expect(viewRecord(later, 'punkt_1')).not.toBe(viewRecord(start, 'punkt_1'));
    expect(viewRecords(later)).toBe(viewRecords(later));
    expect(viewRecords(later, 'note')[0]).toBe(viewRecord(start, 'note_1'));
  });

  test('V6: one record object under two ids gives two views', () => {
    const twice = { ...start, r: { ...start.r, punkt_2: start.r['punkt_1'] as never } };
    expect([viewRecord(twice, 'punkt_1')?.id, viewRecord(twice, 'punkt_2')?.id]).toEqual(['punkt_1', 'punkt_2']);
  });

  test('by type, hidden ones included', () => {
    const deleted = applyAction(start, bo, [remove()]);
    expect(viewRecords(deleted).map(({ id, hidden }) => [id, hidden])).toEqual([
      ['punkt_1', true],
      ['note_1', false],
    ]);
    expect(viewRecords(deleted, 'punkt').map(({ id }) => id)).toEqual(['punkt_1']);
    expect(viewRecords(deleted, 'ukendt')).toEqual([]);
  });

  test('the stamps of losing values are on the screen too', () => {
    const conflict = applyAction(start, bo, [write({ titel: 'B' }, [])]);
    expect(viewRecord(conflict, 'punkt_1')?.stamps.toSorted()).toEqual(['anna000001.1', 'bo00000001.1']);
  });
});

describe('V3: field policies', () => {
  const first = applyAction(start, anna, [
    write({ status: { gjort: true, dag: '2025-03-03' }, orden: 'a0', titel: 'B' }),
  ]);
  const other = applyAction(start, bo, [
    write({ status: { gjort: true, dag: '2025-03-04' }, orden: 'a1', titel: 'C' }),
  ]);
  const view = viewRecord(merged(first, other).doc, 'punkt_1');
  const fieldsShown = (policies: Record<string, FieldPolicy>) =>
    view === undefined ? [] : Object.keys(conflictsToShow(view, (_type, field) => policies[field] ?? 'show'));

  test('show, silent, and equal in some keys', () => {
    expect(fieldsShown({})).toEqual(['orden', 'status', 'titel']);
    expect(fieldsShown({ orden: 'silent', status: { compareOnly: ['gjort'] } })).toEqual(['titel']);
    expect(fieldsShown({ orden: { compareOnly: ['gjort'] }, status: { compareOnly: ['gjort', 'dag'] } })).toEqual([
      'orden',
      'status',
      'titel',
    ]);
  });
});

describe('changes between two states', () => {
  const later = (changes: Parameters<typeof applyAction>[2], from = start) => applyAction(from, bo, changes);

  test('added, edited, removed, returned', () => {
    expect(changesBetween(start, later([write({ a: 1 }, undefined, 'punkt_2')]))).toEqual([
      { id: 'punkt_2', type: 'punkt', change: 'added', fields: ['a'], conflicts: [], people: ['bo'] },
    ]);
    expect(changesBetween(start, later([write({ titel: 'B', note: 'n' })]))).toEqual([
      { id: 'punkt_1', type: 'punkt', change: 'edited', fields: ['note', 'titel'], conflicts: [], people: ['bo'] },
    ]);
    const deleted = later([remove()]);
    expect(changesBetween(start, deleted)).toEqual([
      { id: 'punkt_1', type: 'punkt', change: 'removed', fields: [], conflicts: [], people: ['bo'] },
    ]);
    expect(changesBetween(deleted, later([restore()], deleted))).toMatchObject([
      { change: 'returned', people: ['bo'] },
    ]);
  });

  test('a new conflict is a change even if the value on top stays', () => {
    const mine = applyAction(start, { ...anna, actor: 'anna000002', day: '2025-09-09' }, [write({ titel: 'B' })]);
    expect(changesBetween(mine, merged(mine, later([write({ titel: 'C' })])).doc)).toEqual([
      { id: 'punkt_1', type: 'punkt', change: 'edited', fields: [], conflicts: ['titel'], people: ['bo'] },
    ]);
    const deleted = applyAction(start, { ...anna, actor: 'anna000002' }, [remove()]);
    const edited = later([write({ titel: 'C' })]);
    expect(changesBetween(edited, merged(edited, deleted).doc)).toMatchObject([
      { change: 'edited', fields: [], conflicts: ['_slettet'], people: ['anna'] },
    ]);
    expect(changesBetween(deleted, merged(deleted, edited).doc)).toMatchObject([
      { change: 'returned', conflicts: ['_slettet'], people: ['bo'] },
    ]);
  });

  test('what nobody sees is no change', () => {
    expect(changesBetween(start, start)).toEqual([]);
    const mine = applyAction(start, { ...anna, actor: 'anna000002' }, [write({ titel: 'B' })]);
    expect(changesBetween(mine, merged(mine, later([write({ titel: 'B' })])).doc)).toEqual([]);
    const deleted = later([remove()]);
    expect(changesBetween(deleted, later([purge()], deleted))).toEqual([]);
    expect(changesBetween(empty, deleted).map(({ id }) => id)).toEqual(['note_1']);
  });

  test('people are those whose values are new, in order of record id', () => {
    const three = applyAction(later([write({ titel: 'B' })]), { ...anna, actor: 'cara000001', person: 'cara' }, [
      write({ note: 'n' }),
      write({ titel: 'Z' }, undefined, 'aa_1'),
    ]);
    expect(changesBetween(start, three).map(({ id, people }) => [id, people])).toEqual([
      ['aa_1', ['cara']],
      ['punkt_1', ['bo', 'cara']],
    ]);
  });
});
