import type { Doc, Json } from '../document/types.ts';
import { type RecordView, viewRecord } from '../document/view.ts';
import {
  type FilledParagraph,
  factsIn,
  fillLetter,
  fillSentence,
  firstWeekLines,
  type LetterUse,
} from './fill-letter.ts';
import type { Forloeb } from './forloeb.ts';
import {
  type Letter,
  type LetterWords,
  letterKind,
  type OwnParagraph,
  ownParagraphId,
  ownParagraphKind,
} from './letter.ts';
import { blank, hasBlank, piecesOfWords, withoutBlanks } from './letter-blanks.ts';
import { type LetterFacts, type LetterSource, letterFacts } from './letter-facts.ts';
import type { Piece } from './letter-piece.ts';
import type { LetterTemplate } from './letter-template.ts';
import { readEntries } from './record-kind.ts';
import { type Audience, audiences } from './vocabulary.ts';

/** A line of the letter; `fact` has its label apart, `item` stands in a list. */
export type LetterRow =
  | { readonly kind: 'text' | 'line' | 'item'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'fact'; readonly label: string; readonly pieces: readonly Piece[] };

/** A fact that has changed since somebody rewrote a paragraph that names it (RULES.md N62). */
export interface StaleFact {
  readonly was: string;
  readonly is: string;
}

export interface LetterBlock {
  readonly id: string;
  readonly heading: string;
  readonly rows: readonly LetterRow[];
  /** Holds the days of the first week. */
  readonly firstWeek: boolean;
  /** In somebody's own words. */
  readonly own: boolean;
  readonly stale: readonly StaleFact[];
  /** Facts in the paragraph as the template has it, for whoever begins to rewrite it. */
  readonly facts: Readonly<Record<string, string>>;
  /** The record of the own words, if there has ever been one. */
  readonly view: RecordView | undefined;
}

export interface ComposedLetter {
  readonly audience: Audience;
  readonly subject: string;
  readonly facts: LetterFacts;
  readonly blocks: readonly LetterBlock[];
}

const isAudience = (value: unknown): value is Audience => audiences.includes(value as Audience);

/** The tone: what somebody has chosen, else whom the programme is for, else the gentlest (RULES.md N64). */
export const letterAudience = (letter: Letter | undefined, forloeb: Pick<Forloeb, 'programme'>): Audience => {
  const chosen = letter?.audience ?? forloeb.programme.audience;
  return isAudience(chosen) ? chosen : 'nyuddannet';
};

/**
 * The letter of a forløb: the template filled in, with the paragraphs that somebody has rewritten in their own words. For paper
 * without any blank (RULES.md N86).
 */
export function composeLetter(
  template: LetterTemplate,
  source: LetterSource,
  use: LetterUse = 'screen',
): ComposedLetter {
  const letter = readEntries(source.plan, letterKind).known[0]?.fields;
  const audience = letterAudience(letter, source.forloeb);
  const facts = letterFacts(source);
  const own = ownWords(source.plan);
  return {
    audience,
    subject: subjectOf(template, facts),
    facts,
    blocks: fillLetter(template, facts, audience, firstWeekLines(source), use).map((filled) => {
      const key = ownParagraphId(filled.id);
      return blockOf(filled, facts, own.get(key), viewRecord(source.plan, key), use);
    }),
  };
}

/** The subject of a mail; the letter's plain name while a fact of it is missing. */
function subjectOf({ subject, title }: LetterTemplate, facts: LetterFacts): string {
  const pieces = fillSentence(subject, facts);
  return pieces && !hasBlank(pieces) ? piecesText(pieces) : title;
}

const ownWords = (plan: Doc): ReadonlyMap<string, LetterWords> =>
  new Map(
    readEntries(plan, ownParagraphKind).known.flatMap(({ id, fields }: { id: string; fields: OwnParagraph }) =>
      fields.words ? [[id, fields.words]] : [],
    ),
  );

