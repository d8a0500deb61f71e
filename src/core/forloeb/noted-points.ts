import { type MeetingNotesEntry, NotedPoint, noteOf } from './meeting.ts';

/** Everything that is noted at a meeting, with the headings it was written under (RULES.md N109). */

const prefix = 'note_';

/** Keys of the points that one author has written something under. */
export const notedKeys = (note: MeetingNotesEntry): readonly string[] =>
  Object.keys(note.fields).flatMap((field) => {
    const key = field.slice(prefix.length);
    return field.startsWith(prefix) && noteOf(note, key).trim() ? [key] : [];
  });

/** How many notes stand in the records of a meeting, each author's under each point. */
export const countNoted = (notes: readonly MeetingNotesEntry[], meeting: string): number =>
  notes.filter(({ fields }) => fields.meeting === meeting).flatMap(notedKeys).length;

/** The headings that notes were written under, by the keys of their points. Of headings that two devices kept apart none is lost. */
export function notedHeadings(notes: readonly MeetingNotesEntry[]): ReadonlyMap<string, string> {
  const kept = notes.flatMap(({ fields, view }) => [
    ...(view.conflicts['points'] ?? []).flatMap(({ value }) => (Array.isArray(value) ? value : [])),
    ...fields.points,
  ]);
  return new Map(kept.flatMap((one) => NotedPoint.safeParse(one).data ?? []).map(({ key, heading }) => [key, heading]));
}

/**
 * The points with something under them: those of the agenda in its order, then what only the notes know. A heading that is not kept
 * is that of the own point, else `somewhere`.
 */
export function notedPoints(
  notes: readonly MeetingNotesEntry[],
  agenda: readonly { readonly key: string }[],
  own: readonly { readonly key: string; readonly heading: string }[],
  somewhere: string,
): readonly { readonly key: string; readonly heading: string }[] {
  const headings = notedHeadings(notes);
  const noted = new Set(notes.flatMap(notedKeys));
  const order = new Set([...agenda.map(({ key }) => key), ...headings.keys(), ...noted]);
  return [...order].flatMap((key) => {
    const heading = headings.get(key) ?? own.find((point) => point.key === key)?.heading ?? somewhere;
    return noted.has(key) ? [{ key, heading }] : [];
  });
}
