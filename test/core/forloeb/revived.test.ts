import { describe, expect, it } from 'vitest';
import { createDoc } from '../../../src/core/document/create.ts';
import { mergeDocs } from '../../../src/core/document/merge.ts';
import type { Change, Doc } from '../../../src/core/document/types.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { meetingNotesKind, noteField } from '../../../src/core/forloeb/meeting.ts';
import { readEntries, write } from '../../../src/core/forloeb/record-kind.ts';
import { revivedIn, survivingWords } from '../../../src/core/forloeb/revived.ts';

const day = '2026-08-05';
const id = 'moedenote_1';
const apply = (doc: Doc, actor: string, changes: readonly Change[]): Doc =>
  applyAction(doc, { actor, person: 'person_ny', day }, changes);
const notes = {
  ...{ kind: 'status', meeting: 'activity_1', by: 'person_ny', day },
  points: [{ key: 'feedback', heading: 'Til kontaktpersonen' }],
  [noteField('feedback')]: 'Tak',
};

function revived(): Doc {
  const before = apply(createDoc('forloeb_1-samtaler', 'samtaler'), 'actorAAAAA', [
    write(id, meetingNotesKind.type, notes),
  ]);
  const purged = apply(before, 'actorBBBBB', [{ do: 'purge', id }]);
  const edited = apply(before, 'actorCCCCC', [
    write(id, meetingNotesKind.type, { [noteField('feedback')]: 'Mange tak' }),
  ]);
  const merged = mergeDocs(purged, edited);
  if (!merged.ok) throw new Error('cannot be merged');
  return merged.value.doc;
}

describe('[N226] a note that was purged here and edited elsewhere', () => {
  it('is not something of a newer version', () => {
    const { known, newer, revived: left } = readEntries(revived(), meetingNotesKind);
    expect([known.length, newer.length, left.length]).toEqual([0, 0, 1]);
  });

  it('still has the words that were edited, and nothing else', () => {
    const [view] = revivedIn(revived(), [meetingNotesKind.type]);
    expect(view && survivingWords(view)).toEqual(['Mange tak']);
    expect(view?.deletedButEdited).toBeDefined();
  });

  it('is gone once it is deleted, and stays to be read once it is kept', () => {
    const types = [meetingNotesKind.type];
    expect(revivedIn(apply(revived(), 'actorDDDDD', [{ do: 'delete', id }]), types)).toEqual([]);
    const [kept] = revivedIn(apply(revived(), 'actorEEEEE', [{ do: 'restore', id }]), types);
    expect(kept?.deletedButEdited).toBeUndefined();
    expect(kept && survivingWords(kept)).toEqual(['Mange tak']);
  });
});
