import type { Viewpoint } from '../rooms.ts';
import type { MeetingKind } from './meeting-kinds.ts';

/** Who takes part in which meeting (RULES.md N220). */

const ofAllThree: readonly Viewpoint[] = ['kontaktperson', 'ny', 'leder'];

const participants: Readonly<Record<MeetingKind, readonly Viewpoint[]>> = {
  forventning: ['kontaktperson', 'leder'],
  opstart: ofAllThree,
  opgaver: ofAllThree,
  status: ['kontaktperson', 'ny'],
  /** A talk of leader and new hire. The kontaktperson plans it and follows its agreements. */
  opfoelgning: ofAllThree,
  afslutning: ofAllThree,
  mentor: ['mentor', 'ny'],
};

export const takesPart = (viewpoint: Viewpoint, kind: MeetingKind): boolean => participants[kind].includes(viewpoint);

/** Whether the plan alone says that a meeting was held: the three have no other room in common (RULES.md N221). */
export const isHeldInPlan = (kind: MeetingKind): boolean => participants[kind] === ofAllThree;
