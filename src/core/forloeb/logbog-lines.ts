import * as z from 'zod/mini';
import type { Day } from '../calendar/day.ts';
import type { Doc } from '../document/types.ts';
import { oneLine } from '../one-line.ts';
import { type AgendaLine, type AgendaLineEntry, agendaLineKind } from './agenda-line.ts';
import { PlainDay, RecordId } from './fields.ts';
import type { SharingWork } from './journal-sharing.ts';
import { answerOf } from './journal-written.ts';
import { type JournalEntry, journalKind } from './procesjournal.ts';
import { readEntries, write } from './record-kind.ts';

/** Lines of a private entry that are taken along to the next mentor meeting (RULES.md N204). */

const Flag = z.looseObject({ line: RecordId, day: PlainDay });

/** The field of the private entry that says where the copy of an answer lies; null when it was taken back. */
export const flagField = (key: string): string => `flag_${key}`;

/** The copy of an answer that the mentor may have; undefined when it is not taken along. */
export function lineOf(entry: JournalEntry, key: string, mentor: Doc | undefined): AgendaLineEntry | undefined {
  const flag = Flag.safeParse(entry.fields[flagField(key)]).data;
  return flag && readEntries(mentor, agendaLineKind).known.find(({ id }) => id === flag.line);
}

/** Keys of the answers whose copy is this line. */
export const answersOfLine = (entry: JournalEntry, line: string): readonly string[] =>
  entry.fields.prompts
    .map(({ key }) => key)
    .filter((key) => Flag.safeParse(entry.fields[flagField(key)]).data?.line === line);

/** How many lines of an entry lie where the mentor gets them. */
export const linesTaken = (entry: JournalEntry, mentor: Doc | undefined): number =>
  new Set(entry.fields.prompts.flatMap(({ key }) => lineOf(entry, key, mentor)?.id ?? [])).size;

/** Most characters of a line on an agenda. */
const longest = 200;

/** An answer as one line for the agenda, cut between words where it is too long for one; empty when nothing is written. */
export function lineText(answer: string): string {
  const line = oneLine(answer);
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > 0 ? space : longest - 2)} …`;
}

interface Taking {
  readonly key: string;
  readonly mentor: Doc | undefined;
  /** Key for a line that is not there yet. */
  readonly lineId: string;
  readonly by: string;
  readonly day: Day;
}

/**
 * Copies one answer for the mentor meeting. A line that waits is written anew; one that has been talked about is left, and a new one made.
 * Nothing for an answer without a word.
 */
export function takeAlong(entry: JournalEntry, { key, mentor, lineId, by, day }: Taking): readonly SharingWork[] {
  const text = lineText(answerOf(entry, key));
  if (!text) return [];
  const before = lineOf(entry, key, mentor);
  const waits = before && !before.fields.done?.done ? before : undefined;
  const id = waits?.id ?? lineId;
  const fields = { text, from: 'logbog', day, by } satisfies AgendaLine;
  return [
    {
      room: 'mentor',
      changes: [{ do: 'write', id, type: agendaLineKind.type, fields, seen: waits?.view.stamps ?? [] }],
    },
    { room: 'procesjournal', changes: [write(entry.id, journalKind.type, { [flagField(key)]: { line: id, day } })] },
  ];
}

/** Takes a line back. The answer stays in the entry it was written in, which may be gone. */
export function takeLineBack(line: string, entry: JournalEntry | undefined): readonly SharingWork[] {
  const flags = entry ? answersOfLine(entry, line).map((key) => [flagField(key), null]) : [];
  const own = entry && flags.length > 0 && write(entry.id, journalKind.type, Object.fromEntries(flags));
  return [
    { room: 'mentor', changes: [{ do: 'purge', id: line }] },
    ...(own ? [{ room: 'procesjournal' as const, changes: [own] }] : []),
  ];
}
