import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Day } from '../core/calendar/day.ts';
import type { WorkCalendar } from '../core/calendar/work-calendar.ts';
import type { Change, Doc } from '../core/document/types.ts';
import { calendarOf, type Forloeb, forloebKind } from '../core/forloeb/forloeb.ts';
import { type People, readPeople } from '../core/forloeb/people.ts';
import { type Entry, readEntries } from '../core/forloeb/record-kind.ts';
import { type ForloebRoom, type Room, roomDocId, type Viewpoint } from '../core/rooms.ts';
import type { SummaryRow } from '../storage/database.ts';
import type { StorageFailure } from '../storage/failure.ts';
import type { ForloebState, LiveForloeb } from '../storage/live-forloeb.ts';
import { useSay } from './components/messages.tsx';
import { useToday } from './hooks/use-today.ts';
import { useServices, useStorage } from './services.ts';
import { appTexts } from './texts/app.ts';
import { storageFailureTexts } from './texts/storage-failures.ts';

/** One forløb as the screens below it see it. */
export interface ForloebScope {
  readonly id: string;
  readonly state: ForloebState;
  readonly docs: ForloebState['docs'];
  readonly plan: Doc;
  readonly forloeb: Entry<Forloeb>;
  readonly people: People;
  readonly calendar: WorkCalendar;
  readonly summary: SummaryRow;
  readonly viewpoint: Viewpoint;
  /** Key of the device owner's person record. */
  readonly me: string;
  readonly today: Day;
  /** Time of the last kept action, `HH:MM`; undefined before the first. */
  readonly keptAt: string | undefined;
  readonly failure: StorageFailure | undefined;
  /** All documents with what could not be kept, for a file. */
  rescue(): readonly Doc[];
  /**
   * Performs one user action in one room, or in several. Resolves to true when it is kept; otherwise the person has been
   * told, the screen is as before, and the caller keeps what was typed.
   */
  act(room: ForloebRoom, changes: readonly Change[], said?: Said): Promise<boolean>;
  actIn(work: readonly { room: ForloebRoom; changes: readonly Change[] }[], said?: Said): Promise<boolean>;
}

/** What is said once the action is on screen, and the action that undoes it. */
export interface Said {
  readonly text: string;
  readonly undo?: { readonly room: ForloebRoom; readonly changes: readonly Change[] };
}

const ScopeContext = createContext<ForloebScope | undefined>(undefined);

export function useForloeb(): ForloebScope {
  const scope = useContext(ScopeContext);
  if (!scope) throw new Error('useForloeb is used outside a forløb');
  return scope;
}

interface ForloebProviderProps {
  readonly id: string;
  /** Shown while the forløb is read, and when it is not here. */
  readonly fallback: (status: ForloebState['status']) => ComponentChildren;
  readonly children: ComponentChildren;
}

/** Follows one forløb and gives it to the screens below. */
export function ForloebProvider({ id, fallback, children }: ForloebProviderProps) {
  const storage = useStorage();
  const [live, setLive] = useState<LiveForloeb>();
  const [state, setState] = useState<ForloebState>();
  useEffect(() => {
    const followed = storage.follow(id);
    const update = () => setState(followed.live.current());
    const unsubscribe = followed.live.subscribe(update);
    setLive(followed.live);
    update();
    return () => {
      unsubscribe();
      followed.release();
      setState(undefined);
    };
  }, [storage, id]);
  const scope = useScope(id, live, state);
  if (!scope) {
    const unreadable = state?.status === 'ready' ? 'missing' : state?.status;
    return <>{fallback(unreadable ?? 'loading')}</>;
  }
  return <ScopeContext.Provider value={scope}>{children}</ScopeContext.Provider>;
}

function useScope(
  id: string,
  live: LiveForloeb | undefined,
  state: ForloebState | undefined,
): ForloebScope | undefined {
  const { timeNow } = useServices();
  const today = useToday();
  const say = useSay();
  const [keptAt, setKeptAt] = useState<string>();
  const [failure, setFailure] = useState<StorageFailure>();
  const actRef = useRef<ForloebScope['actIn']>(async () => false);
  const me = state?.summary?.person ?? '';
  actRef.current = async (work, said) => {
    if (!live) return false;
    const undo = said?.undo;
    const running = live.act(work.map((part) => ({ room: part.room, by: me, changes: part.changes })));
    if (said) {
      say({ text: said.text, ...(undo && { undo: () => void actRef.current([undo], { text: appTexts.undone }) }) });
    }
    const kept = await running;
    setFailure(kept.ok ? undefined : kept.error);
    if (kept.ok) setKeptAt(timeNow());
    else say({ text: storageFailureTexts[kept.error.code].what });
    return kept.ok;
  };
  return useMemo(() => {
    // A mentor has no plan; the mentor room carries the frame of the forløb in records of the same kinds.
    const plan = state?.docs.plan ?? state?.docs.mentor;
    const summary = state?.summary;
    const forloeb = readEntries(plan, forloebKind).known[0];
    if (!plan || !summary || !forloeb || !state) return undefined;
    const actIn: ForloebScope['actIn'] = (work, said) => actRef.current(work, said);
    return {
      id,
      state,
      docs: state.docs,
      plan,
      forloeb,
      people: readPeople(plan),
      calendar: calendarOf(forloeb.fields),
      summary,
      viewpoint: summary.viewpoint,
      me: summary.person,
      today,
      keptAt,
      failure,
      rescue: () => live?.rescue() ?? [],
      act: (room, changes, said) => actIn([{ room, changes }], said),
      actIn,
    };
  }, [id, live, state, keptAt, failure, today]);
}

/** Key of a room's document in this forløb. */
export const docIdIn = (scope: ForloebScope, room: Room): string => roomDocId(scope.id, room);
