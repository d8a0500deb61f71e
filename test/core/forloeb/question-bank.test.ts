import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultLocalDaysOff } from '../../../src/core/calendar/work-calendar.ts';
import { createDoc } from '../../../src/core/document/create.ts';
import { mergeDocs } from '../../../src/core/document/merge.ts';
import type { Change, Doc } from '../../../src/core/document/types.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { askChanges } from '../../../src/core/forloeb/asking.ts';
import { openConflicts } from '../../../src/core/forloeb/open-conflicts.ts';
import { answerKind, answersTo, askedOf, isOpen, questionKind } from '../../../src/core/forloeb/question.ts';
import {
  askedFromBank,
  type BankQuestion,
  bankQuestionOf,
  QuestionBank,
  type SuggestionWish,
  suggestQuestions,
  usualTimeOf,
} from '../../../src/core/forloeb/question-bank.ts';
import { readEntries } from '../../../src/core/forloeb/record-kind.ts';
import { needs } from '../../../src/core/forloeb/vocabulary.ts';
import { readTemplate } from '../../support/templates.ts';

const bank = QuestionBank.parse(readTemplate('spoergsmaalsbank.json')).questions;
const usual: SuggestionWish = { asked: new Set(), now: 'firstWeek', query: '' };
const suggested = (wish: Partial<SuggestionWish>) => suggestQuestions(bank, { ...usual, ...wish });
const ids = (questions: readonly BankQuestion[]) => questions.map(({ id }) => id);

const room = createDoc('f-samtaler', 'samtaler');
const amina = { actor: 'amina00001', person: 'p_amina', day: '2026-08-04' };
const mette = { actor: 'mette00001', person: 'p_mette', day: '2026-08-05' };
const questionsOf = (doc: Doc) => readEntries(doc, questionKind).known;
const answersOf = (doc: Doc) => readEntries(doc, answerKind).known;

function ask(doc: Doc, author: typeof amina, bankKey: string | undefined, more: object = {}): Doc {
  const found = bank.find(({ id }) => id === bankKey);
  const asked = { text: found?.text ?? 'Eget', category: found?.category, bank: bankKey, ...more };
  const place = { day: author.day, by: author.person, order: 'a5', id: `question_${author.actor}` };
  return applyAction(doc, author, askChanges(asked, place, doc).changes);
}

function merged(mine: Doc, theirs: Doc): Doc {
  const result = mergeDocs(mine, theirs);
  if (!result.ok) throw new Error(result.error.code);
  return result.value.doc;
}

describe('what is suggested', () => {
  it('[N130] is everything that does not stand in the forløb, once', () => {
    fc.assert(
      fc.property(fc.subarray(ids(bank)), (asked) => {
        const rest = ids(suggested({ asked: new Set(asked) }));
        expect(new Set(rest).size).toBe(rest.length);
        expect([...rest, ...asked].toSorted()).toEqual(ids(bank).toSorted());
      }),
    );
  });

  it('[N130] leaves out what waits, is answered or talked about, and offers again what was deleted', () => {
    const asked = (doc: Doc) => [...askedFromBank(questionsOf(doc))];
    let doc = ask(ask(room, amina, 'kaffe'), amina, 'rammer');
    expect(asked(doc).toSorted()).toEqual(['kaffe', 'rammer']);
    doc = applyAction(doc, mette, [
      { do: 'write', id: 'question_bank-kaffe', type: 'question', fields: { closed: { done: true } } },
      {
        do: 'write',
        id: 'answer_1',
        type: 'answer',
        fields: { question: 'question_bank-rammer', text: 'x', given: { day: mette.day } },
      },
    ]);
    expect(asked(doc).toSorted()).toEqual(['kaffe', 'rammer']);
    expect(asked(applyAction(doc, amina, [{ do: 'delete', id: 'question_bank-kaffe' }]))).toEqual(['rammer']);
  });

  it('[N131] begins with what comes at this time, a question of each category in turn', () => {
    for (const now of ['firstDay', 'firstWeek', 'later'] as const) {
      const first = suggested({ now });
      const count = bank.filter(({ when }) => when === now).length;
      expect(first.slice(0, count).every(({ when }) => when === now)).toBe(true);
      expect(first.slice(0, 4).map(({ category }) => category)).toEqual([...needs]);
    }
    const later = suggested({ now: 'later' }).map(({ when }) => when);
    expect(later.lastIndexOf('later')).toBeLessThan(later.indexOf('firstDay'));
    expect(later.lastIndexOf('firstDay')).toBeLessThan(later.indexOf('firstWeek'));
  });

  it('[N131] puts those that people hold back first when somebody is about to ask such a one', () => {
    const held = suggested({ heldBackFirst: true }).map(({ heldBack }) => heldBack === true);
    expect(held.indexOf(false)).toBe(held.filter(Boolean).length);
  });

  it.each([
    ['kaf', 'kaffe'],
    ['Hvor er kaffen?', 'kaffe'],
    ['hvad hilser jeg med i telefonen', undefined],
    ['afgørelse', 'laese-med'],
    ['afgoerelse', 'laese-med'],
    ['PÅKLÆDNING', 'paaklaedning'],
    ['paaklaedning', 'paaklaedning'],
    ['refusion', 'transport'],
    ['zebra', undefined],
  ])('[N131] "%s" finds %s', (query, id) => {
    const found = ids(suggested({ query }));
    if (id === undefined) expect(found).toEqual([]);
    else expect(found).toContain(id);
  });

  it('[N131] goes by the small words only while nothing else is typed', () => {
    expect(suggested({ query: 'Hvem' }).every(({ text }) => /hvem/i.test(text))).toBe(true);
    expect(ids(suggested({ query: 'hvem kaffe' }))).toEqual(ids(suggested({ query: 'kaffe' })));
    fc.assert(
      fc.property(fc.constantFrom(...bank), (question) => {
        expect(ids(suggested({ query: question.text }))).toContain(question.id);
      }),
    );
  });

  it('[N131] knows the time by the days at work', () => {
    const calendar = { localDaysOff: defaultLocalDaysOff };
    const time = (today: string) => usualTimeOf(calendar, '2026-08-03', today);
    expect(['2026-07-20', '2026-08-03', '2026-08-04', '2026-08-07', '2026-08-10'].map(time)).toEqual([
      'firstDay',
      'firstDay',
      'firstWeek',
      'firstWeek',
      'later',
    ]);
  });
});

