import type { AgendaForm, MeetingTemplate } from './agenda-template.ts';
import type { MeetingKind } from './meeting-kinds.ts';

/** The agenda of a kind of meeting. Throws when the template has none, which its test rules out. */
export function formOf({ meetings }: Pick<MeetingTemplate, 'meetings'>, kind: MeetingKind): AgendaForm {
  const form = meetings.find((one) => one.kind === kind);
  if (!form) throw new Error(`No agenda for ${kind}`);
  return form;
}

/** An agenda as far as its points go. */
export interface Pointed<Point> {
  readonly blocks: readonly { readonly points: readonly Point[] }[];
}

export const pointsOf = <Point>({ blocks }: Pointed<Point>): readonly Point[] => blocks.flatMap(({ points }) => points);
