import { useEffect, useState } from 'preact/hooks';
import type { Doc } from '../../../core/document/types.ts';
import type { SummaryRow } from '../../../storage/database.ts';
import type { LiveForloeb } from '../../../storage/live-forloeb.ts';
import { useStorage } from '../../services.ts';

/** A forløb on this device with its plan. */
export interface MemberPlan {
  readonly row: SummaryRow;
  readonly plan: Doc;
}

/**
 * The plans of several forløb, in the order of the rows, followed as they change; undefined until all of them are read, `failed`
 * when one cannot be.
 */
export function useMemberPlans(rows: readonly SummaryRow[]): readonly MemberPlan[] | 'failed' | undefined {
  const storage = useStorage();
  const [lives, setLives] = useState<readonly LiveForloeb[]>();
  const [, redraw] = useState<unknown>();
  const ids = rows.map(({ id }) => id).join();
  useEffect(() => {
    const followed = rows.map(({ id }) => storage.follow(id));
    const unwatch = followed.map(({ live }) => live.subscribe(() => redraw({})));
    setLives(followed.map(({ live }) => live));
    return () => {
      for (const end of unwatch) end();
      for (const { release } of followed) release();
    };
  }, [storage, ids]);
  if (lives?.map(({ id }) => id).join() !== ids) return undefined;
  const states = lives.map((live) => live.current());
  if (states.some(({ status }) => status === 'failed')) return 'failed';
  if (states.some(({ status }) => status === 'loading')) return undefined;
  return rows.flatMap((row, index) => {
    const plan = states[index]?.docs.plan;
    return plan ? [{ row, plan }] : [];
  });
}
