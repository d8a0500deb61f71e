import type { MeetingNotesEntry } from '../../../core/forloeb/meeting.ts';
import { noteOf } from '../../../core/forloeb/meeting.ts';
import { firstName } from '../../../core/forloeb/person.ts';
import { useForloeb } from '../../forloeb-scope.tsx';
import { meetingTexts as texts } from '../../texts/moeder.ts';
import css from './meeting.module.css';

interface NoteQuoteProps {
  readonly note: MeetingNotesEntry;
  /** Key of the point it stands under. */
  readonly point: string;
}

/** What somebody has noted under a point, and who; nothing where they have noted nothing. */
export function NoteQuote({ note, point }: NoteQuoteProps) {
  const { people, me } = useForloeb();
  const text = noteOf(note, point);
  const { by } = note.fields;
  if (text.trim() === '') return null;
  return (
    <div class={css.quote}>
      <p class={css.meta}>{by === me ? texts.yours : texts.noted(firstName(people.byId(by)?.fields.name ?? ''))}</p>
      <p class={css.text}>{text}</p>
    </div>
  );
}
