import { describe, expect, it } from 'vitest';
import { formatDayLong } from '../../../src/core/calendar/danish-date.ts';
import type { Day } from '../../../src/core/calendar/day.ts';
import { createDoc } from '../../../src/core/document/create.ts';
import { mergeDocs } from '../../../src/core/document/merge.ts';
import type { Change, Doc, Json } from '../../../src/core/document/types.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { cellsOfText, rowsOf, rowText, withCell } from '../../../src/core/forloeb/journal-rows.ts';
import {
  copyForMentor,
  hasNewsSinceShared,
  shareChanges,
  takeBackChanges,
} from '../../../src/core/forloeb/journal-sharing.ts';
import { entryName, isBlank, readAnswer } from '../../../src/core/forloeb/journal-written.ts';
import {
  compareEntries,
  type JournalEntry,
  type JournalForm,
  journalKind,
  newEntryFields,
  sharedJournalKind,
} from '../../../src/core/forloeb/procesjournal.ts';
import { readEntries, toJson } from '../../../src/core/forloeb/record-kind.ts';

const today: Day = '2026-08-05';
const form: JournalForm = {
  type: 'procesjournal',
  id: 'proeve',
  version: 3,
  title: 'Prøve',
  description: '',
  reminder: 'Ingen borger må kunne genkendes.',
  prompts: [
    { key: 'dag', heading: 'Dag', input: 'day' },
    { key: 'hvad', heading: 'Hvad', input: 'text' },
    {
      key: 'forloeb',
      heading: 'Forløb',
      input: 'rows',
      columns: [
        { key: 'sket', heading: 'Hvad skete' },
        { key: 'mentor', heading: 'Mentor', mentor: true },
      ],
    },
  ],
};

/** A room on one device: acts are numbered by the actor. */
function room(kind: 'procesjournal' | 'mentor', actor = 'actorA') {
  let doc: Doc = createDoc(`f-${kind}`, kind);
  return {
    act(changes: readonly Change[], by = actor) {
      doc = applyAction(doc, { actor: by, person: `person-${by}`, day: today }, changes);
    },
    get doc() {
      return doc;
    },
    take(other: Doc) {
      const merged = mergeDocs(doc, other);
      if (!merged.ok) throw new Error(merged.error.code);
      doc = merged.value.doc;
    },
  };
}

const writing = (fields: { [field: string]: Json }, id = 'journal_a'): Change => ({
  do: 'write',
  id,
  type: journalKind.type,
  fields,
});

function begun(fields: { [field: string]: Json } = {}) {
  const own = room('procesjournal');
  own.act([writing({ ...toJson(newEntryFields(form, today, 'a0')), ...fields })]);
  return own;
}

function entryIn(doc: Doc): JournalEntry {
  const entry = readEntries(doc, journalKind).known[0];
  if (!entry) throw new Error('no entry');
  return entry;
}

const copyIn = (doc: Doc): JournalEntry | undefined => readEntries(doc, sharedJournalKind).known[0];

describe('a fresh entry', () => {
  it('keeps the headings it was begun with, fills the day, and is blank', () => {
    const entry = entryIn(begun().doc);
    expect(entry.fields.prompts).toEqual(form.prompts);
    expect(entry.fields.form).toEqual({ id: 'proeve', version: 3, title: 'Prøve', reminder: form.reminder });
    expect(entry.fields['p_dag']).toBe(today);
    expect(isBlank(entry)).toBe(true);
  });

  it.each([{ p_hvad: 'Noget' }, { title: 'Titel' }, { row_a1: { sket: 'x' } }])('is not blank with %j', (fields) => {
    expect(isBlank(entryIn(begun(fields).doc))).toBe(false);
  });

  it.each([
    { p_hvad: ' \n' },
    { title: '' },
    { title: null },
    { row_a1: {} },
    { row_a1: { sket: ' ' } },
    { row_a1: null },
  ])('is still blank with %j', (fields) => {
    expect(isBlank(entryIn(begun(fields as { [field: string]: Json }).doc))).toBe(true);
  });
});

