import { useMemo, useRef, useState } from 'preact/hooks';
import type { Change } from '../../core/document/types.ts';
import { forloebRecordId } from '../../core/forloeb/forloeb.ts';
import { againOf, inverseOf, recordsOf, type Step, stepNow } from '../../core/forloeb/plan-history.ts';
import { useSay } from '../components/messages.tsx';
import { type ForloebScope, useForloeb } from '../forloeb-scope.tsx';
import { historyTexts } from '../texts/skema-grid.ts';

/** An action on this screen: the way back from where it led, and the way forth from where the way back led. */
interface Done {
  readonly text: string;
  /** It set the days the plan is counted from: the first day, days off or away, the week. */
  readonly days: boolean;
  readonly back: readonly Change[];
  readonly forth: readonly Change[];
  after: Step['after'];
}

interface Stacks {
  past: Done[];
  future: Done[];
}

export interface PlanHistory {
  /**
   * Performs an action that can be taken back, and says it. Resolves to true when it is kept.
   *
   * @param back what takes it back, where that is known; else it is made from how the plan stood
   */
  act(changes: readonly Change[], text: string, back?: readonly Change[]): Promise<boolean>;
  undo(): void;
  redo(): void;
  /** What each of them would take back or do again; undefined when there is nothing. */
  readonly undoes: string | undefined;
  readonly redoes: string | undefined;
}

/** Kept for as long as the window is open, so that one can go to another screen and come back. Keys are those of forløb. */
const kept = new Map<string, Stacks>();

/** More than anybody takes back one by one. */
const most = 100;

const stacksOf = (id: string): Stacks => {
  const stacks = kept.get(id) ?? { past: [], future: [] };
  kept.set(id, stacks);
  return stacks;
};

/**
 * Undo and redo of everything that is done to the plan (RULES.md N29), the days it is counted from among it (N83). With `days`, only
 * while it was days that were set last: on a screen that shows nothing else.
 */
export function usePlanHistory(only?: 'days'): PlanHistory {
  const scope = useForloeb();
  const say = useSay();
  const [, setCount] = useState(0);
  const redraw = () => setCount((count) => count + 1);
  const latest = useRef({ scope, say, redraw, only });
  latest.current = { scope, say, redraw, only };
  const actions = useMemo(() => actionsOf(() => latest.current), []);
  const { past, future } = stacksOf(scope.id);
  return { ...actions, undoes: past.at(-1)?.text, redoes: future.at(-1)?.text };
}

type Latest = () => {
  readonly scope: ForloebScope;
  readonly say: ReturnType<typeof useSay>;
  readonly redraw: () => void;
  readonly only: 'days' | undefined;
};

function actionsOf(latest: Latest): Pick<PlanHistory, 'act' | 'undo' | 'redo'> {
  const act: PlanHistory['act'] = async (changes, text, back) => {
    const { scope, say, redraw } = latest();
    const before = scope.now('plan');
    if (!before || !scope.me) return scope.act('plan', changes);
    const stacks = stacksOf(scope.id);
    const running = scope.actIn([{ room: 'plan', changes, pressed: true }]);
    const done: Done = {
      text,
      days: changes.some(({ id }) => id === forloebRecordId),
      back: back ?? inverseOf(before, changes),
      forth: againOf(before, changes),
      after: recordsOf(scope.now('plan') ?? before, changes),
    };
    stacks.past = [...stacks.past, done].slice(-most);
    stacks.future = [];
    say({ text, undo });
    redraw();
    const isKept = await running;
    if (!isKept) stacks.past = stacks.past.filter((other) => other !== done);
    redraw();
    return isKept;
  };
  const step = async (from: 'past' | 'future') => {
    const { scope, say, redraw, only } = latest();
    const stacks = stacksOf(scope.id);
    const done = stacks[from].at(-1);
    const doc = scope.now('plan');
    if (!done || !doc || (only && !done.days)) return;
    const to = from === 'past' ? 'future' : 'past';
    const { changes, left } = stepNow(doc, from === 'past' ? done.back : done.forth, done.after);
    const running = scope.actIn([{ room: 'plan', changes, pressed: true }]);
    const moved: Done = { ...done, after: recordsOf(scope.now('plan') ?? doc, done.forth) };
    stacks[from] = stacks[from].slice(0, -1);
    stacks[to] = [...stacks[to], moved];
    const said = from === 'past' ? historyTexts.undone(done.text) : done.text;
    say({ text: left.length > 0 ? historyTexts.left : said, ...(from === 'future' && { undo }) });
    redraw();
    if (await running) return;
    stacks[to] = stacks[to].filter((other) => other !== moved);
    stacks[from] = [...stacks[from], done];
    redraw();
  };
  const undo = () => void step('past');
  return { act, undo, redo: () => void step('future') };
}
