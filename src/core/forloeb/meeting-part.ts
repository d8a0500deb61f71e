import { audience, type ForloebRoom, type Viewpoint } from '../rooms.ts';
import { type Pointed, pointsOf } from './agenda-form.ts';
import { roomOfMeeting } from './meeting.ts';
import type { MeetingKind } from './meeting-kinds.ts';

/** What of a meeting each of those who take part in it has (RULES.md N220, N222). */

/** The room somebody notes a meeting in; undefined for who goes by the plan alone, and for a meeting of which only agreements are kept. */
export function notesRoom(viewpoint: Viewpoint, kind: MeetingKind): ForloebRoom | undefined {
  const room = roomOfMeeting[kind];
  const isThere = (audience[room] as readonly string[]).includes(viewpoint);
  return isThere && kind !== 'opfoelgning' ? room : undefined;
}

/** Points about how the new hire is. What is said there is the new hire's to share, and no leader reads even the heading. */
const ownPoints: readonly string[] = ['trivsel', 'oplevelse'];

export const isAboutNewHire = (point: string): boolean => ownPoints.includes(point);

/** The agenda as somebody sees it: for the leader without the points about how the new hire is. */
export function formSeenBy<Form extends Pointed<{ readonly key: string }>>(form: Form, viewpoint: Viewpoint): Form {
  if (viewpoint !== 'leder' || !pointsOf(form).some(({ key }) => isAboutNewHire(key))) return form;
  const blocks = form.blocks
    .map((block) => ({ ...block, points: block.points.filter(({ key }) => !isAboutNewHire(key)) }))
    .filter(({ points }) => points.length > 0);
  return { ...form, blocks };
}
