import { ok, type Result } from '../core/result.ts';
import type { RoomRow } from './database.ts';
import type { StorageFailure } from './failure.ts';

type Kept = Result<readonly RoomRow[], StorageFailure>;

/** Where user actions are shown. */
export interface Stage<Action> {
  /** Actions that are on screen but not yet kept. */
  readonly pending: Action[];
  /** Takes in a row as it has been written. */
  accept(row: RoomRow): void;
  /** Draws the rows with all that is pending on top. */
  publish(change?: { readonly failure: StorageFailure | undefined }): void;
}

/**
 * Shows an action at once and has it kept; when that fails it is taken back. What is shown is never without it in between: in one go it
 * ceases to be pending and its rows are there.
 */
export async function showAndKeep<Action>(
  { pending, accept, publish }: Stage<Action>,
  action: Action,
  keep: () => Promise<Kept>,
): Promise<Result<void, StorageFailure>> {
  pending.push(action);
  let kept: Kept;
  try {
    publish();
    kept = await keep();
  } finally {
    pending.splice(pending.indexOf(action), 1);
  }
  if (kept.ok) for (const row of kept.value) accept(row);
  publish({ failure: kept.ok ? undefined : kept.error });
  return kept.ok ? ok(undefined) : kept;
}
