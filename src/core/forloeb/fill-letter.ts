import { formatDayOfMonth, weekdayName } from '../calendar/danish-date.ts';
import { nthWorkingDay, workingDaysIn } from '../calendar/work-calendar.ts';
import { capital } from '../capital.ts';
import { activityKind, isCancelled, isLuft, placeActivities } from './introduktionsskema.ts';
import { hasBlank } from './letter-blanks.ts';
import type { LetterFacts, LetterSource } from './letter-facts.ts';
import type { Piece, Sentence } from './letter-piece.ts';
import {
  type LetterFactName,
  type LetterParagraph,
  type LetterSentence,
  type LetterTemplate,
  placePattern,
} from './letter-template.ts';
import { readEntries } from './record-kind.ts';
import type { Audience } from './vocabulary.ts';

/** A paragraph with everything filled in that is known. */
export interface FilledParagraph {
  readonly id: string;
  readonly heading: string;
  readonly look: LetterParagraph['look'];
  readonly sentences: readonly Sentence[];
  readonly firstWeek: boolean;
  /** `Mandag 3. aug.: Velkomst og morgenkaffe · Rundvisning`; of the first five working days. */
  readonly days: readonly string[];
}

/** How many activities of a day are named; a letter is no timetable. */
const mostOfDay = 4;

/** Where a letter goes: on the screen it asks for what is missing, on paper and in a mail it does without. */
export type LetterUse = 'screen' | 'paper';

/** The template with the facts in it (RULES.md N60, N61); sentences for other audiences and without their optional fact are left out. */
export function fillLetter(
  template: LetterTemplate,
  facts: LetterFacts,
  audience: Audience,
  days: readonly string[],
  use: LetterUse,
): readonly FilledParagraph[] {
  return template.paragraphs.map(({ id, heading = '', look, sentences, firstWeek }) => ({
    id,
    heading,
    look,
    sentences: sentences
      .filter((sentence) => sentence.for?.includes(audience) ?? true)
      .filter(({ unless }) => unless === undefined || facts[unless] === undefined)
      .map((sentence) => fillFor(use, sentence, facts))
      .filter((sentence) => sentence !== undefined),
    firstWeek: firstWeek === true,
    days: firstWeek ? days : [],
  }));
}

/** A sentence that goes out has no blank: without its fact it says something else, or nothing (RULES.md N86). */
function fillFor(use: LetterUse, { text, otherwise }: LetterSentence, facts: LetterFacts): Sentence | undefined {
  const filled = fillSentence(text, facts);
  if (use === 'screen' || !filled || !hasBlank(filled)) return filled;
  const other = otherwise === undefined ? undefined : fillSentence(otherwise, facts);
  return other && !hasBlank(other) ? other : undefined;
}

/** Undefined when an optional fact of the sentence is missing. */
export function fillSentence(text: string, facts: LetterFacts): Sentence | undefined {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(placePattern)) {
    const name = match[1] as LetterFactName;
    const value = facts[name];
    if (value === undefined && match[2]) return undefined;
    pieces.push({ text: text.slice(at, match.index) });
    pieces.push(value === undefined ? { missing: name } : { text: value, fact: name });
    at = match.index + match[0].length;
  }
  pieces.push({ text: text.slice(at) });
  return capitalised(withoutDoubleStop(pieces)).filter((piece) => 'missing' in piece || piece.text !== '');
}

/** A fact that ends in a full stop of its own ("Frokost kl. 12.") is not followed by another. */
const withoutDoubleStop = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((piece, index) => {
    const before = pieces[index - 1];
    const stops = before && 'text' in before && before.fact && /[.!?]$/.test(before.text);
    return stops && 'text' in piece && !piece.fact && piece.text.startsWith('.')
      ? { text: piece.text.slice(1) }
      : piece;
  });

/** A sentence begins with a capital letter also where a fact begins it. */
const capitalised = (pieces: readonly Piece[]): readonly Piece[] => {
  const first = pieces.findIndex((piece) => 'missing' in piece || piece.text !== '');
  return pieces.map((piece, index) =>
    index === first && 'text' in piece ? { ...piece, text: capital(piece.text) } : piece,
  );
};

/** The first five working days in a line each, with what they begin with; a day with nothing on it is left out. */
export function firstWeekLines({ plan, forloeb, calendar }: LetterSource): readonly string[] {
  const { firstDay } = forloeb;
  const placed = placeActivities(readEntries(plan, activityKind).known, calendar, firstDay);
  return workingDaysIn(calendar, firstDay, nthWorkingDay(calendar, firstDay, 5)).flatMap((day) => {
    const rows = placed.filter((row) => row.day === day && !isLuft(row.entry.fields) && !isCancelled(row.entry.fields));
    // The short daily meetings would be half of what is named; on a day with nothing else they are the plan.
    const telling = rows.filter((row) => row.entry.fields.kind !== 'statusmoede');
    const titles = (telling.length > 0 ? telling : rows).map((row) => row.entry.fields.title.trim());
    const named = [...new Set(titles)].slice(0, mostOfDay);
    return named.length > 0 ? [`${capital(weekdayName(day))} ${formatDayOfMonth(day)}: ${named.join(' · ')}`] : [];
  });
}

/** The facts that are missing, in the order in which the letter asks for them; each once. */
export const missingFacts = (paragraphs: readonly FilledParagraph[]): readonly LetterFactName[] => [
  ...new Set(
    paragraphs.flatMap(({ sentences }) =>
      sentences.flatMap((pieces) => pieces.flatMap((piece) => ('missing' in piece ? [piece.missing] : []))),
    ),
  ),
];

/** The facts that stand in a paragraph, by name. */
export const factsIn = ({ sentences }: FilledParagraph, facts: LetterFacts): Readonly<Record<string, string>> =>
  Object.fromEntries(
    sentences.flatMap((pieces) =>
      pieces.flatMap((piece) => ('text' in piece && piece.fact ? [[piece.fact, facts[piece.fact] ?? piece.text]] : [])),
    ),
  );
