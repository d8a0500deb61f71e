import * as z from 'zod/mini';
import { sumOf } from '../arbejdsplads/sum-of.ts';
import type { Day } from '../calendar/day.ts';
import type { Change, Json } from '../document/types.ts';
import { type Aftale, type AftaleEntry, isAftaleOpen } from './aftale.ts';
import { compareAftaler } from './agenda-aftaler.ts';
import { type AgendaLineEntry, compareLines, isLineOpen } from './agenda-line.ts';
import { Line, OptionalLine, RecordId, Tick } from './fields.ts';
import { type MentorRow, rowAfter, rowBefore } from './mentor-meetings.ts';
import { compareEntries, type JournalEntry } from './procesjournal.ts';
import type { Entry } from './record-kind.ts';

/**
 * What the two have chosen for one mentor meeting, in room `mentor`: a record for each meeting under a key computed from the meeting's, a
 * field for each thought. What has been talked about stands in `talked_<key>` of the meeting at which it was (RULES.md N196, N197).
 */
export const MentorAgenda = z.looseObject({
  meeting: RecordId,
  /** Chosen by the mentee. */
  theme: z.optional(z.nullable(OptionalLine)),
  /** Key and name of the method as it stood when it was chosen. */
  method: z.optional(z.nullable(z.looseObject({ key: z.string(), heading: Line }))),
});
export type MentorAgenda = z.infer<typeof MentorAgenda>;
export type MentorAgendaEntry = Entry<MentorAgenda>;

export const mentorAgendaKind = { type: 'mentordagsorden', schema: MentorAgenda } as const;

const longest = 64;

export function mentorAgendaId(meeting: string): string {
  const id = `${mentorAgendaKind.type}_${meeting}`;
  return id.length <= longest ? id : `${mentorAgendaKind.type}_${sumOf(meeting)}`;
}

/** Fields of the agenda of a meeting as a change. */
export const writeAgenda = (meeting: string, fields: { readonly [field: string]: Json }): Change => ({
  do: 'write',
  id: mentorAgendaId(meeting),
  type: mentorAgendaKind.type,
  fields: { meeting, ...fields },
});

/** The field that says that a shared entry has been talked about. */
export const talkedField = (entry: string): string => `talked_${entry}`;

const talkedOn = ({ fields }: MentorAgendaEntry, entry: string): Day | undefined => {
  const tick = Tick.safeParse(fields[talkedField(entry)]).data;
  return tick?.done ? tick.day : undefined;
};

/** The day an entry was last talked about; one that has been shared anew since has not been (RULES.md N196). */
export function talkedAbout(entry: JournalEntry, agendas: readonly MentorAgendaEntry[]): Day | undefined {
  const days = agendas.map((agenda) => talkedOn(agenda, entry.id)).filter((day) => day !== undefined);
  const last = days.sort().at(-1);
  return last !== undefined && last >= (entry.fields.shared?.day ?? '') ? last : undefined;
}

/** As `isAftaleOpen`, for agreements of mentor meetings: they become nothing that could be deleted again. */
export const isMentorAftaleOpen = (aftale: Pick<Aftale, 'status' | 'became'>): boolean =>
  isAftaleOpen(aftale, () => true);

export interface MentorSource {
  readonly rows: readonly MentorRow[];
  readonly lines: readonly AgendaLineEntry[];
  /** Entries of the process journal that the mentee has shared. */
  readonly shared: readonly JournalEntry[];
  readonly agendas: readonly MentorAgendaEntry[];
  /** Agreements of mentor meetings. */
  readonly aftaler: readonly AftaleEntry[];
  readonly today: Day;
}

/** What an agenda is filled with. What was talked about today stays where it is for the day. */
export interface FilledAgenda {
  readonly aftaler: readonly AftaleEntry[];
  readonly lines: readonly AgendaLineEntry[];
  readonly shared: readonly { readonly entry: JournalEntry; readonly talked: boolean }[];
  readonly last: MentorRow | undefined;
  readonly next: MentorRow | undefined;
}

export function fillMentorAgenda(source: MentorSource, row: MentorRow): FilledAgenda {
  const { rows, lines, shared, agendas, aftaler, today } = source;
  const last = rowBefore(rows, row);
  return {
    aftaler: aftaler
      .filter(({ fields }) => fields.made.meeting !== row.key)
      .filter(({ fields }) => isMentorAftaleOpen(fields) || (last !== undefined && fields.made.meeting === last.key))
      .toSorted(compareAftaler),
    lines: lines.filter(({ fields }) => isLineOpen(fields) || fields.done?.day === today).toSorted(compareLines),
    shared: shared
      .map((entry) => ({ entry, on: talkedAbout(entry, agendas) }))
      .filter(({ on }) => on === undefined || on === today)
      .toSorted((a, b) => compareEntries(b.entry, a.entry))
      .map(({ entry, on }) => ({ entry, talked: on !== undefined })),
    last,
    next: rowAfter(rows, row, today),
  };
}