function blockOf(
  filled: FilledParagraph,
  facts: LetterFacts,
  words: LetterWords | undefined,
  view: RecordView | undefined,
  use: LetterUse,
): LetterBlock {
  const { id, heading } = filled;
  return {
    id,
    heading,
    rows: words ? rowsOfText(words.text, filled, facts, use) : rowsOf(filled),
    firstWeek: filled.firstWeek,
    own: words !== undefined,
    stale: words ? staleFacts(words, facts) : [],
    facts: factsIn(filled, facts),
    view: view?.hidden ? undefined : view,
  };
}

function rowsOf({ look, sentences, days }: FilledParagraph): readonly LetterRow[] {
  const dayRows = days.map((day) => labelled([{ text: day }]));
  if (look === 'facts') return [...sentences.map(labelled), ...dayRows];
  if (look === 'lines') return [...sentences.map((pieces): LetterRow => ({ kind: 'line', pieces })), ...dayRows];
  const pieces = sentences.flatMap((sentence, index) => (index > 0 ? [{ text: ' ' }, ...sentence] : sentence));
  return pieces.length > 0 ? [{ kind: 'text', pieces }, ...dayRows] : dayRows;
}

const label = /^([^:]{1,40}): /;

/** A line that begins with a label; a plain line when it has none. */
function labelled(pieces: readonly Piece[]): LetterRow {
  const [first, ...rest] = pieces;
  const found = first && 'text' in first ? label.exec(first.text) : null;
  if (!found || !first || !('text' in first)) return { kind: 'line', pieces };
  const after = first.text.slice(found[0].length);
  return { kind: 'fact', label: found[1] ?? '', pieces: after ? [{ text: after }, ...rest] : rest };
}

/** Own words: every line that is not blank is a row; `–`, `-`, `•` or `*` begins an item of a list. */
function rowsOfText(
  text: string,
  { look, firstWeek }: FilledParagraph,
  facts: LetterFacts,
  use: LetterUse,
): readonly LetterRow[] {
  const rowOf = (line: string): LetterRow => {
    const item = /^[–\-•*] +(.+)$/.exec(line);
    const pieces = piecesOfWords(item?.[1] ?? line, facts);
    if (item) return { kind: 'item', pieces };
    if (look === 'facts' || firstWeek) return labelled(pieces);
    return { kind: look === 'lines' ? 'line' : 'text', pieces };
  };
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter(Boolean).flatMap((line): readonly LetterRow[] => {
    const row = rowOf(line);
    if (use === 'screen' || !hasBlank(row.pieces)) return [row];
    const rest = row.kind === 'text' ? withoutBlanks(line, facts) : undefined;
    return rest ? [rowOf(rest)] : [];
  });
}

/** RULES.md N62. */
function staleFacts({ text, facts: before }: LetterWords, facts: LetterFacts): readonly StaleFact[] {
  return Object.entries(before).flatMap(([name, was]) => {
    const is = Object.hasOwn(facts, name) ? facts[name as keyof LetterFacts] : undefined;
    return is !== undefined && is !== was && was.length > 1 && text.includes(was) && !text.includes(is)
      ? [{ was, is }]
      : [];
  });
}

/** Words of some pieces; a missing fact is its name in brackets. */
export const piecesText = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => ('text' in piece ? piece.text : blank(piece.missing))).join('');

/** A row as one line of plain text. */
export function rowText(row: LetterRow): string {
  const words = piecesText(row.pieces);
  if (row.kind === 'fact') return `${row.label}: ${words}`;
  return row.kind === 'item' ? `– ${words}` : words;
}

/** The words of a block, for rewriting it: what it says now, a line for each row. */
export const blockText = ({ rows }: LetterBlock): string => rows.map(rowText).join('\n');

/** Own words as they are kept; null is the template's paragraph again (RULES.md N61). */
export const wordsWrite = (paragraph: string, words: { text: string; facts: { [name: string]: string } } | null) => ({
  do: 'write' as const,
  id: ownParagraphId(paragraph),
  type: ownParagraphKind.type,
  fields: { words: words as Json },
});
