import * as z from 'zod/mini';
import { compareText } from '../compare-text.ts';
import { PlainDay, RecordId } from './fields.ts';
import type { Entry } from './record-kind.ts';
import { Need } from './vocabulary.ts';

const NonBlankText = z.string().check(z.maxLength(20_000), z.regex(/\S/));

/** A question of the new hire. */
export const Question = z.looseObject({
  text: NonBlankText,
  category: z.optional(z.nullable(Need)),
  /** Key in the question bank, when it was picked there. */
  bank: z.optional(z.string()),
  /** Marked by whoever asks as one that one hardly dares to ask. */
  anyway: z.optional(z.boolean()),
  asked: z.looseObject({ day: PlainDay, by: z.optional(RecordId) }),
  /** Set when it has been talked about; an answer in writing is a record of its own. */
  closed: z.optional(z.looseObject({ done: z.boolean(), day: z.optional(PlainDay), by: z.optional(RecordId) })),
  /** Order key among the questions of one day, the newest with the smallest. */
  order: z.optional(z.string()),
});
export type Question = z.infer<typeof Question>;
export type QuestionEntry = Entry<Question>;

export const questionKind = { type: 'question', schema: Question } as const;

/** An answer is its own record by its author, so that two people can answer the same question and both are kept. */
export const Answer = z.looseObject({
  question: RecordId,
  text: NonBlankText,
  /** Key of the vidensperson who is pointed to. The text says so in words too. */
  vidensperson: z.optional(z.nullable(RecordId)),
  given: z.looseObject({ day: PlainDay, by: z.optional(RecordId) }),
  /** Order key among the answers of one day, the newest with the largest. */
  order: z.optional(z.string()),
});
export type Answer = z.infer<typeof Answer>;
export type AnswerEntry = Entry<Answer>;

export const answerKind = { type: 'answer', schema: Answer } as const;

/** A question waits until it is closed or has an answer. */
export function isOpen(question: QuestionEntry, answers: readonly AnswerEntry[]): boolean {
  return !question.fields.closed?.done && !answers.some((answer) => answer.fields.question === question.id);
}

/** Who asked and when; of several who asked the same bank question apart from each other, the first (RULES.md N132). */
export function askedOf({ fields, view }: QuestionEntry): Question['asked'] {
  const all = (view.conflicts['asked'] ?? []).flatMap(({ value }) => Question.shape.asked.safeParse(value).data ?? []);
  return all.reduce((first, one) => (one.day < first.day ? one : first), fields.asked);
}

/** Order of the list: newest day first, within a day the newest question first, then by id (RULES.md V4). */
export function compareQuestions(a: QuestionEntry, b: QuestionEntry): number {
  const [left, right] = [askedOf(a).day, askedOf(b).day];
  if (left !== right) return left < right ? 1 : -1;
  return compareText(a.fields.order ?? '', b.fields.order ?? '') || compareText(a.id, b.id);
}

/** The smallest order key in use, which the next question goes before; null when there is none. */
export const firstOrder = (questions: readonly QuestionEntry[]): string | null =>
  questions
    .map((question) => question.fields.order ?? '')
    .filter(Boolean)
    .sort(compareText)[0] ?? null;

/** The answers to one question, in the order in which they were given. */
export const answersTo = (question: QuestionEntry, answers: readonly AnswerEntry[]): readonly AnswerEntry[] =>
  answers
    .filter((answer) => answer.fields.question === question.id)
    .sort(
      (a, b) =>
        compareText(a.fields.given.day, b.fields.given.day) ||
        compareText(a.fields.order ?? '', b.fields.order ?? '') ||
        compareText(a.id, b.id),
    );

/** The largest order key in use, which the next answer goes after; null when there is none. */
export const lastAnswerOrder = (answers: readonly AnswerEntry[]): string | null =>
  answers
    .map((answer) => answer.fields.order ?? '')
    .filter(Boolean)
    .sort(compareText)
    .at(-1) ?? null;
