import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Day } from '../core/calendar/day.ts';
import type { WorkCalendar } from '../core/calendar/work-calendar.ts';
import type { Change, Doc } from '../core/document/types.ts';
import { calendarOf, type Forloeb, forloebKind } from '../core/forloeb/forloeb.ts';
import { frameDoc } from '../core/forloeb/mentor-frame.ts';
import { type People, readPeople } from '../core/forloeb/people.ts';
import { type Entry, readEntries } from '../core/forloeb/record-kind.ts';
import { summaryOn } from '../core/forloeb/summary-on.ts';
import type { ForloebRoom, Viewpoint } from '../core/rooms.ts';
import type { SummaryRow } from '../storage/database.ts';
import type { StorageFailure } from '../storage/failure.ts';
import type { ForloebState } from '../storage/forloeb-state.ts';
import type { LiveForloeb, Rescue } from '../storage/live-forloeb.ts';
import { type ActIn, type Said, useActing } from './acting.ts';
import { bringBackBegun } from './drafts/begun-texts.ts';
import { keepLeft } from './drafts/keep-left.ts';
import { useToday } from './hooks/use-today.ts';
import { useStorage } from './services.ts';

/** One forløb as the screens below it see it. The same object until its documents, its summary or the day change. */
export interface ForloebScope {
  readonly id: string;
  readonly docs: ForloebState['docs'];
  /** What has left of each room in files that others have. */
  readonly sent: ForloebState['sent'];
  readonly plan: Doc;
  readonly forloeb: Entry<Forloeb>;
  readonly people: People;
  readonly calendar: WorkCalendar;
  readonly summary: SummaryRow;
  readonly viewpoint: Viewpoint;
  /** Key of the device owner's person record. */
  readonly me: string;
  readonly today: Day;
  /** Why the private room cannot be read at this moment; undefined when it can, or is not here. */
  readonly shut: ForloebState['shut'];
  /** A room as it stands this instant, with an action that is not drawn yet. */
  now(room: ForloebRoom): Doc | undefined;
  /** All documents with what could not be kept, for a file. */
  rescue(): Promise<Rescue>;
  /** Tries once more to keep what could not be kept; see `LiveForloeb`. Resolves to whether it, or at least something, can be kept now. */
  retry(): Promise<boolean>;
  /**
   * Performs one user action in one room, or in several. Resolves to true when it is kept; otherwise the person has been
   * told, the screen is as before, and the caller keeps what was typed.
   */
  act(room: ForloebRoom, changes: readonly Change[], said?: Said): Promise<boolean>;
  readonly actIn: ActIn;
}

/** Whether what was done is kept. Apart from the scope, so that only those who show it are drawn again when it changes. */
export interface Saving {
  /** True while an action is on screen but not yet kept. */
  readonly saving: boolean;
  /** Time of the last kept action, `HH:MM`; undefined before the first. */
  readonly keptAt: string | undefined;
  /** Why the last action could not be kept. */
  readonly failure: StorageFailure | undefined;
}

const SavingContext = createContext<Saving>({ saving: false, keptAt: undefined, failure: undefined });

export const useSaving = (): Saving => useContext(SavingContext);

const ScopeContext = createContext<ForloebScope | undefined>(undefined);

export function useForloeb(): ForloebScope {
  const scope = useContext(ScopeContext);
  if (!scope) throw new Error('useForloeb is used outside a forløb');
  return scope;
}

/** Why there is no forløb to show. `newer`: only a newer version of the app can read it. */
export type ForloebStatus =
  | { readonly is: 'loading' | 'missing' | 'newer' }
  | { readonly is: 'failed'; readonly failure: StorageFailure };

function statusOf(state: ForloebState | undefined): ForloebStatus {
  if (!state || state.status === 'loading') return { is: 'loading' };
  if (state.status === 'failed') return { is: 'failed', failure: state.failure ?? { code: 'broken' } };
  return { is: state.status === 'ready' ? 'newer' : 'missing' };
}

