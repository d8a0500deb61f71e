import { expect, test } from 'vitest';
import { createDoc } from '../../src/core/document/create.ts';
import type { Change, Doc } from '../../src/core/document/types.ts';
import { viewRecord } from '../../src/core/document/view.ts';
import { applyAction } from '../../src/core/document/write.ts';
import { withSeenNow } from '../../src/ui/seen-now.ts';

const write = (title: string): Change => ({ do: 'write', id: 'huskeliste_a', type: 'huskeliste', fields: { title } });
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
