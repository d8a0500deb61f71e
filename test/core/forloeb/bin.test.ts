import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/calendar/day.ts';
import { createDoc } from '../../../src/core/document/create.ts';
import { mergeDocs } from '../../../src/core/document/merge.ts';
import type { Author, Change, Doc, Json } from '../../../src/core/document/types.ts';
import { viewRecord } from '../../../src/core/document/view.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { binDays, deletedInFile, hasLeft, purgeOver, stillNeeded } from '../../../src/core/forloeb/bin.ts';
import { binLines, fetchBack } from '../../../src/core/forloeb/bin-list.ts';
import { takeModel } from '../../../src/core/forloeb/goal-model.ts';
import { goalKind, goalPartKind } from '../../../src/core/forloeb/laeringsmaal.ts';
import { meetingNotesKind } from '../../../src/core/forloeb/meeting.ts';
import { mentorMeetingKind } from '../../../src/core/forloeb/mentor-course.ts';
import { readEntries } from '../../../src/core/forloeb/record-kind.ts';

const deleted = '2026-08-03';
const author = (actor: string, day = deleted, person = 'p_ny'): Author => ({ actor, person, day });
const write = (id: string, fields: { [field: string]: Json }, type = 'question'): Change => ({
  do: 'write',
  id,
  type,
  fields,
});
const remove = (id: string): Change => ({ do: 'delete', id });
const plan = createDoc('f-plan', 'plan');
const none: ReadonlySet<string> = new Set();
const merged = (one: Doc, other: Doc): Doc => {
  const result = mergeDocs(one, other);
  if (!result.ok) throw new Error(result.error.code);
  return result.value.doc;
};

/** Some questions, of which some are deleted on some days; nothing of it sent but the vector that `sent` tells. */
const histories = fc.record({
  questions: fc.array(fc.record({ deletedAfter: fc.option(fc.nat({ max: 80 })), isSent: fc.boolean() }), {
    minLength: 1,
    maxLength: 8,
  }),
  age: fc.nat({ max: 120 }),
});

type History = typeof histories extends fc.Arbitrary<infer Value> ? Value : never;

/** Those that are sent come first, so that one vector tells them from the others. */
function played({ questions, age }: History) {
  const sorted = questions.toSorted((a, b) => Number(b.isSent) - Number(a.isSent));
  const doc = sorted.reduce(
    (before, _one, index) =>
      applyAction(before, author('skriver001'), [write(`question_${index}`, { text: `T${index}` })]),
    plan,
  );
  const end = sorted.reduce((before, { deletedAfter }, index) => {
    if (deletedAfter === null) return before;
    const day = addDays(deleted, deletedAfter);
    return applyAction(before, author(`sletter${index}`, day), [remove(`question_${index}`)]);
  }, doc);
  const sent = { skriver001: { n: sorted.filter(({ isSent }) => isSent).length } };
  return { doc: end, sorted, sent, today: addDays(deleted, age) };
}

describe('[N230] [N231] what goes for good', () => {
  it('is what was deleted more than 30 days ago, and before a file what nobody was sent; the rest is untouched', () => {
    fc.assert(
      fc.property(histories, fc.boolean(), (history, isLeaving) => {
        const { doc, sorted, sent, today } = played(history);
        const gone = purgeOver(doc, { today, needed: none, ...(isLeaving && { sent }) }).map(({ id }) => id);
        const expected = sorted.flatMap(({ deletedAfter, isSent }, index) => {
          if (deletedAfter === null) return [];
          const isOld = addDays(deleted, deletedAfter + binDays) < today;
          return isOld || (isLeaving && !isSent) ? [`question_${index}`] : [];
        });
        expect(gone.toSorted()).toEqual(expected.toSorted());
        const after = applyAction(doc, author('oprydder01', today), purgeOver(doc, { today, needed: none, sent }));
        expect(purgeOver(after, { today, needed: none, sent })).toEqual([]);
        const text = JSON.stringify(after);
        for (const view of deletedInFile(doc, { today, needed: none, sent }))
          expect(text).toContain(`"${view.fields['text']}"`);
        for (const [index, { deletedAfter, isSent }] of sorted.entries())
          if (deletedAfter !== null && !isSent) expect(text).not.toContain(`"T${index}"`);
      }),
    );
  });

  it('gives one document, whoever has purged what and in whichever order copies meet', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { doc, today } = played(history);
        const purgedBy = (actor: string, day: string) =>
          applyAction(doc, author(actor, day), purgeOver(doc, { today: day, needed: none }));
        const [a, b] = [purgedBy('enhedA', today), purgedBy('enhedB', addDays(today, 40))];
        expect(merged(a, b)).toEqual(merged(b, a));
        expect(merged(merged(a, doc), b)).toEqual(merged(a, merged(doc, b)));
      }),
    );
  });

  it('loses nothing that somebody wrote in it without knowing', () => {
    const written = applyAction(plan, author('skriver001'), [write('question_1', { text: 'Hvem låser?', order: 'a' })]);
    const here = applyAction(written, author('sletter001'), [remove('question_1')]);
    const purged = applyAction(here, author('oprydder01', '2026-10-01'), [{ do: 'purge', id: 'question_1' }]);
    const there = applyAction(written, author('retter0001', '2026-09-01', 'p_mette'), [
      write('question_1', { text: 'Hvem låser om aftenen?' }),
    ]);
    for (const both of [merged(purged, there), merged(there, purged)]) {
      expect(viewRecord(both, 'question_1')).toMatchObject({
        hidden: false,
        fields: { text: 'Hvem låser om aftenen?' },
      });
    }
  });
});

