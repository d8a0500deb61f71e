import type { Day } from '../core/calendar/day.ts';
import type { Doc } from '../core/document/types.ts';
import { frameDoc } from '../core/forloeb/mentor-frame.ts';
import { readPeople } from '../core/forloeb/people.ts';
import { standInOf, standInState } from '../core/forloeb/stand-in.ts';
import { type Profile, profiles, roomOfDocId, type Viewpoint, viewpoints } from '../core/rooms.ts';
import type { FileSelves } from './envelope.ts';
import type { HandoverFile } from './read-file.ts';

/**
 * Who the receiver of a file is in each forløb in it: what a copy of one's own device says, else whoever holds the role that the file
 * is meant for. Somebody who takes a role over is the stand-in, if the plan names one, and once the stand-in's days are over the one
 * who has it back. `person` is empty while nobody holds the role,
 * and for anybody else who takes it over: then the person has to say who it is. Only for forløb of which the file says what they are: by their
 * plan, or without one by the frame in the mentor room or in `ramme`.
 */
export function receiversOf(file: Pick<HandoverFile, 'profile' | 'made' | 'docs' | 'selves'>): FileSelves {
  if (file.profile === 'sikkerhedskopi') return file.selves;
  const { to, from }: Profile = profiles[file.profile];
  if (!isViewpoint(to)) return {};
  const takesOver = from.includes(to);
  const holderIn = (plan: Doc) => (takesOver ? takerIn(plan, file.made) : readPeople(plan, file.made).holder(to)?.id);
  return Object.fromEntries(framesOf(file.docs, to).map(([id, frame]) => [id, selfIn(to, holderIn(frame))]));
}

/** What says what a forløb is, by the key of each. */
function framesOf(docs: readonly Doc[], to: Viewpoint): readonly (readonly [forloeb: string, frame: Doc])[] {
  const rooms = new Map<string, Record<string, Doc>>();
  for (const doc of docs) {
    const id = roomOfDocId(doc.id)?.forloebId ?? '';
    rooms.set(id, { ...rooms.get(id), [doc.kind]: doc });
  }
  return [...rooms].flatMap(([id, found]) => {
    const frame = frameDoc(found) ?? found['plan'] ?? (to === 'mentor' ? found['mentor'] : undefined);
    return frame ? [[id, frame] as const] : [];
  });
}

function takerIn(plan: Doc, made: Day): string | undefined {
  const standIn = standInOf(plan);
  return standIn && standInState(standIn, made) === 'over' ? standIn.standsInFor : standIn?.person;
}

const isViewpoint = (to: Profile['to']): to is Viewpoint => viewpoints.includes(to as Viewpoint);

const selfIn = (viewpoint: Viewpoint, person = '') => ({ viewpoint, person });
