import { describe, expect, it } from 'vitest';
import { createDoc } from '../../../src/core/document/create.ts';
import { mergeDocs } from '../../../src/core/document/merge.ts';
import type { Change, Doc, Json } from '../../../src/core/document/types.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { AgendaLine, agendaLineKind } from '../../../src/core/forloeb/agenda-line.ts';
import {
  copyForMentor,
  type SharingWork,
  shareChanges,
  sharedDays,
} from '../../../src/core/forloeb/journal-sharing.ts';
import { flagField, lineOf, lineText, takeAlong, takeLineBack } from '../../../src/core/forloeb/logbog-lines.ts';
import {
  cellField,
  cellWords,
  commentId,
  commentsOn,
  mentorCommentKind,
} from '../../../src/core/forloeb/mentor-comment.ts';
import {
  type JournalEntry,
  JournalForm,
  journalKind,
  newEntryFields,
  sharedJournalKind,
} from '../../../src/core/forloeb/procesjournal.ts';
import { readEntries, toJson } from '../../../src/core/forloeb/record-kind.ts';
import { sharedThings, takeBack } from '../../../src/core/forloeb/shared-list.ts';
import { readTemplate } from '../../support/templates.ts';

const logbog = JournalForm.parse(readTemplate('logbog.json'));
const full = JournalForm.parse(readTemplate('procesjournal-fuld.json'));

interface Device {
  mentor: Doc;
  procesjournal: Doc;
}
let actors = 0;
const fresh = (): Device => ({
  mentor: createDoc('f-mentor', 'mentor'),
  procesjournal: createDoc('f-procesjournal', 'procesjournal'),
});
function act(device: Device, room: keyof Device, changes: readonly Change[], day = '2026-08-05', person = 'mentee') {
  actors += 1;
  const actor = `a${String(actors).padStart(9, '0')}`;
  device[room] = applyAction(device[room], { actor, person, day }, changes);
}
const perform = (device: Device, work: readonly SharingWork[], day?: string) => {
  for (const { room, changes } of work) act(device, room, changes, day);
};
function begin(device: Device, form: JournalForm, fields: { [field: string]: Json }, id = 'journal_a'): void {
  const all = { ...toJson(newEntryFields(form, '2026-08-05', 'a0')), ...fields };
  act(device, 'procesjournal', [{ do: 'write', id, type: journalKind.type, fields: all }]);
}
function entryOf(device: Device): JournalEntry {
  const [entry] = readEntries(device.procesjournal, journalKind).known;
  if (!entry) throw new Error('no entry');
  return entry;
}
const copyOf = (device: Device) => readEntries(device.mentor, sharedJournalKind).known[0];
const share = (device: Device, day = '2026-08-05') =>
  perform(device, shareChanges(entryOf(device), copyOf(device), 'sharedJournal_c', day), day);
const taking = (device: Device, key: string, lineId = 'agendalinje_l') =>
  takeAlong(entryOf(device), { key, mentor: device.mentor, lineId, by: 'mentee', day: '2026-08-05' });
const linesOf = (device: Device) => readEntries(device.mentor, agendaLineKind).known;
const comment = (entry: string, fields: { [field: string]: Json }, by = 'mentorK'): Change => ({
  do: 'write',
  id: commentId(entry, by),
  type: mentorCommentKind.type,
  fields: { entry, by, day: '2026-08-06', ...fields },
});
function merge(one: Doc, other: Doc): Doc {
  const merged = mergeDocs(one, other);
  if (!merged.ok) throw new Error(merged.error.code);
  return merged.value.doc;
}

