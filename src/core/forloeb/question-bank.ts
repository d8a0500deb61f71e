import * as z from 'zod/mini';
import type { Day } from '../calendar/day.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { foldText, searchWords } from '../search.ts';
import { Line } from './fields.ts';
import { bucketOfNow } from './huskeliste-view.ts';
import { type QuestionEntry, questionKind } from './question.ts';
import { Need, needs } from './vocabulary.ts';

/** The question bank: what new colleagues often ask, to pick from when one cannot find the words (domain 2.14). */

/** When a question usually comes. */
export const usualTimes = ['firstDay', 'firstWeek', 'later'] as const;
export type UsualTime = (typeof usualTimes)[number];

const BankId = z.string().check(z.regex(/^[a-z0-9-]{1,48}$/));

export const BankQuestion = z.strictObject({
  /** Travels in files as the question's `bank`, and is never used again for another question. */
  id: BankId,
  category: Need,
  when: z.enum(usualTimes),
  text: Line.check(z.regex(/\?$/)),
  /** One that many carry around without asking it. */
  heldBack: z.optional(z.literal(true)),
  /** More words that it is found by. */
  search: z.optional(Line),
});
export type BankQuestion = z.infer<typeof BankQuestion>;

export const QuestionBank = z.strictObject({
  /** First line of the file: what it is, in Danish. */
  om: z.string(),
  $schema: z.optional(z.string()),
  type: z.literal('spoergsmaalsbank'),
  id: BankId,
  version: z.int().check(z.gte(1)),
  title: Line,
  description: Line,
  questions: z.array(BankQuestion),
});
export type QuestionBank = z.infer<typeof QuestionBank>;

/** The record that a question from the bank becomes, on whatever device it is asked (RULES.md N132). */
export const bankRecordId = (key: string): string => `${questionKind.type}_bank-${key}`;

/** Keys of the bank questions that stand in a forløb. */
export const askedFromBank = (questions: readonly QuestionEntry[]): ReadonlySet<string> =>
  new Set(questions.flatMap(({ fields }) => fields.bank ?? []));

/** The part of the introduction that the usual times tell apart. */
export function usualTimeOf(calendar: WorkCalendar, firstDay: Day, today: Day): UsualTime {
  const bucket = bucketOfNow(calendar, firstDay, today);
  if (bucket === 'before') return 'firstDay';
  return usualTimes.find((time) => time === bucket) ?? 'later';
}

export interface SuggestionWish {
  /** Keys that are not suggested. */
  readonly asked: ReadonlySet<string>;
  readonly now: UsualTime;
  /** What has been typed so far. */
  readonly query: string;
  /** Those that people hold back come first. */
  readonly heldBackFirst?: boolean;
}

/** What is suggested, the most fitting first (RULES.md N130, N131). */
export function suggestQuestions(
  bank: readonly BankQuestion[],
  { asked, now, query, heldBackFirst = false }: SuggestionWish,
): readonly BankQuestion[] {
  const words = tellingWords(query);
  const places = placesWithinCategory(bank);
  const rank = ({ id, category, when, heldBack }: BankQuestion): readonly number[] => [
    heldBackFirst && !heldBack ? 1 : 0,
    when === now ? 0 : 1 + usualTimes.indexOf(when),
    places.get(id) ?? 0,
    needs.indexOf(category),
  ];
  return bank
    .filter((question) => !asked.has(question.id) && fits(question, words))
    .map((question) => ({ question, rank: rank(question) }))
    .sort((a, b) => firstDifference(a.rank, b.rank))
    .map(({ question }) => question);
}

const firstDifference = (a: readonly number[], b: readonly number[]): number =>
  a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;

/** How many of the same category and time stand before each, so that the four categories take turns. */
function placesWithinCategory(bank: readonly BankQuestion[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  return new Map(
    bank.map(({ id, category, when }) => {
      const place = counts.get(category + when) ?? 0;
      counts.set(category + when, place + 1);
      return [id, place];
    }),
  );
}

/** Words that stand in nearly every question and tell nothing; folded. */
const everywhere = new Set([
  'hvad',
  'hvem',
  'hvor',
  'hvornaar',
  'hvordan',
  'hvorfor',
  'hvilke',
  'hvilken',
  'hvis',
  'skal',
]);

/** The words by which a question is looked for; those that tell nothing only while there are no others. */
function tellingWords(query: string): readonly string[] {
  const words = searchWords(query.replace(/[.,;:?!»«]/g, ' '));
  const telling = words.filter((word) => word.length > 3 && !everywhere.has(word));
  return telling.length > 0 ? telling : words;
}

const foldedWords = new WeakMap<BankQuestion, readonly string[]>();

function wordsOf(question: BankQuestion): readonly string[] {
  const known = foldedWords.get(question);
  if (known) return known;
  const words = searchWords(`${question.text} ${question.search ?? ''}`.replace(/[.,;:?!»«]/g, ' '));
  foldedWords.set(question, words);
  return words;
}

/** Whether all words stand in it. "kaffen" finds "kaffe", and "kaf" as well. */
const fits = (question: BankQuestion, words: readonly string[]): boolean =>
  words.every((word) =>
    wordsOf(question).some((own) => own.includes(word) || (own.length > 3 && word.startsWith(own))),
  );

const bare = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The bank question that a typed text is, word for word (RULES.md N133). */
export const bankQuestionOf = (bank: readonly BankQuestion[], text: string): BankQuestion | undefined =>
  bank.find((question) => bare(question.text) === bare(text));
