import { courseSide } from '../../core/forloeb/mentor-begin.ts';
import { type Profile, type ProfileName, profiles, profilesFrom, type Viewpoint } from '../../core/rooms.ts';
import type { ForloebScope } from '../forloeb-scope.tsx';

/** Who a file of a profile comes from: the owner of the device in a role that may send it, such as a kontaktperson who is the mentor too. */
export const senderOf = (viewpoint: Viewpoint, name: ProfileName): Viewpoint => {
  const { from }: Profile = profiles[name];
  return from.includes(viewpoint) ? viewpoint : (from.find((one) => one === 'mentor') ?? viewpoint);
};

/** What can be sent from here: what one's roles allow, and of that what this device has anything of. */
export function offeredProfiles({ viewpoint, me, people, docs, summary }: ForloebScope): readonly ProfileName[] {
  const own = profilesFrom(viewpoint);
  const isMentor = courseSide(viewpoint, me, people) === 'mentor';
  const asMentor = isMentor ? profilesFrom('mentor').filter((name) => !own.includes(name)) : [];
  return [...own, ...asMentor].filter((name) => {
    const { rooms }: Profile = profiles[name];
    if (rooms.includes('plan')) return docs.plan !== undefined && !summary.courseOnly;
    return rooms.some((room) => docs[room as keyof typeof docs] !== undefined);
  });
}