describe('[N202] what the mentor says', () => {
  it('stands apart from the copy: the mentee writes it anew and nothing is asked', () => {
    const mentee = fresh();
    begin(mentee, full, { row_a1: { haendelse: 'A kom ind' } });
    share(mentee);
    const mentor = { ...fresh(), mentor: mentee.mentor };
    const said = { text: 'Godt set', [cellField('a1', 'mentor')]: 'Du gav plads' };
    act(mentor, 'mentor', [comment('sharedJournal_c', said)], '2026-08-06', 'mentorK');
    act(mentee, 'procesjournal', [
      { do: 'write', id: 'journal_a', type: journalKind.type, fields: { row_a1: { haendelse: 'B kom ind' } } },
    ]);
    share(mentee, '2026-08-07');
    const doc = merge(mentee.mentor, mentor.mentor);
    const [copy] = readEntries(doc, sharedJournalKind).known;
    const comments = commentsOn(doc, 'sharedJournal_c');
    expect(comments.map(({ fields }) => fields.text)).toEqual(['Godt set']);
    expect(cellWords(copy, comments, 'a1', 'mentor')).toBe('Du gav plads');
    expect(copy?.fields['row_a1']).toEqual({ haendelse: 'B kom ind' });
    expect(copy?.view.conflicts).toEqual({});
  });

  it('in a copy of an older version is read all the same', () => {
    const device = fresh();
    begin(device, full, { row_a1: { mentor: 'Fra før' } });
    expect(cellWords(entryOf(device), [], 'a1', 'mentor')).toBe('Fra før');
  });

  it('is one record for each author, whatever device it is written on', () => {
    expect(commentId('sharedJournal_c', 'a')).toBe(commentId('sharedJournal_c', 'a'));
    expect(commentId('sharedJournal_c', 'a')).not.toBe(commentId('sharedJournal_c', 'b'));
    expect(cellField('a'.repeat(40), 'b'.repeat(40)).length).toBeLessThanOrEqual(80);
  });
});

describe('[N203] what is shared', () => {
  it('is listed by entry, form and every day it was shared, the newest first', () => {
    const device = fresh();
    begin(device, logbog, { p_laerte: 'Ro', p_tema: 'Nej' });
    share(device);
    share(device, '2026-08-07');
    share(device, '2026-08-07');
    perform(device, taking(device, 'tema'));
    expect(sharedDays(entryOf(device))).toEqual(['2026-08-05', '2026-08-07']);
    expect(
      sharedThings(device, undefined).map(({ is, form, name, days, left }) => [is, form, name, days, left]),
    ).toEqual([
      ['entry', 'Logbog', 'Ro', ['2026-08-05', '2026-08-07'], false],
      ['line', 'Logbog', 'Nej', ['2026-08-05'], false],
    ]);
  });

  it('has left once it stood in a file, or the mentor has answered', () => {
    const device = fresh();
    begin(device, logbog, { p_laerte: 'Ro', p_tema: 'Nej' });
    share(device);
    const sent = device.mentor.a;
    perform(device, taking(device, 'tema'));
    expect(sharedThings(device, sent).map(({ is, left }) => [is, left])).toEqual([
      ['line', false],
      ['entry', true],
    ]);
    act(device, 'mentor', [comment('sharedJournal_c', { text: 'Set' })]);
    expect(sharedThings(device, undefined).find(({ is }) => is === 'entry')?.left).toBe(true);
  });

  it('is taken back for good with what was said to it, and one’s own entry stays', () => {
    const device = fresh();
    begin(device, logbog, { p_laerte: 'Hemmelig ro' });
    share(device);
    act(device, 'mentor', [comment('sharedJournal_c', { text: 'Citat af Hemmelig ro' })]);
    const [thing] = sharedThings(device, undefined);
    if (thing) perform(device, takeBack(thing, device.mentor));
    expect(JSON.stringify(device.mentor)).not.toContain('Hemmelig ro');
    expect(entryOf(device).fields).toMatchObject({ p_laerte: 'Hemmelig ro', shared: null, copy: null });
    expect(sharedThings(device, undefined)).toEqual([]);
  });

  it('can be taken back when its own entry is gone, and a comment that arrives after that goes with the next', () => {
    const device = fresh();
    begin(device, logbog, { p_laerte: 'Ro' });
    share(device);
    const late = { ...fresh(), mentor: device.mentor };
    act(late, 'mentor', [comment('sharedJournal_c', { text: 'For sent' })], '2026-08-06', 'mentorK');
    act(device, 'procesjournal', [{ do: 'delete', id: 'journal_a' }]);
    const [thing] = sharedThings(device, undefined);
    expect(thing?.own).toBeUndefined();
    if (thing) perform(device, takeBack(thing, device.mentor));
    device.mentor = merge(device.mentor, late.mentor);
    begin(device, logbog, { p_laerte: 'Nyt' }, 'journal_b');
    perform(device, shareChanges(entryOf(device), undefined, 'sharedJournal_d', '2026-08-08'));
    const [next] = sharedThings(device, undefined);
    if (next) perform(device, takeBack(next, device.mentor));
    expect(JSON.stringify(device.mentor)).not.toContain('For sent');
  });
});

