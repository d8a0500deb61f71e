import type { Day } from '../core/calendar/day.ts';
import type { PersonalRole } from '../core/forloeb/vocabulary.ts';

/** What a new forløb has in common with one that is there. */
export interface Likeness {
  readonly programme: string;
  readonly firstDay: Day;
  readonly names: Readonly<Partial<Record<PersonalRole, string>>>;
  /** Address to go to once it is created. */
  readonly next: string;
}

let waiting: Likeness | undefined;

/** Notes what the next opening of "Opret" begins with. In memory only: names do not belong in an address. */
export function beginLike(likeness: Likeness): void {
  waiting = likeness;
}

/** What "Opret" begins with this once; undefined for an empty form. */
export function takeLikeness(): Likeness | undefined {
  const taken = waiting;
  waiting = undefined;
  return taken;
}
