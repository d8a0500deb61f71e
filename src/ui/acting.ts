import { useRef, useState } from 'preact/hooks';
import type { Change } from '../core/document/types.ts';
import type { Result } from '../core/result.ts';
import type { ForloebRoom } from '../core/rooms.ts';
import type { StorageFailure } from '../storage/failure.ts';
import type { LiveForloeb } from '../storage/live-forloeb.ts';
import { useSay } from './components/messages.tsx';
import { whileKept } from './drafts/half-written.ts';
import { sayFailure } from './say-failure.ts';
import { wayBack } from './seen-now.ts';
import { useServices, useStorage } from './services.ts';
import { appTexts } from './texts/app.ts';

interface RoomChanges {
  readonly room: ForloebRoom;
  readonly changes: readonly Change[];
}

/** Changes in one room. `by`: the programme they come from (RULES.md N2); the owner of the device where nothing is said. */
export interface Work extends RoomChanges {
  readonly by?: string;
  /** Done by a press alone, with no form that holds what it makes: "Prøv igen" makes it. */
  readonly pressed?: boolean;
}

/** What is said once the action is on screen, and the action that undoes it, in one room or in several. */
export interface Said {
  readonly text: string;
  readonly undo?: RoomChanges | readonly RoomChanges[];
}

/** Performs one user action; see `ForloebScope.act`. */
export type ActIn = (work: readonly Work[], said?: Said) => Promise<boolean>;

interface Acting {
  readonly actIn: ActIn;
  /** Whether it, or at least something, can be kept now. */
  readonly retry: () => Promise<boolean>;
  /** Time of the last kept action, `HH:MM`; undefined before the first. */
  readonly keptAt: string | undefined;
  /** Why the last action could not be kept. */
  readonly failure: StorageFailure | undefined;
}

/** What the owner of the device, `me`, does in a forløb: done, said, and taken back when it is wanted. */
export function useActing(id: string, live: LiveForloeb | undefined, me: string): Acting {
  const { timeNow } = useServices();
  const storage = useStorage();
  const say = useSay();
  const [keptAt, setKeptAt] = useState<string>();
  const [failure, setFailure] = useState<StorageFailure>();
  const latest = useRef<ActIn>(async () => false);
  const settle = (kept: Result<void, StorageFailure>): boolean => {
    setFailure(kept.ok ? undefined : kept.error);
    if (kept.ok) setKeptAt(timeNow());
    else void sayFailure(say, kept.error);
    return kept.ok;
  };
  /** The way back from what `live` shows now. */
  const undoIn = ({ current }: LiveForloeb, undos: readonly RoomChanges[]) => {
    const ways = undos.map(({ room, changes }) => ({ room, back: wayBack(current().docs[room], changes) }));
    return async () => {
      // Read anew: the forløb may be closed, and no longer follows what arrives.
      const rows = await storage.readRooms([id]);
      const back = ways.map((way) => {
        const row = rows.ok ? rows.value.find(({ room }) => room === way.room) : undefined;
        return { room: way.room, ...way.back(row?.doc ?? current().docs[way.room]) };
      });
      const isLeft = back.some(({ left }) => left.length > 0);
      await latest.current(back, { text: isLeft ? appTexts.leftStanding : appTexts.undone });
    };
  };
  latest.current = async (work, said) => {
    if (!live) return false;
    if (!me) {
      say({ text: appTexts.nobodyHere });
      return false;
    }
    const running = whileKept(live.act(work.map((part) => ({ ...part, by: part.by ?? me }))));
    if (said) {
      const undos = said.undo ? [said.undo].flat() : [];
      const undo = undoIn(live, undos);
      say({ text: said.text, ...(undos.length > 0 && { undo: () => void undo() }) });
    }
    return settle(await running);
  };
  return {
    actIn: (work, said) => latest.current(work, said),
    retry: async () => live !== undefined && settle(await live.retry()),
    keptAt,
    failure,
  };
}
