import { addDays, type Day } from '../calendar/day.ts';
import type { MeetingRow } from './meeting-list.ts';
import { type AnswerEntry, answersTo, compareQuestions, isOpen, type QuestionEntry } from './question.ts';
import { type Need, needs } from './vocabulary.ts';

/** The questions that stand on an agenda. */

interface QuestionSource {
  readonly questions: readonly QuestionEntry[];
  readonly answers: readonly AnswerEntry[];
  readonly today: Day;
}

export interface QuestionGroup {
  /** Undefined for questions without a category; they come last. */
  readonly need: Need | undefined;
  readonly questions: readonly QuestionEntry[];
}

const answeredOn = (question: QuestionEntry, answers: readonly AnswerEntry[]): Day | undefined =>
  answersTo(question, answers).at(-1)?.fields.given.day;

/**
 * Everything that waits for an answer, by category, the oldest first (RULES.md N103). What was answered or talked about today stays, so that
 * nothing goes away while it is talked about.
 */
export function questionGroups({ questions, answers, today }: QuestionSource): readonly QuestionGroup[] {
  const stays = (question: QuestionEntry) =>
    isOpen(question, answers) ||
    question.fields.closed?.day === today ||
    answersTo(question, answers).some(({ fields }) => fields.given.day === today);
  const listed = questions.filter(stays).toSorted(compareQuestions).toReversed();
  return [...needs, undefined].flatMap((need) => {
    const group = listed.filter(({ fields }) => (fields.category ?? undefined) === need);
    return group.length > 0 ? [{ need, questions: group }] : [];
  });
}

/** Questions that got an answer in writing after the last meeting and before today; without one, in the last week (RULES.md N107). */
export function answeredSince(
  { questions, answers, today }: QuestionSource,
  last: Pick<MeetingRow, 'day'> | undefined,
): QuestionEntry[] {
  const from = last?.day ?? addDays(today, -7);
  return questions
    .filter((question) => {
      const day = answeredOn(question, answers);
      return day !== undefined && day >= from && day < today;
    })
    .toSorted(compareQuestions);
}
