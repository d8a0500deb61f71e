import { describe, expect, it } from 'vitest';
import { createDoc } from '../../../src/core/document/create.ts';
import { keyBetween } from '../../../src/core/document/order.ts';
import type { Change } from '../../../src/core/document/types.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import {
  answerKind,
  answersTo,
  compareQuestions,
  firstOrder,
  isOpen,
  lastAnswerOrder,
  questionKind,
} from '../../../src/core/forloeb/question.ts';
import { readEntries, toJson } from '../../../src/core/forloeb/record-kind.ts';

const ask = (id: string, day: string, more: object = {}): Change => ({
  do: 'write',
  id,
  type: questionKind.type,
  fields: toJson({ text: id, asked: { day }, ...more }),
});
const answer = (id: string, question: string, day: string): Change => ({
  do: 'write',
  id,
  type: answerKind.type,
  fields: { question, text: id, given: { day } },
});

function room(...changes: readonly Change[]) {
  const doc = applyAction(createDoc('f-samtaler', 'samtaler'), { actor: 'a', person: 'p', day: '2026-08-05' }, changes);
  return { questions: readEntries(doc, questionKind).known, answers: readEntries(doc, answerKind).known };
}

describe('questions', () => {
  it('wait until they are answered or talked about', () => {
    const { questions, answers } = room(
      ask('question_a', '2026-08-05'),
      ask('question_b', '2026-08-05'),
      ask('question_c', '2026-08-05', { closed: { done: true } }),
      ask('question_d', '2026-08-05', { closed: { done: false } }),
      answer('answer_a', 'question_b', '2026-08-05'),
    );
    const open = questions.filter((question) => isOpen(question, answers)).map(({ id }) => id);
    expect(open.toSorted()).toEqual(['question_a', 'question_d']);
  });

  it('stand with the newest first, also within a day', () => {
    const random = () => '11';
    let changes = [ask('question_old', '2026-08-04'), ask('question_plain', '2026-08-03')];
    for (const id of ['question_c', 'question_a', 'question_b']) {
      const order = keyBetween(null, firstOrder(room(...changes).questions), random);
      changes = [...changes, ask(id, '2026-08-05', { order })];
    }
    const sorted = room(...changes).questions.toSorted(compareQuestions);
    expect(sorted.map(({ id }) => id)).toEqual([
      'question_b',
      'question_a',
      'question_c',
      'question_old',
      'question_plain',
    ]);
  });

  it('[N138] keep the answers of one day in the order in which they were given', () => {
    const random = () => '11';
    let changes = [ask('question_a', '2026-08-05')];
    for (const id of ['answer_c', 'answer_a', 'answer_b']) {
      const order = keyBetween(lastAnswerOrder(room(...changes).answers), null, random);
      changes = [...changes, { ...answer(id, 'question_a', '2026-08-05') }].map((change) =>
        change.id === id && change.do === 'write' ? { ...change, fields: { ...change.fields, order } } : change,
      );
    }
    const { questions, answers } = room(...changes);
    const [question] = questions;
    expect(question && answersTo(question, answers).map(({ id }) => id)).toEqual(['answer_c', 'answer_a', 'answer_b']);
  });

  it('keep every answer, the oldest day first', () => {
    const { questions, answers } = room(
      ask('question_a', '2026-08-05'),
      answer('answer_b', 'question_a', '2026-08-06'),
      answer('answer_c', 'question_a', '2026-08-05'),
      answer('answer_a', 'question_other', '2026-08-05'),
    );
    const [question] = questions;
    expect(question && answersTo(question, answers).map(({ id }) => id)).toEqual(['answer_c', 'answer_b']);
  });
});
