import * as z from 'zod/mini';
import { sumOf } from '../arbejdsplads/sum-of.ts';
import type { Change, Doc } from '../document/types.ts';
import { viewRecord } from '../document/view.ts';
import { PlainDay, RecordId, Text } from './fields.ts';
import { mentorColumns, rowsOf } from './journal-rows.ts';
import { type JournalEntry, sharedJournalKind } from './procesjournal.ts';
import { type Entry, readEntries } from './record-kind.ts';

/**
 * What the mentor says to an entry that was shared, in room `mentor`: one record for each entry and author, apart from the copy, which
 * the mentee writes anew (RULES.md N202). The word on one row is a field of its own, see `cellField`.
 */
export const MentorComment = z.looseObject({
  /** Key of the copy. */
  entry: RecordId,
  text: z.optional(z.nullable(Text)),
  day: PlainDay,
  by: RecordId,
});
export type MentorComment = z.infer<typeof MentorComment>;
export type MentorCommentEntry = Entry<MentorComment>;

export const mentorCommentKind = { type: 'mentorkommentar', schema: MentorComment } as const;

/** Computed, so that two devices of one mentor write the same record. */
export const commentId = (entry: string, by: string): string => `${mentorCommentKind.type}_${sumOf([entry, by])}`;

/** Longest name of a field (document RULES.md F5). */
const longest = 80;

/** The field of the mentor's word on one row, in a column that only the mentor fills. */
export function cellField(row: string, column: string): string {
  const field = `cell_${row}.${column}`;
  return field.length <= longest ? field : `cell_${sumOf([row, column])}`;
}

const words = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** What has been said to one entry, by each who has said something; empty records are left out. */
export const commentsOn = (mentor: Doc | undefined, entry: string | null | undefined): readonly MentorCommentEntry[] =>
  readEntries(mentor, mentorCommentKind).known.filter(
    ({ fields }) =>
      fields.entry === entry &&
      Object.entries(fields).some(([name, value]) => (name === 'text' || name.startsWith('cell_')) && words(value)),
  );

/**
 * What the mentor has said to one cell. `copy` may hold words in it from before comments were records of their own.
 */
export function cellWords(
  copy: JournalEntry | undefined,
  comments: readonly MentorCommentEntry[],
  row: string,
  column: string,
): string {
  const own = copy && rowsOf(copy).find(({ key }) => key === row)?.cells[column];
  const said = comments.map(({ fields }) => words(fields[cellField(row, column)]));
  return [words(own), ...said].filter(Boolean).join('\n');
}

/** Whether the mentor has said anything to a copy. */
export function isCommented(copy: JournalEntry, comments: readonly MentorCommentEntry[]): boolean {
  const columns = mentorColumns(copy.fields.prompts);
  return comments.length > 0 || rowsOf(copy).some(({ cells }) => columns.some((column) => words(cells[column])));
}

/** Takes away every comment on copies that are gone, `gone` among them: what was taken back leaves no quotation behind. */
export function purgeComments(mentor: Doc | undefined, gone: string): readonly Change[] {
  return readEntries(mentor, mentorCommentKind)
    .known.filter(({ fields }) => fields.entry === gone || !isThere(mentor, fields.entry))
    .map(({ id }) => ({ do: 'purge', id }));
}

const isThere = (mentor: Doc | undefined, id: string): boolean => {
  const view = mentor && viewRecord(mentor, id);
  return view?.type === sharedJournalKind.type && !view.hidden;
};
