import { useState } from 'preact/hooks';
import { type Profile, type ProfileName, profiles, type Room } from '../../core/rooms.ts';
import type { ForloebScope } from '../forloeb-scope.tsx';

/** Whether the preparation of the kontaktperson goes along to whoever takes over: only when somebody says so. */
export interface Preparation {
  /** Nothing to choose where the file holds no preparation, or belongs to those who wrote it. */
  readonly asked: boolean;
  readonly goesAlong: boolean;
  readonly choose: (goesAlong: boolean) => void;
  /** The rooms of the file, and the one that is left out. */
  readonly rooms: readonly Room[];
  readonly without: Room | undefined;
}

export function usePreparation(profile: ProfileName | undefined, { docs }: Pick<ForloebScope, 'docs'>): Preparation {
  const [goesAlong, choose] = useState(false);
  const asked = profile === 'tilNyKontaktperson' && docs.forberedelse !== undefined;
  const without = asked && !goesAlong ? 'forberedelse' : undefined;
  const { rooms }: Pick<Profile, 'rooms'> = profile ? profiles[profile] : { rooms: [] };
  return { asked, goesAlong, choose, rooms: rooms.filter((room) => room !== without), without };
}