describe('an answer as somebody reads it', () => {
  it('says a day in words, and everything else as it was written', () => {
    const entry = entryIn(begun({ p_hvad: '2026-08-05' }).doc);
    expect(readAnswer(entry, { key: 'dag', input: 'day' })).toBe(formatDayLong(today));
    expect(readAnswer(entry, { key: 'hvad', input: 'text' })).toBe('2026-08-05');
    expect(readAnswer(entryIn(begun({ p_dag: 'i går' }).doc), { key: 'dag', input: 'day' })).toBe('i går');
  });
});

describe('the list', () => {
  it('has the newest day first and the newest of a day before the others', () => {
    const own = room('procesjournal');
    const add = (id: string, written: Day, order: string) =>
      own.act([writing(toJson({ ...newEntryFields(form, written, order) }), id)]);
    add('journal_a', '2026-08-04', 'a1');
    add('journal_b', '2026-08-05', 'a0');
    add('journal_c', '2026-08-05', 'Zz');
    const sorted = readEntries(own.doc, journalKind).known.toSorted(compareEntries);
    expect(sorted.map(({ id }) => id)).toEqual(['journal_c', 'journal_b', 'journal_a']);
  });

  it('calls an entry by its title, else by its first words in the order of the form, cut between words', () => {
    expect(entryName(entryIn(begun({ title: ' Titel ', p_hvad: 'Ord' }).doc))).toBe('Titel');
    expect(entryName(entryIn(begun({ p_hvad: ' Første\nord ' }).doc))).toBe('Første ord');
    expect(entryName(entryIn(begun({ row_a1: { sket: 'Kun et trin' } }).doc))).toBe('Kun et trin');
    expect(entryName(entryIn(begun({ row_a1: { mentor: 'Kommer sidst', sket: 'Kommer først' } }).doc))).toBe(
      'Kommer først',
    );
    const long = entryName(entryIn(begun({ p_hvad: 'ordene '.repeat(30) }).doc));
    expect(long).toMatch(/^(ordene )+…$/);
    expect(long.length).toBeLessThanOrEqual(72);
    expect(entryName(entryIn(begun().doc))).toBe('');
  });
});

describe('rows of the course of events', () => {
  it('stand by their own key until they are moved', () => {
    const own = begun({ row_a1: { sket: 'første' }, row_a2: { sket: 'anden' } });
    expect(rowsOf(entryIn(own.doc)).map((row) => row.cells['sket'])).toEqual(['første', 'anden']);
    own.act([writing({ at_a2: 'a0' })]);
    expect(rowsOf(entryIn(own.doc)).map((row) => row.cells['sket'])).toEqual(['anden', 'første']);
  });

  it('stay while one device took a row away and another wrote in it', () => {
    const one = begun({ row_a1: { sket: 'før' } });
    const other = room('procesjournal', 'actorB');
    other.take(one.doc);
    one.act([writing({ row_a1: null })]);
    other.act([writing({ row_a1: { sket: 'rettet' } })]);
    one.take(other.doc);
    other.take(one.doc);
    for (const { doc } of [one, other])
      expect(rowsOf(entryIn(doc)).map((row) => row.cells['sket'])).toEqual(['rettet']);
  });

  it('are one text each: equal rows equal texts, and what a newer version keeps stays', () => {
    expect(rowText({ b: '2', a: '1', c: '' })).toBe(rowText({ a: '1', b: '2' }));
    expect(rowText(null)).toBe('');
    expect(cellsOfText(withCell('', 'sket', 'ny'))).toEqual({ sket: 'ny' });
    expect(withCell(rowText({ sket: 'x', nyt: { a: 1 } }), 'sket', '')).toBe(rowText({ nyt: { a: 1 } }));
  });
});