interface ForloebProviderProps {
  readonly id: string;
  /** Shown while the forløb is read, and when it is not here. */
  readonly fallback: (status: ForloebStatus) => ComponentChildren;
  readonly children: ComponentChildren;
}

/** Follows one forløb and gives it to the screens below. */
export function ForloebProvider({ id, fallback, children }: ForloebProviderProps) {
  const storage = useStorage();
  const [live, setLive] = useState<LiveForloeb>();
  const [state, setState] = useState<ForloebState>();
  // Begun texts are there before the fields they stand in.
  const [ready, setReady] = useState<string>();
  useLayoutEffect(() => () => setState(undefined), [id]);
  // Before anything is painted: what is known already is drawn at once.
  useLayoutEffect(() => {
    const followed = storage.follow(id);
    // What stands on the screen stays there until the store that has taken over can tell of it.
    const update = () =>
      setState((shown) => {
        const told = followed.live.current();
        return shown && told.status === 'loading' ? shown : told;
      });
    const unsubscribe = followed.live.subscribe(update);
    setLive(followed.live);
    update();
    let isGone = false;
    const open = async () => {
      await bringBackBegun(storage, id);
      if (isGone) return;
      setReady(id);
      void storage.noteOpened(id);
    };
    // Once: what has been given up since does not come again with the store that takes over.
    if (ready !== id) void open();
    return () => {
      isGone = true;
      unsubscribe();
      followed.release();
    };
  }, [storage, id]);
  const { scope, saving } = useScope(id, live, state);
  const isOpen = scope !== undefined && ready === id;
  // Once the fields that are drawn have taken up what was left for them; and what was sealed, once it is opened.
  useEffect(() => {
    if (isOpen) keepLeft(id, scope.docs, scope.act);
  }, [isOpen, scope?.shut]);
  if (!scope || !isOpen) {
    return <>{fallback(scope ? { is: 'loading' } : statusOf(state))}</>;
  }
  return (
    <ScopeContext.Provider value={scope}>
      <SavingContext.Provider value={saving}>{children}</SavingContext.Provider>
    </ScopeContext.Provider>
  );
}

function useScope(
  id: string,
  live: LiveForloeb | undefined,
  state: ForloebState | undefined,
): { readonly scope: ForloebScope | undefined; readonly saving: Saving } {
  const today = useToday();
  const { actIn, retry, keptAt, failure } = useActing(id, live, state?.summary?.person ?? '');
  const isSaving = (state?.saving ?? 0) > 0;
  const unread = state?.status === 'failed' ? state.failure : undefined;
  const saving = useMemo(
    () => ({ saving: isSaving, keptAt, failure: failure ?? unread }),
    [isSaving, keptAt, failure, unread],
  );
  const docs = state?.docs;
  const sent = state?.sent;
  const shut = state?.shut;
  const summary = state?.summary;
  // A mentor has no plan, and a leader may have nothing but `ramme`: these carry the frame of the forløb in records of the same kinds.
  const plan = docs && (frameDoc(docs) ?? docs.plan);
  const forloeb = readEntries(plan, forloebKind).known[0];
  const calendar = useMemo(() => forloeb && calendarOf(forloeb.fields), [forloeb]);
  const scope = useMemo((): ForloebScope | undefined => {
    if (!docs || !sent || !plan || !summary || !forloeb || !calendar) return undefined;
    return {
      id,
      docs,
      sent,
      plan,
      forloeb,
      people: readPeople(plan, today),
      calendar,
      summary: summaryOn(summary, today),
      viewpoint: summary.viewpoint,
      me: summary.person,
      today,
      shut,
      now: (room) => live?.current().docs[room],
      rescue: async () => (await live?.rescue()) ?? { docs: [] },
      retry,
      act: (room, changes, said) => actIn([{ room, changes }], said),
      actIn,
    };
  }, [id, live, docs, sent, plan, summary, forloeb, calendar, today, shut]);
  return { scope, saving };
}