describe('[N235] what is deleted and still needed', () => {
  const long = '2027-08-03';

  it('a removed goal stays while somebody has written in it apart from its removal, and goes with that', () => {
    const goal = write('laeringsmaal_1', { task: 'Børnesamtalen' }, goalKind.type);
    const part = write(
      'maalDel_1',
      { goal: 'laeringsmaal_1', list: 'topic', title: 'Lov', order: 'a' },
      goalPartKind.type,
    );
    const removed = applyAction(plan, author('skriver001'), [goal, part]);
    const without = applyAction(removed, author('sletter001'), [remove('laeringsmaal_1')]);
    const purge = (doc: Doc) => purgeOver(doc, { today: long, needed: stillNeeded({ plan: doc }) }).map(({ id }) => id);
    expect(purge(without)).toEqual([]);
    const all = applyAction(without, author('sletter002'), [remove('maalDel_1')]);
    expect(purge(all).toSorted()).toEqual(['laeringsmaal_1', 'maalDel_1']);
  });

  it('a removed mentor meeting stays while something has been written about it', () => {
    const ramme = applyAction(createDoc('f-ramme', 'ramme'), author('skriver001'), [
      write('mentormoede_1', { day: deleted, from: '09:00', to: '10:00' }, mentorMeetingKind.type),
      remove('mentormoede_1'),
    ]);
    const mentor = applyAction(createDoc('f-mentor', 'mentor'), author('skriver002'), [
      write('moedenote_1', { meeting: 'mentormoede_1', kind: 'mentor' }, meetingNotesKind.type),
    ]);
    expect(purgeOver(ramme, { today: long, needed: stillNeeded({ mentor }) })).toEqual([]);
    expect(purgeOver(ramme, { today: long, needed: stillNeeded({}) })).toHaveLength(1);
  });
});

describe('[N232] "Slettet for nylig"', () => {
  const goal = write('laeringsmaal_1', { task: 'Børnesamtalen' }, goalKind.type);
  const part = write(
    'maalDel_1',
    { goal: 'laeringsmaal_1', list: 'topic', title: 'Lov', order: 'a' },
    goalPartKind.type,
  );

  it('has one line for each action, the last first, and fetches back what that action deleted', () => {
    const before = applyAction(plan, author('skriver001'), [goal, part, write('question_1', { text: 'Hvem?' })]);
    const one = applyAction(before, author('sletter001'), [remove('maalDel_1'), remove('laeringsmaal_1')]);
    const doc = applyAction(one, author('sletter002', '2026-08-09'), [remove('question_1')]);
    const lines = binLines({ plan: doc }, { plan: { skriver001: { n: 1 } } }, ['plan']);
    expect(lines.map(({ records, left }) => [records.map(({ id }) => id), left])).toEqual([
      [['question_1'], true],
      [['laeringsmaal_1', 'maalDel_1'], true],
    ]);
    const back = applyAction(doc, author('henter0001'), lines[1] ? fetchBack(lines[1]) : []);
    expect(binLines({ plan: back }, {}, ['plan']).map(({ left }) => left)).toEqual([false]);
    expect(viewRecord(back, 'maalDel_1')?.hidden).toBe(false);
  });

  it('leaves out an entry of the journal without a word, which is taken away by itself', () => {
    const entry = {
      form: { id: 'logbog', version: 1, title: 'Logbog' },
      prompts: [{ key: 'hvad', heading: 'Hvad?', input: 'text' }],
    };
    const journal = (id: string, text: string) =>
      write(id, { ...entry, written: deleted, order: id, p_hvad: text }, 'journal');
    const doc = applyAction(createDoc('f-procesjournal', 'procesjournal'), author('skriver001'), [
      journal('journal_1', ''),
      journal('journal_2', 'Jeg lærte noget'),
      remove('journal_1'),
      remove('journal_2'),
    ]);
    const lines = binLines({ procesjournal: doc }, {}, ['procesjournal']);
    expect(lines.flatMap(({ records }) => records.map(({ id }) => id))).toEqual(['journal_2']);
  });
});

describe('what was taken once and has gone for good', () => {
  it('[N120] a model that was removed long ago is taken anew', () => {
    const model = {
      id: 'boernesamtalen',
      area: 'boernUnge',
      task: 'Børnesamtalen',
      goal: 'Kan holde den',
      needs: ['faglig'],
      method: 'foelordning',
      offset: { amount: 3, unit: 'week', from: 'firstDay' },
      topics: ['Lov'],
      systems: [],
    } as unknown as Parameters<typeof takeModel>[1];
    const taken = applyAction(plan, author('skriver001'), takeModel(plan, model, 'a').changes);
    const ids = Object.keys(taken.r);
    const purged = applyAction(
      taken,
      author('sletter001'),
      ids.map((id) => ({ do: 'purge', id })),
    );
    const again = applyAction(purged, author('skriver002'), takeModel(purged, model, 'a').changes);
    expect(readEntries(again, goalPartKind).known.map(({ fields }) => fields.title)).toEqual(['Lov']);
    expect(ids.map((id) => viewRecord(again, id)?.deletedButEdited)).toEqual(ids.map(() => undefined));
  });
});

describe('what has left', () => {
  it('is what a file to somebody has held', () => {
    const stamps = ['skriver001.3'] as const;
    expect(hasLeft({ stamps }, undefined)).toBe(false);
    expect(hasLeft({ stamps }, { skriver001: { n: 2 } })).toBe(false);
    expect(hasLeft({ stamps }, { skriver001: { n: 3 } })).toBe(true);
  });
});
