import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bringBack } from '../../../src/core/document/bring-back.ts';
import { createDoc } from '../../../src/core/document/create.ts';
import { deletedRecords } from '../../../src/core/document/deleted.ts';
import type { Change, Doc } from '../../../src/core/document/types.ts';
import { viewRecord } from '../../../src/core/document/view.ts';
import { applyAction } from '../../../src/core/document/write.ts';

const write = (id: string, title: string): Change => ({ do: 'write', id, type: 'note', fields: { title } });
const by = (actor: string, person = 'p1', day = '2026-08-03') => ({ actor, person, day });
const act = (doc: Doc, changes: readonly Change[], author = by('penneA')): Doc => applyAction(doc, author, changes);
const empty = createDoc('f-plan', 'plan');

describe('what lies in the bin', () => {
  it('is what is hidden and still says something, with who deleted it, when, and in which action', () => {
    const doc = act(
      act(empty, [write('note_a', 'A'), write('note_b', 'B'), write('note_c', 'C'), write('note_d', 'D')]),
      [
        { do: 'delete', id: 'note_a' },
        { do: 'delete', id: 'note_b' },
        { do: 'purge', id: 'note_c' },
      ],
      by('penneB', 'p2', '2026-08-05'),
    );
    const found = deletedRecords(doc).map(({ view, action, deletion }) => [view.id, action, deletion]);
    const deletion = { person: 'p2', day: '2026-08-05' };
    expect(found.sort()).toEqual([
      ['note_a', 'penneB.1', deletion],
      ['note_b', 'penneB.1', deletion],
    ]);
  });

  it('[V1] restoring what was purged shows nothing, and writing it anew shows it without a word about a deletion', () => {
    const purged = act(act(empty, [write('note_a', 'A')]), [{ do: 'purge', id: 'note_a' }]);
    const restored = act(purged, [{ do: 'restore', id: 'note_a' }]);
    expect(viewRecord(restored, 'note_a')?.hidden).toBe(true);
    const anew = act(purged, [{ do: 'restore', id: 'note_a' }, write('note_a', 'B')]);
    expect(viewRecord(anew, 'note_a')).toMatchObject({ hidden: false, fields: { title: 'B' } });
    expect(viewRecord(anew, 'note_a')?.deletedButEdited).toBeUndefined();
  });

  it('is brought back as it was known, whether it was purged in between or not', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.boolean(), (title, isPurged) => {
        const deleted = act(act(empty, [write('note_a', title)]), [{ do: 'delete', id: 'note_a' }]);
        const now = isPurged ? act(deleted, [{ do: 'purge', id: 'note_a' }]) : deleted;
        const [known, view] = [viewRecord(deleted, 'note_a'), viewRecord(now, 'note_a')];
        const back = viewRecord(act(now, bringBack('note_a', known, view)), 'note_a');
        expect(back?.hidden).toBe(false);
        expect(back?.fields).toEqual(known?.fields);
        expect(back?.deletedButEdited).toBeUndefined();
      }),
    );
  });
});