describe('[N201] sharing with the mentor', () => {
  function share(
    own: ReturnType<typeof begun>,
    mentor: ReturnType<typeof room>,
    copyId = 'sharedJournal_x',
    day = today,
  ) {
    for (const part of shareChanges(entryIn(own.doc), copyIn(mentor.doc), copyId, day)) {
      (part.room === 'mentor' ? mentor : own).act(part.changes);
    }
  }

  it('copies what was written and nothing that leads back', () => {
    const own = begun({ p_hvad: 'Hemmelig tanke', row_a1: { sket: 'x' }, senere: 'fra en nyere udgave' });
    const mentor = room('mentor');
    share(own, mentor);
    expect(copyIn(mentor.doc)?.fields['p_hvad']).toBe('Hemmelig tanke');
    expect(entryIn(own.doc).fields).toMatchObject({ shared: { day: today }, copy: 'sharedJournal_x' });
    const bytes = JSON.stringify(mentor.doc);
    for (const trace of ['journal_a', 'f-procesjournal', 'nyere udgave', 'a0"']) expect(bytes).not.toContain(trace);
  });

  it('does not copy the reference of an entry that was shared before', () => {
    const own = begun({ p_hvad: 'x', copy: 'sharedJournal_old' });
    expect(JSON.stringify(copyForMentor(entryIn(own.doc), today))).not.toContain('sharedJournal_old');
  });

  it('keeps later words at home until they are shared again', () => {
    const own = begun({ p_hvad: 'før' });
    const mentor = room('mentor');
    share(own, mentor);
    expect(hasNewsSinceShared(entryIn(own.doc), copyIn(mentor.doc))).toBe(false);
    own.act([writing({ p_hvad: 'efter', row_a1: { sket: 'x' } })]);
    expect(JSON.stringify(mentor.doc)).not.toContain('efter');
    expect(hasNewsSinceShared(entryIn(own.doc), copyIn(mentor.doc))).toBe(true);
    share(own, mentor, 'sharedJournal_other', '2026-08-06');
    expect(copyIn(mentor.doc)).toMatchObject({
      id: 'sharedJournal_x',
      fields: { p_hvad: 'efter', shared: { day: '2026-08-06' } },
    });
  });

  it("keeps the mentor's own column, and takes out what the mentee took out", () => {
    const own = begun({ p_hvad: 'x', title: 'T', row_a1: { sket: 'et' }, row_a2: { sket: 'to' } });
    const mentor = room('mentor');
    share(own, mentor);
    mentor.act(
      [
        {
          do: 'write',
          id: 'sharedJournal_x',
          type: 'sharedJournal',
          fields: { row_a1: { sket: 'et', mentor: 'Godt set' } },
        },
      ],
      'actorM',
    );
    expect(hasNewsSinceShared(entryIn(own.doc), copyIn(mentor.doc))).toBe(false);
    own.act([writing({ row_a1: { sket: 'et og mere' }, row_a2: null, p_hvad: '', title: '' })]);
    share(own, mentor);
    const copy = copyIn(mentor.doc);
    expect(copy && rowsOf(copy).map((row) => row.cells)).toEqual([{ sket: 'et og mere', mentor: 'Godt set' }]);
    expect(copy?.fields['p_hvad']).toBeNull();
    expect(copy?.fields.title).toBeNull();
  });

  it('can be taken back: the copy is emptied, the entry is as before and can be shared anew', () => {
    const own = begun({ p_hvad: 'tilbage' });
    const mentor = room('mentor');
    share(own, mentor);
    for (const part of takeBackChanges(entryIn(own.doc))) (part.room === 'mentor' ? mentor : own).act(part.changes);
    expect(copyIn(mentor.doc)).toBeUndefined();
    expect(JSON.stringify(mentor.doc)).not.toContain('tilbage');
    expect(entryIn(own.doc).fields).toMatchObject({ p_hvad: 'tilbage', shared: null, copy: null });
    share(own, mentor, 'sharedJournal_y');
    expect(copyIn(mentor.doc)?.id).toBe('sharedJournal_y');
  });
});
