import { expect, test } from 'vitest';
import type { HuskelisteEntry } from '../../../../src/core/forloeb/huskeliste.ts';
import { afterWrite } from '../../../../src/ui/screens/huskeliste/opened-item.ts';

const entry = { id: 'huskeliste_a', fields: { title: 'Før', note: 'Min' } } as unknown as HuskelisteEntry;

test('after its own write the form knows its stamp, and not what others wrote meanwhile', () => {
  const next = afterWrite({ entry, seen: ['me.1'] }, { title: 'Efter' }, ['me.1', 'other.1'], ['me.2', 'other.1']);
  expect(next.entry.fields).toMatchObject({ title: 'Efter', note: 'Min' });
  expect(next.seen).toEqual(['me.1', 'me.2']);
});
