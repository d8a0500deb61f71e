import type { MeetingNotesEntry } from '../../../core/forloeb/meeting.ts';
import { noteOf } from '../../../core/forloeb/meeting.ts';
import { firstName } from '../../../core/forloeb/person.ts';
import { isPrivatePoint } from '../../../core/forloeb/private-note.ts';
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
  const { by, kind } = note.fields;
  const words = by === people.holder('ny')?.id && isPrivatePoint(kind, point) ? texts.sharedBy : texts.noted;
  if (text.trim() === '') return null;
  return (
    <div class={css.quote}>
      <p class={css.meta}>{by === me ? texts.yours : words(firstName(people.byId(by)?.fields.name ?? ''))}</p>
      <p class={css.text}>{text}</p>
    </div>
  );
}