describe('[N204] a line taken along', () => {
  it('is that answer alone, and holds nothing that leads back', () => {
    const device = fresh();
    begin(device, logbog, { p_tema: ' Nej til\nA ', p_svaert: 'Kun mit' });
    perform(device, taking(device, 'tema'));
    const [line] = linesOf(device);
    expect(line?.fields).toEqual({ text: 'Nej til A', from: 'logbog', day: '2026-08-05', by: 'mentee' });
    for (const word of ['Kun mit', 'journal_a', 'tema']) expect(JSON.stringify(device.mentor)).not.toContain(word);
    expect(lineOf(entryOf(device), 'tema', device.mentor)?.id).toBe(line?.id);
  });

  it('fits an agenda, however long the answer', () => {
    for (const text of ['ord '.repeat(200), 'x'.repeat(500), `${'y'.repeat(199)} z`]) {
      const line = lineText(text);
      expect(line).toMatch(/ …$/);
      expect(AgendaLine.safeParse({ text: line, from: 'logbog', day: '2026-08-05' }).success).toBe(true);
    }
  });

  it('is the same line when it is taken along anew, and another once it has been talked about', () => {
    const device = fresh();
    begin(device, logbog, { p_tema: 'Et' });
    perform(device, taking(device, 'tema'));
    act(device, 'procesjournal', [{ do: 'write', id: 'journal_a', type: journalKind.type, fields: { p_tema: 'To' } }]);
    perform(device, taking(device, 'tema', 'agendalinje_m'));
    expect(linesOf(device).map(({ id, fields }) => [id, fields.text])).toEqual([['agendalinje_l', 'To']]);
    act(device, 'mentor', [
      { do: 'write', id: 'agendalinje_l', type: agendaLineKind.type, fields: { done: { done: true } } },
    ]);
    perform(device, taking(device, 'tema', 'agendalinje_m'));
    expect(linesOf(device).map(({ id }) => id)).toEqual(['agendalinje_l', 'agendalinje_m']);
  });

  it('is taken back without a trace, and an answer without a word is never taken', () => {
    const device = fresh();
    begin(device, logbog, { p_tema: 'Hemmelig', p_laerte: ' ' });
    expect(taking(device, 'laerte')).toEqual([]);
    perform(device, taking(device, 'tema'));
    perform(device, takeLineBack('agendalinje_l', entryOf(device)));
    expect(JSON.stringify(device.mentor)).not.toContain('Hemmelig');
    expect(entryOf(device).fields[flagField('tema')]).toBeNull();
    expect(lineOf(entryOf(device), 'tema', device.mentor)).toBeUndefined();
  });

  it('does not go along when the entry is shared', () => {
    const device = fresh();
    begin(device, logbog, { p_tema: 'Emne' });
    perform(device, taking(device, 'tema'));
    expect(Object.keys(copyForMentor(entryOf(device), '2026-08-05'))).not.toContain(flagField('tema'));
    expect(JSON.stringify(copyForMentor(entryOf(device), '2026-08-05'))).not.toContain('agendalinje_l');
  });
});