describe('a question from the bank', () => {
  it('[N132] that two ask apart from each other is shown once, by whoever asked first, with both answers', () => {
    const answer = (id: string, text: string): Change => ({
      do: 'write',
      id,
      type: answerKind.type,
      fields: { question: 'question_bank-kaffe', text, given: { day: '2026-08-05' } },
    });
    const hers = applyAction(ask(room, amina, 'kaffe', { anyway: true }), amina, [answer('answer_a', 'Ja')]);
    const other = applyAction(ask(room, mette, 'kaffe'), mette, [answer('answer_b', 'Altid')]);
    for (const doc of [merged(hers, other), merged(other, hers)]) {
      const [question, ...more] = questionsOf(doc);
      expect(more).toEqual([]);
      if (!question) throw new Error('The question is lost');
      expect(askedOf(question)).toEqual({ day: '2026-08-04', by: 'p_amina' });
      expect(question.fields).toMatchObject({ bank: 'kaffe', anyway: true, category: 'praktisk' });
      expect(openConflicts([doc])).toEqual([]);
      expect(answersTo(question, answersOf(doc)).map(({ fields }) => fields.text)).toEqual(['Ja', 'Altid']);
    }
  });

  it('[N132] that was deleted comes back open and unmarked when it is asked again, and can be taken back', () => {
    const before = applyAction(ask(room, amina, 'kaffe', { anyway: true }), amina, [
      { do: 'write', id: 'question_bank-kaffe', type: 'question', fields: { closed: { done: true } } },
    ]);
    const gone = applyAction(before, amina, [{ do: 'delete', id: 'question_bank-kaffe' }]);
    const again = ask(gone, amina, 'kaffe');
    const [question] = questionsOf(again);
    expect(question && isOpen(question, [])).toBe(true);
    expect(question?.fields.anyway).toBe(false);
    expect(openConflicts([again])).toEqual([]);
    const { undo } = askChanges(
      { text: 'x', bank: 'kaffe' },
      { day: '2026-08-04', by: 'p', order: 'a', id: 'question_x' },
      gone,
    );
    expect(questionsOf(applyAction(again, amina, undo))).toEqual([]);
  });

  it('[N132] keeps its key apart from questions in own words', () => {
    const doc = ask(ask(room, amina, undefined), mette, undefined);
    expect(questionsOf(doc).map(({ fields }) => fields.bank)).toEqual([undefined, undefined]);
    for (const { id } of bank) expect(`question_bank-${id}`).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
  });

  it('[N133] is recognised when it is typed, whatever its signs and letters', () => {
    const key = (text: string) => bankQuestionOf(bank, text)?.id;
    expect(key('hvad siger jeg naar jeg tager telefonen')).toBe('telefonhilsen');
    expect(key('  Hvad siger jeg,  når jeg tager telefonen ?')).toBe('telefonhilsen');
    expect(key('Hvad siger jeg?')).toBeUndefined();
    for (const { id, text } of bank) expect(key(text)).toBe(id);
  });

  it('[N134] carries the mark of whoever asks; without it nothing is written', () => {
    const marked = (anyway: boolean) => questionsOf(ask(room, amina, undefined, { anyway }))[0]?.fields.anyway;
    expect([marked(true), marked(false)]).toEqual([true, undefined]);
  });
});
