import * as z from 'zod/mini';
import { compareText } from '../compare-text.ts';
import { Line, PlainDay, RecordId, Tick } from './fields.ts';
import type { Entry } from './record-kind.ts';

/**
 * Something to talk about at a mentor meeting, in room `mentor`. It waits there until it has been talked about, whichever meeting that
 * is (RULES.md N196). A line flagged in the mentee's logbog is copied here and carries nothing that leads back.
 */
export const AgendaLine = z.looseObject({
  text: Line,
  /** `logbog`: flagged by the mentee in the logbog; `eget`: written for the meeting by either of the two. */
  from: z.enum(['logbog', 'eget']),
  day: PlainDay,
  by: z.optional(RecordId),
  /** Talked about. */
  done: z.optional(Tick),
});
export type AgendaLine = z.infer<typeof AgendaLine>;
export type AgendaLineEntry = Entry<AgendaLine>;

export const agendaLineKind = { type: 'agendalinje', schema: AgendaLine } as const;

export const isLineOpen = ({ done }: Pick<AgendaLine, 'done'>): boolean => !done?.done;

/** The oldest first. */
export const compareLines = (a: AgendaLineEntry, b: AgendaLineEntry): number =>
  compareText(a.fields.day, b.fields.day) || compareText(a.id, b.id);
