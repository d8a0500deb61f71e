import { expect, test } from 'vitest';
import { createDoc } from '../../src/core/document/create.ts';
import { mergeDocs } from '../../src/core/document/merge.ts';
import type { Change, Doc } from '../../src/core/document/types.ts';
import { viewRecord } from '../../src/core/document/view.ts';
import { applyAction } from '../../src/core/document/write.ts';
import { wayBack, withSeenNow } from '../../src/ui/seen-now.ts';

const write = (title: string): Extract<Change, { do: 'write' }> => ({
  do: 'write',
  id: 'huskeliste_a',
  type: 'huskeliste',
  fields: { title },
});
const by = (doc: Doc, actor: string, change: Change): Doc =>
  applyAction(doc, { actor: actor.padEnd(10, '0'), person: `person_${actor}`, day: '2026-08-05' }, [change]);

const done = by(by(createDoc('f-plan', 'plan'), 'mette', write('Før')), 'mette', write('Efter'));

const undone = (now: Doc): Doc => {
  const [undo] = withSeenNow(done, [write('Før')]);
  return undo ? by(now, 'mette', undo) : now;
};

test('an undo takes back what was done and leaves no rival', () => {
  const view = viewRecord(undone(done), 'huskeliste_a');
  expect(view?.fields['title']).toBe('Før');
  expect(view?.conflicts).toEqual({});
});

test('what arrived before the undo stays beside it', () => {
  const view = viewRecord(undone(by(done, 'karen', write('Karens'))), 'huskeliste_a');
  expect(view?.conflicts['title']?.map(({ value }) => value).sort()).toEqual(['Før', 'Karens']);
});

test('a write that knows what it has seen is left alone', () => {
  const known = { ...write('Før'), seen: [] } as Change;
  expect(withSeenNow(done, [known])[0]).toBe(known);
});

const remove: Change = { do: 'delete', id: 'huskeliste_a' };
const takenBack = (now: Doc) => wayBack(done, [remove])(now);

test('what was added is taken away again while nobody has touched it', () => {
  expect(takenBack(done)).toEqual({ changes: [remove], left: [] });
  expect(takenBack(by(done, 'karen', { ...write('Noget andet'), id: 'huskeliste_b' })).changes).toEqual([remove]);
});

test('what somebody else has written in meanwhile is not taken away', () => {
  const left = { changes: [], left: ['huskeliste_a'] };
  expect(takenBack(by(done, 'karen', write('Karens')))).toEqual(left);
  const note: Change = { do: 'write', id: 'huskeliste_a', type: 'huskeliste', fields: { note: 'Husk nøglen' } };
  expect(takenBack(by(done, 'karen', note))).toEqual(left);
});

test('the same holds for what would be gone for good', () => {
  const purge: Change = { do: 'purge', id: 'huskeliste_a' };
  expect(wayBack(done, [purge])(done)).toEqual({ changes: [purge], left: [] });
  expect(wayBack(done, [purge])(by(done, 'karen', write('Karens'))).left).toEqual(['huskeliste_a']);
});

test('a value that arrived beside the one on top keeps the record too', () => {
  const older = { actor: 'karen'.padEnd(10, '0'), person: 'person_karen', day: '2026-08-01' };
  const beside = mergeDocs(done, applyAction(done, older, [{ ...write('Karens'), seen: [] }]));
  const both = by(done, 'anna', { ...write('Annas'), seen: [] });
  if (!beside.ok) throw new Error(beside.error.code);
  for (const now of [beside.value.doc, both]) {
    expect(viewRecord(now, 'huskeliste_a')?.conflicts['title']).toHaveLength(2);
    expect(takenBack(now).left).toEqual(['huskeliste_a']);
  }
});

test('the same value written once more is no reason to keep it', () => {
  const again = by(by(done, 'karen', write('Karens')), 'karen', write('Efter'));
  expect(takenBack(again)).toEqual({ changes: [remove], left: [] });
});

test('the other changes of an undo are done all the same, and know what they have seen', () => {
  const other = { ...write('Før'), id: 'huskeliste_b' };
  const both = by(done, 'mette', other);
  const { changes, left } = wayBack(both, [remove, other])(by(both, 'karen', write('Karens')));
  expect(left).toEqual(['huskeliste_a']);
  expect(changes).toEqual([{ ...other, seen: viewRecord(both, 'huskeliste_b')?.stamps }]);
});
