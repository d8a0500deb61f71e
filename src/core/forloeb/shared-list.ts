import type { Day } from '../calendar/day.ts';
import { compareText } from '../compare-text.ts';
import type { Vector } from '../document/stamp.ts';
import type { Doc } from '../document/types.ts';
import { agendaLineKind } from './agenda-line.ts';
import { hasLeft } from './bin.ts';
import { type SharingWork, sharedDays, takeBackChanges, takeBackCopy } from './journal-sharing.ts';
import { entryName } from './journal-written.ts';
import { answersOfLine, takeLineBack } from './logbog-lines.ts';
import { commentsOn, isCommented } from './mentor-comment.ts';
import { type JournalEntry, journalKind, sharedJournalKind } from './procesjournal.ts';
import { readEntries } from './record-kind.ts';

/** Something of the private room whose copy lies where the mentor gets it (RULES.md N203). */
export interface SharedThing {
  /** Key of the copy in the mentor room. */
  readonly id: string;
  readonly is: 'entry' | 'line';
  /** Title of the form it was written in; empty for a line whose entry is gone. */
  readonly form: string;
  readonly name: string;
  /** The days on which it was shared, the first one first. */
  readonly days: readonly Day[];
  /** The entry it was copied from; undefined when that is gone, or cannot be read now. */
  readonly own: JournalEntry | undefined;
  /** Whether it stands in a file that was made on this device, or the mentor has answered. */
  readonly left: boolean;
}

interface Rooms {
  readonly mentor?: Doc | undefined;
  readonly procesjournal?: Doc | undefined;
}

/** Whether a copy of an entry has left. One that the mentor has answered has left, wherever its file was made. */
export const copyHasLeft = (copy: JournalEntry, mentor: Doc | undefined, sent: Vector | undefined): boolean =>
  hasLeft(copy.view, sent) || isCommented(copy, commentsOn(mentor, copy.id));

/** Everything that is shared, the newest first. `sent`: what files to the mentor have held of the mentor room. */
export function sharedThings({ mentor, procesjournal }: Rooms, sent: Vector | undefined): readonly SharedThing[] {
  const own = readEntries(procesjournal, journalKind).known;
  const entries = readEntries(mentor, sharedJournalKind).known.map((copy): SharedThing => {
    const entry = own.find(({ fields }) => fields.copy === copy.id);
    return {
      id: copy.id,
      is: 'entry',
      form: copy.fields.form.title,
      name: entryName(copy),
      days: sharedDays(entry ?? copy),
      own: entry,
      left: copyHasLeft(copy, mentor, sent),
    };
  });
  const taken = readEntries(mentor, agendaLineKind).known.filter(({ fields }) => fields.from === 'logbog');
  const lines = taken.map((line): SharedThing => {
    const entry = own.find((one) => answersOfLine(one, line.id).length > 0);
    const { text, day, done } = line.fields;
    const form = entry?.fields.form.title ?? '';
    const left = hasLeft(line.view, sent) || done !== undefined;
    return { id: line.id, is: 'line', form, name: text, days: [day], own: entry, left };
  });
  const lastDay = ({ days }: SharedThing): string => days.at(-1) ?? '';
  return [...entries, ...lines].sort((a, b) => compareText(lastDay(b), lastDay(a)) || compareText(a.id, b.id));
}

/** Takes one of them back, whatever it is. */
export function takeBack({ id, is, own }: SharedThing, mentor: Doc | undefined): readonly SharingWork[] {
  if (is === 'line') return takeLineBack(id, own);
  return own ? takeBackChanges(own, mentor) : takeBackCopy(id, mentor);
}
