import type { Vector } from '../core/document/stamp.ts';
import type { Doc } from '../core/document/types.ts';
import type { Room } from '../core/rooms.ts';
import type { SummaryRow } from './database.ts';
import type { StorageFailure } from './failure.ts';

/** What a screen shows of one forløb. `saving` counts actions that are on screen but not yet kept. */
export interface ForloebState {
  readonly status: 'loading' | 'missing' | 'ready' | 'failed';
  readonly docs: Readonly<Partial<Record<Room, Doc>>>;
  /** What has left of each room in files that others have. */
  readonly sent: Readonly<Partial<Record<Room, Vector>>>;
  readonly summary: SummaryRow | undefined;
  readonly saving: number;
  readonly failure: StorageFailure | undefined;
  /** The private room lies here and cannot be read at this moment: locked, or `damaged` although its key is here. */
  readonly shut?: 'locked' | 'damaged' | undefined;
}

export const loading: ForloebState = {
  status: 'loading',
  docs: {},
  sent: {},
  summary: undefined,
  saving: 0,
  failure: undefined,
};
