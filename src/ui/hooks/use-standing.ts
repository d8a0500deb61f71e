import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Change, Doc } from '../../core/document/types.ts';
import type { StandingRoom } from '../../core/rooms.ts';
import { standingAuthor } from '../../core/standing-author.ts';
import type { StorageFailure } from '../../storage/failure.ts';
import type { LiveStanding, StandingState } from '../../storage/standing-rooms.ts';
import { useSay } from '../components/messages.tsx';
import { whileKept } from '../drafts/half-written.ts';
import { sayFailure } from '../say-failure.ts';
import { wayBack } from '../seen-now.ts';
import { useStorage } from '../services.ts';
import { appTexts } from '../texts/app.ts';

/** What is said once the action is on screen, and the changes that undo it. */
export interface StandingSaid {
  readonly text: string;
  readonly undo?: readonly Change[];
}

/** The documents of a room that belongs to the workplace, and how to change them. */
export interface Standing {
  readonly status: StandingState['status'];
  readonly failure: StorageFailure | undefined;
  /** By key: of a programme its key, see `src/core/rooms.ts`. */
  readonly docs: ReadonlyMap<string, Doc>;
  /**
   * Performs one user action in one document; the first one makes it. Resolves to true when it is kept; otherwise the person has
   * been told, the screen is as before, and the caller keeps what was typed.
   */
  act(key: string, changes: readonly Change[], said?: StandingSaid): Promise<boolean>;
}

const noDocs: ReadonlyMap<string, Doc> = new Map();

export function useStanding(room: StandingRoom): Standing {
  const storage = useStorage();
  const say = useSay();
  const [live, setLive] = useState<LiveStanding>();
  const [state, setState] = useState<StandingState>();
  useEffect(() => {
    const opened = storage.followStanding(room);
    const update = () => setState(opened.current());
    opened.subscribe(update);
    setLive(opened);
    update();
    return () => opened.close();
  }, [storage, room]);
  const actRef = useRef<Standing['act']>(async () => false);
  actRef.current = async (key, changes, said) => {
    if (!live) return false;
    const running = whileKept(live.act(key, { by: standingAuthor, changes }));
    const back = said?.undo && wayBack(live.current().docs.get(key), said.undo);
    const undo = async () => {
      if (!back) return;
      // Read anew: the screen that did it may be closed, and no longer follows what arrives.
      const rows = await storage.readStanding(room);
      const row = rows.ok ? rows.value.find(({ forloeb }) => forloeb === key) : undefined;
      const { changes: undone, left } = back(row?.doc ?? live.current().docs.get(key));
      await actRef.current(key, undone, { text: left.length > 0 ? appTexts.leftStanding : appTexts.undone });
    };
    if (said) say({ text: said.text, ...(back && { undo: () => void undo() }) });
    const kept = await running;
    if (!kept.ok) void sayFailure(say, kept.error);
    return kept.ok;
  };
  const { status = 'loading', docs = noDocs, failure } = state ?? {};
  return useMemo(
    () => ({ status, docs, failure, act: (...action: Parameters<Standing['act']>) => actRef.current(...action) }),
    [status, docs, failure],
  );
}
