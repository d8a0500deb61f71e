import type { Day } from '../core/calendar/day.ts';
import type { Doc } from '../core/document/types.ts';
import { readPeople } from '../core/forloeb/people.ts';
import { standInOf, standInState } from '../core/forloeb/stand-in.ts';
import { type Profile, profiles, roomOfDocId, type Viewpoint, viewpoints } from '../core/rooms.ts';
import type { FileSelves } from './envelope.ts';
import type { HandoverFile } from './read-file.ts';

/**
 * Who the receiver of a file is in each forløb in it: what a copy of one's own device says, else whoever holds the role that the file
 * is meant for. Somebody who takes a role over is the stand-in, if the plan names one, and once the stand-in's days are over the one
 * who has it back. `person` is empty while nobody holds the role,
 * and for anybody else who takes it over: then the person has to say who it is. Only for forløb whose plan is in the file, or for a mentor the
 * mentor room.
 */
export function receiversOf(file: HandoverFile): FileSelves {
  if (file.profile === 'sikkerhedskopi') return file.selves;
  const { to, from }: Profile = profiles[file.profile];
  if (!isViewpoint(to)) return {};
  const plans = file.docs.filter(({ kind }) => kind === 'plan' || (to === 'mentor' && kind === 'mentor'));
  const takesOver = from.includes(to);
  const holderIn = (plan: Doc) => (takesOver ? takerIn(plan, file.made) : readPeople(plan, file.made).holder(to)?.id);
  return Object.fromEntries(plans.map((plan) => [roomOfDocId(plan.id)?.forloebId ?? '', selfIn(to, holderIn(plan))]));
}

function takerIn(plan: Doc, made: Day): string | undefined {
  const standIn = standInOf(plan);
  return standIn && standInState(standIn, made) === 'over' ? standIn.standsInFor : standIn?.person;
}

const isViewpoint = (to: Profile['to']): to is Viewpoint => viewpoints.includes(to as Viewpoint);

const selfIn = (viewpoint: Viewpoint, person = '') => ({ viewpoint, person });
