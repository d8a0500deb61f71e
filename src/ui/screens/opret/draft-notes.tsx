import { CalendarClock } from 'lucide';
import { Notice } from '../../components/notice.tsx';
import { opretTexts } from '../../texts/opret.ts';
import type { DraftNote } from './draft.ts';
import css from './opret.module.css';

const { notes: words } = opretTexts;

function wordsOf(note: DraftNote): string {
  switch (note.kind) {
    case 'moved':
      return words.moved(note.chosen, note.reason, note.day);
    case 'half':
      return words.half(note.day, note.name, note.from);
    case 'schoolHoliday':
      return words.schoolHoliday(note.weeks);
    case 'sameName':
      return words.sameName;
    default:
      return words[note.kind](note.day);
  }
}

/** What is allowed but worth a second look. Told politely as it is written. */
export function DraftNotes({ notes }: { readonly notes: readonly DraftNote[] }) {
  return (
    <div class={css.notes} role="status">
      {notes.map((note) => (
        <Notice key={note.kind} {...(note.kind === 'moved' && { icon: CalendarClock })}>
          <p>{wordsOf(note)}</p>
        </Notice>
      ))}
    </div>
  );
}
