import { useMemo } from 'preact/hooks';
import type { Json } from '../../../core/document/types.ts';
import { emptyView, type RecordView } from '../../../core/document/view.ts';
import { type Pointed, pointsOf } from '../../../core/forloeb/agenda-form.ts';
import { type MeetingNotesEntry, meetingNotesKind, noteField, roomOfMeeting } from '../../../core/forloeb/meeting.ts';
import { notesRecordId } from '../../../core/forloeb/meeting-keys.ts';
import type { MeetingRow } from '../../../core/forloeb/meeting-list.ts';
import type { ForloebRoom } from '../../../core/rooms.ts';
import { useForloeb } from '../../forloeb-scope.tsx';

/** What a note can stand under. */
export type NotePoint = { readonly key: string; readonly heading: string };

/** The notes of one meeting: one's own to write in, and those of the others to read. */
export interface Notes {
  readonly room: ForloebRoom;
  /** One's own record; an empty one until the first word. */
  readonly record: RecordView;
  /** The same as a note of the meeting; undefined until there is one. */
  readonly mine: MeetingNotesEntry | undefined;
  /** All that is noted, one's own first. */
  readonly all: readonly MeetingNotesEntry[];
  readonly others: readonly MeetingNotesEntry[];
  /** What one's own record must have for a note under a point; undefined when it has it. */
  readonly along: (point: NotePoint) => { [field: string]: Json } | undefined;
  /** Headings by the field that holds what is noted under them. */
  readonly labels: Readonly<Record<string, string>>;
}

export function useNotes(
  meetings: { readonly notes: readonly MeetingNotesEntry[] },
  { key, kind }: Pick<MeetingRow, 'key' | 'kind'>,
  form: Pointed<NotePoint>,
  own: readonly NotePoint[],
): Notes {
  const { me, today } = useForloeb();
  return useMemo(() => {
    const id = notesRecordId(key, me);
    const all = meetings.notes.filter(({ fields }) => fields.meeting === key);
    const mine = all.find((note) => note.id === id);
    const others = all.filter((note) => note.id !== id);
    const points = [...pointsOf(form), ...own].map(({ key: point, heading }) => ({ key: point, heading }));
    const known = mine?.fields.points ?? [];
    return {
      room: roomOfMeeting[kind],
      record: mine?.view ?? emptyView(id, meetingNotesKind.type),
      mine,
      all: mine ? [mine, ...others] : others,
      others,
      along(point) {
        if (!mine) return { kind, meeting: key, by: me, day: today, points };
        if (known.some((one) => one.key === point.key)) return undefined;
        return { points: [...known, { key: point.key, heading: point.heading }] as unknown as Json };
      },
      labels: Object.fromEntries([...points, ...known].map((point) => [noteField(point.key), point.heading])),
    };
  }, [meetings.notes, key, kind, form, own, me, today]);
}
