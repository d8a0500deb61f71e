import * as z from 'zod/mini';
import type { ForloebRoom } from '../rooms.ts';
import { Line, Party, PlainDay, RecordId, Tick } from './fields.ts';
import { roomOfMeeting } from './meeting.ts';
import { meetingKinds } from './meeting-kinds.ts';
import type { Entry } from './record-kind.ts';

/**
 * What was agreed at a meeting: who does what, and by when. It stands in `plan`, where leader and new hire see it too; what was
 * said stays in the room of the meeting. Agreements of the expectation talk stand in `forberedelse` with its notes, and those of a
 * mentor meeting in `mentor`.
 * (An `agreement` in this code is something else: a person's answer about their time.)
 */
export const Aftale = z.looseObject({
  text: Line,
  made: z.looseObject({
    day: PlainDay,
    by: z.optional(RecordId),
    kind: z.enum(meetingKinds),
    /** Key of the meeting (meeting.ts); absent for one that was made in between. */
    meeting: z.optional(RecordId),
  }),
  responsible: Party,
  due: z.optional(z.nullable(PlainDay)),
  status: z.optional(Tick),
  /** The item or activity that it has become. */
  became: z.optional(z.nullable(z.looseObject({ type: z.enum(['huskeliste', 'activity']), id: RecordId }))),
});
export type Aftale = z.infer<typeof Aftale>;
export type AftaleEntry = Entry<Aftale>;

export const aftaleKind = { type: 'aftale', schema: Aftale } as const;

/** Whether something that an agreement has become is still there: visible in the plan (followed.ts). */
export type Stands = (became: NonNullable<Aftale['became']>) => boolean;

/**
 * An agreement is open until it is ticked off, or has become an item or an activity, which is followed there as long as it stands
 * (RULES.md N111).
 */
export const isAftaleOpen = ({ status, became }: Pick<Aftale, 'status' | 'became'>, stands: Stands): boolean =>
  !status?.done && !(became && stands(became));

/** The room an agreement lies in: with the notes where leader or new hire must not see it, else in the plan. */
export const roomOfAftale = ({ made }: Pick<Aftale, 'made'>): ForloebRoom => {
  const room = roomOfMeeting[made.kind];
  return room === 'samtaler' ? 'plan' : room;
};
