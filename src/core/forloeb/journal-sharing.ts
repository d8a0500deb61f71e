import type { Day } from '../calendar/day.ts';
import { sameJson } from '../document/json-value.ts';
import type { Change, Doc, Json } from '../document/types.ts';
import { mentorColumns, rowField, rowOrderField, rowsOf } from './journal-rows.ts';
import { purgeComments } from './mentor-comment.ts';
import { answerField, type JournalEntry, journalKind, sharedJournalKind } from './procesjournal.ts';

/** What goes into one room when an entry is shared or taken back. */
export interface SharingWork {
  readonly room: 'mentor' | 'procesjournal';
  readonly changes: readonly Change[];
}

/**
 * Fields of the copy for the mentor. An allow-list: the form, the answers to its prompts and the rows, so that nothing that a later
 * version keeps beside them, and no key of the private entry, can slip along.
 */
export function copyForMentor(entry: JournalEntry, sharedDay: Day): { [field: string]: Json } {
  const { form, prompts, title, written } = entry.fields;
  const copy: Record<string, unknown> = { form, prompts, written, shared: { day: sharedDay } };
  if (title?.trim()) copy['title'] = title;
  for (const { key } of prompts) {
    const answer = entry.fields[answerField(key)];
    if (typeof answer === 'string' && answer !== '') copy[answerField(key)] = answer;
  }
  for (const row of rowsOf(entry)) {
    copy[rowField(row.key)] = row.cells;
    if (row.order !== row.key) copy[rowOrderField(row.key)] = row.order;
  }
  return copy as { [field: string]: Json };
}

/**
 * Shares an entry, for the first time or again, as one action over both rooms. `before` is the copy that lies with the mentor: it is
 * written anew, what has been taken out of the entry is taken out of it too, and the mentor's own columns stay. What the mentor writes
 * unseen by this is kept beside it (RULES.md W2).
 */
export function shareChanges(
  entry: JournalEntry,
  before: JournalEntry | undefined,
  copyId: string,
  day: Day,
): readonly SharingWork[] {
  const fields = { ...goneFrom(before), ...copyForMentor(entry, day) };
  const columns = mentorColumns(entry.fields.prompts);
  for (const row of before ? rowsOf(before) : []) {
    const said = Object.fromEntries(Object.entries(row.cells).filter(([column]) => columns.includes(column)));
    const own = fields[rowField(row.key)];
    if (Object.keys(said).length > 0) fields[rowField(row.key)] = { ...(own as object | null), ...said };
  }
  const changed = Object.entries(fields).filter(
    ([field, value]) => !sameJson(before?.fields[field] as Json | undefined, value),
  );
  const id = before?.id ?? copyId;
  return [
    {
      room: 'mentor',
      changes: [
        {
          do: 'write',
          id,
          type: sharedJournalKind.type,
          fields: Object.fromEntries(changed),
          seen: before?.view.stamps ?? [],
        },
      ],
    },
    {
      room: 'procesjournal',
      changes: [
        {
          do: 'write',
          id: entry.id,
          type: journalKind.type,
          fields: { shared: { day, days: [...sharedDays(entry).filter((one) => one !== day), day] }, copy: id },
          seen: entry.view.stamps,
        },
      ],
    },
  ];
}

/** Answers and rows of a copy, each as empty: whatever the new copy does not fill is gone. */
function goneFrom(copy: JournalEntry | undefined): { [field: string]: Json } {
  const names = Object.keys(copy?.fields ?? {}).filter((name) => /^(p|row)_|^title$/.test(name));
  return Object.fromEntries(names.map((name) => [name, null]));
}

/** Whether something has been written since the entry was shared. True when the copy is gone. */
export function hasNewsSinceShared(entry: JournalEntry, copy: JournalEntry | undefined): boolean {
  const [{ changes } = { changes: [] }] = shareChanges(entry, copy, copy?.id ?? 'copy', entry.fields.written as Day);
  return changes.some(
    (change) => change.do === 'write' && Object.keys(change.fields).some((field) => field !== 'shared'),
  );
}

/** Each day on which an entry was shared since it was last taken back, the first one first. */
export function sharedDays({ fields: { shared } }: JournalEntry): readonly Day[] {
  if (!shared) return [];
  return shared.days ?? [shared.day];
}

/** Takes an entry back: the copy is emptied, and what the mentor has said to it (RULES.md N203). */
export const takeBackChanges = (entry: JournalEntry, mentor?: Doc): readonly SharingWork[] => [
  ...(entry.fields.copy ? takeBackCopy(entry.fields.copy, mentor) : []),
  {
    room: 'procesjournal',
    changes: [
      {
        do: 'write',
        id: entry.id,
        type: journalKind.type,
        fields: { shared: null, copy: null },
        seen: entry.view.stamps,
      },
    ],
  },
];

/** The same for a copy whose entry is not here any more. */
export const takeBackCopy = (copy: string, mentor: Doc | undefined): readonly SharingWork[] => [
  { room: 'mentor', changes: [{ do: 'purge', id: copy }, ...purgeComments(mentor, copy)] },
];
