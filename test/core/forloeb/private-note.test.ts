import { describe, expect, it } from 'vitest';
import { createDoc } from '../../../src/core/document/create.ts';
import type { Change, Doc } from '../../../src/core/document/types.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { meetingNotesKind, noteField, noteOf } from '../../../src/core/forloeb/meeting.ts';
import { notesRecordId } from '../../../src/core/forloeb/meeting-keys.ts';
import {
  isPrivatePoint,
  privateNoteAt,
  privateNoteId,
  privateNoteKind,
  privateNotesOf,
} from '../../../src/core/forloeb/private-note.ts';
import {
  sharePrivateNotes,
  takeBackPrivateNote,
  unsharedOf,
  unsharePrivateNotes,
} from '../../../src/core/forloeb/private-note-sharing.ts';
import { readEntries, write } from '../../../src/core/forloeb/record-kind.ts';

const day = '2026-08-05';
const row = { key: 'activity_1', kind: 'status' } as const;
const point = { key: 'trivsel', heading: 'Hvordan har du det?' };
const [me, id] = ['person_ny', privateNoteId(row.key, point.key)];
let actors = 0;
const apply = (doc: Doc, changes: readonly Change[]): Doc => {
  actors += 1;
  return applyAction(doc, { actor: `actor${actors}`, person: me, day }, changes);
};
type Docs = { readonly samtaler: Doc; readonly procesjournal: Doc };
const written = (text: string): Docs => ({
  samtaler: createDoc('forloeb_1-samtaler', 'samtaler'),
  procesjournal: apply(createDoc('forloeb_1-procesjournal', 'procesjournal'), [
    write(id, privateNoteKind.type, { ...privateNoteAt(row, point, day), text }),
  ]),
});
const ownOf = (docs: Docs) => privateNotesOf(docs.procesjournal, row.key).get(point.key);
const mineOf = (docs: Docs) => readEntries(docs.samtaler, meetingNotesKind).known[0];
const work = (docs: Docs, done: ReturnType<typeof sharePrivateNotes>): Docs => {
  const after = { ...docs };
  for (const { room, changes } of done) after[room] = apply(after[room], changes);
  return after;
};
const share = (docs: Docs): Docs => {
  const own = ownOf(docs);
  if (!own) throw new Error('nothing is written');
  return work(docs, sharePrivateNotes([own], docs.samtaler, me, day));
};
const takeBack = (docs: Docs): Docs => {
  const mine = mineOf(docs);
  if (!mine) throw new Error('nothing is shared');
  return work(docs, takeBackPrivateNote(mine, point, ownOf(docs)));
};

describe('what the new hire writes about how it goes', () => {
  it('is private at a status meeting, and all of it at the follow-up (N223)', () => {
    expect(isPrivatePoint('status', 'trivsel')).toBe(true);
    expect(isPrivatePoint('status', 'oplevelse')).toBe(true);
    expect(isPrivatePoint('status', 'feedback')).toBe(false);
    expect(isPrivatePoint('opfoelgning', 'maal')).toBe(true);
    expect(isPrivatePoint('opstart', 'maal')).toBe(false);
  });

  it('is copied among the notes of the meeting when it is shared, under the heading of the point (N224)', () => {
    const docs = share(written('Jeg er træt'));
    const mine = mineOf(docs);
    expect(mine?.id).toBe(notesRecordId(row.key, me));
    expect(mine && noteOf(mine, 'trivsel')).toBe('Jeg er træt');
    expect(mine?.fields).toMatchObject({ ...{ kind: 'status', meeting: row.key, by: me }, points: [point] });
    expect(ownOf(docs)?.fields.shared).toEqual({ day });
  });

  it('leaves other notes of the meeting as they are (N224)', () => {
    const before = written('Jeg er træt');
    const other = { key: 'feedback', heading: 'Til kontaktpersonen' };
    const base = { kind: 'status', meeting: row.key, by: me, day };
    const samtaler = apply(before.samtaler, [
      write(notesRecordId(row.key, me), meetingNotesKind.type, {
        ...base,
        points: [other],
        [noteField('feedback')]: 'Tak',
      }),
    ]);
    const mine = mineOf(share({ ...before, samtaler }));
    expect(mine && noteOf(mine, 'feedback')).toBe('Tak');
    expect(mine?.fields.points).toEqual([other, point]);
  });

  it('is gone from the copy when it is taken back, and stays for the new hire (N225)', () => {
    const docs = takeBack(share(written('Jeg er træt')));
    expect(JSON.stringify(docs.samtaler)).not.toContain('Jeg er træt');
    expect(ownOf(docs)?.fields).toMatchObject({ text: 'Jeg er træt', shared: null });
  });

  it('is kept for the new hire when only the copy held it (N225)', () => {
    const shared = share(written('Jeg er træt'));
    const docs = takeBack({ ...shared, procesjournal: createDoc('forloeb_1-procesjournal', 'procesjournal') });
    expect(JSON.stringify(docs.samtaler)).not.toContain('Jeg er træt');
    expect(ownOf(docs)?.fields).toMatchObject({ ...privateNoteAt(row, point, day), text: 'Jeg er træt' });
  });

  it('is shared with all others of the meeting in one action, and undone to what was shared before (N229)', () => {
    const other = { key: 'oplevelse', heading: 'En oplevelse, der har gjort indtryk' };
    const shared = share(written('Jeg er træt'));
    const procesjournal = apply(shared.procesjournal, [
      write(id, privateNoteKind.type, { text: 'Jeg er udhvilet' }),
      write(privateNoteId(row.key, other.key), privateNoteKind.type, {
        ...privateNoteAt(row, other, day),
        text: 'Godt',
      }),
    ]);
    const before = { ...shared, procesjournal };
    const unshared = unsharedOf(privateNotesOf(procesjournal, row.key), mineOf(before));
    expect(unshared.map(({ fields }) => fields.text).toSorted()).toEqual(['Godt', 'Jeg er udhvilet']);
    const after = work(before, sharePrivateNotes(unshared, before.samtaler, me, day));
    const mine = mineOf(after);
    expect(mine && [noteOf(mine, 'trivsel'), noteOf(mine, 'oplevelse')]).toEqual(['Jeg er udhvilet', 'Godt']);
    expect(mine?.fields.points).toEqual([point, other]);
    expect(unsharedOf(privateNotesOf(after.procesjournal, row.key), mine)).toEqual([]);
    const undone = work(after, unsharePrivateNotes(unshared, mineOf(before), me));
    const again = mineOf(undone);
    expect(again && [noteOf(again, 'trivsel'), noteOf(again, 'oplevelse')]).toEqual(['Jeg er træt', '']);
    expect(ownOf(undone)?.fields).toMatchObject({ text: 'Jeg er udhvilet', shared: { day } });
  });
});
