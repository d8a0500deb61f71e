import * as z from 'zod/mini';
import type { Day } from '../calendar/day.ts';
import { OptionalLine, PlainDay, RecordId } from './fields.ts';
import type { Entry } from './record-kind.ts';

const PointKey = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));

/** A column of a course of events. */
export const JournalColumn = z.looseObject({
  key: PointKey,
  heading: z.string(),
  help: z.optional(z.string()),
  /** True for the column that only the mentor fills. */
  mentor: z.optional(z.boolean()),
});
export type JournalColumn = z.infer<typeof JournalColumn>;

/** A heading of a journal form. The entry keeps the headings it was written under, whatever the form says later (RULES.md N200). */
export const JournalPrompt = z.looseObject({
  key: PointKey,
  heading: z.string(),
  help: z.optional(z.string()),
  /** `rows`: the course of events as rows of several columns; `afterMeeting`: filled after the mentor meeting. */
  input: z.enum(['text', 'line', 'day', 'choice', 'rows', 'afterMeeting']),
  choices: z.optional(z.array(z.string())),
  columns: z.optional(z.array(JournalColumn)),
  /** What one of the rows is called: "Opgave". A step unless given. */
  rowName: z.optional(z.string()),
  /** Whether the answer can be taken along to the next mentor meeting (RULES.md N204). */
  agenda: z.optional(z.boolean()),
});
export type JournalPrompt = z.infer<typeof JournalPrompt>;

/** A form of the room `procesjournal` as it lies in `templates/`: process journal, logbog, analysis, coaching, plan. */
export const JournalForm = z.looseObject({
  type: z.literal('procesjournal'),
  id: z.string(),
  version: z.int(),
  title: z.string(),
  /** About how long it takes, in words. */
  time: z.optional(z.string()),
  description: z.string(),
  /** Standing words above the form: no citizen may be recognisable. */
  reminder: z.string(),
  prompts: z.array(JournalPrompt),
});
export type JournalForm = z.infer<typeof JournalForm>;

/**
 * An entry of the process journal. Answers are fields of their own, `p_<key>`, so that two tabs never overwrite each
 * other; the rows of the course of events are described in journal-rows.ts.
 */
export const JournalEntryFields = z.looseObject({
  /** Which form it was written in, with the form's reminder as it stood then. */
  form: z.looseObject({ id: z.string(), version: z.int(), title: z.string(), reminder: z.optional(z.string()) }),
  prompts: z.array(JournalPrompt),
  title: z.optional(z.nullable(OptionalLine)),
  written: PlainDay,
  /** Order key among the entries of one day, the newest with the smallest. */
  order: z.optional(z.string()),
  /** When the entry was last copied to the mentor's room, and each day on which it was; null when it was taken back. */
  shared: z.optional(z.nullable(z.looseObject({ day: PlainDay, days: z.optional(z.array(PlainDay)) }))),
  /** Key of the copy in the mentor's room. The copy itself holds nothing that leads back here. */
  copy: z.optional(z.nullable(RecordId)),
});
export type JournalEntryFields = z.infer<typeof JournalEntryFields>;
export type JournalEntry = Entry<JournalEntryFields>;

export const journalKind = { type: 'journal', schema: JournalEntryFields } as const;

/** The copy of an entry in the mentor room. It carries no reference back into the private room. */
export const sharedJournalKind = { type: 'sharedJournal', schema: JournalEntryFields } as const;

/** The field that holds the answer to a prompt. */
export const answerField = (key: string): string => `p_${key}`;

/** A fresh entry in a form. A day that the form asks for is today until somebody says otherwise. */
export function newEntryFields(form: JournalForm, today: Day, order: string): JournalEntryFields {
  const { id, version, title, reminder, prompts } = form;
  const days = prompts.filter((prompt) => prompt.input === 'day').map((prompt) => [answerField(prompt.key), today]);
  return { form: { id, version, title, reminder }, prompts, written: today, order, ...Object.fromEntries(days) };
}

/** Order of the list: newest day first, within a day the newest entry first, then by id (RULES.md V4). */
export function compareEntries(a: JournalEntry, b: JournalEntry): number {
  if (a.fields.written !== b.fields.written) return a.fields.written < b.fields.written ? 1 : -1;
  const [left, right] = [a.fields.order ?? '', b.fields.order ?? ''];
  if (left !== right) return left < right ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
