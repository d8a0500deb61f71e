import { useMemo, useRef, useState } from 'preact/hooks';
import type { Change } from '../../../core/document/types.ts';
import { againOf, inverseOf, recordsOf, type Step, stepNow } from '../../../core/forloeb/plan-history.ts';
import { useSay } from '../../components/messages.tsx';
import { type ForloebScope, useForloeb } from '../../forloeb-scope.tsx';
import { appTexts } from '../../texts/app.ts';
import { historyTexts } from '../../texts/skema-grid.ts';

/** An action on this screen: the way back from where it led, and the way forth from where the way back led. */
interface Done {
  readonly text: string;
  readonly back: readonly Change[];
  readonly forth: readonly Change[];
  after: Step['after'];
}

interface Stacks {
  past: Done[];
  future: Done[];
}

export interface PlanHistory {
  /** Performs an action that can be taken back, and says it. Resolves to true when it is kept. */
  act(changes: readonly Change[], text: string): Promise<boolean>;
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

/** Undo and redo of everything that is done to the plan on this screen (RULES.md N29). */
export function usePlanHistory(): PlanHistory {
  const scope = useForloeb();
  const say = useSay();
  const [, setCount] = useState(0);
  const redraw = () => setCount((count) => count + 1);
  const latest = useRef({ scope, say, redraw });
  latest.current = { scope, say, redraw };
  const actions = useMemo(() => actionsOf(() => latest.current), []);
  const { past, future } = stacksOf(scope.id);
  return { ...actions, undoes: past.at(-1)?.text, redoes: future.at(-1)?.text };
}

type Latest = () => {
  readonly scope: ForloebScope;
  readonly say: ReturnType<typeof useSay>;
  readonly redraw: () => void;
};

function actionsOf(latest: Latest): Pick<PlanHistory, 'act' | 'undo' | 'redo'> {
  const act: PlanHistory['act'] = async (changes, text) => {
    const { scope, say, redraw } = latest();
    const before = scope.now('plan');
    if (!before || !scope.me) return scope.act('plan', changes);
    const stacks = stacksOf(scope.id);
    const running = scope.act('plan', changes);
    const done: Done = {
      text,
      back: inverseOf(before, changes),
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
    const { scope, say, redraw } = latest();
    const stacks = stacksOf(scope.id);
    const done = stacks[from].at(-1);
    const doc = scope.now('plan');
    if (!done || !doc) return;
    const to = from === 'past' ? 'future' : 'past';
    const { changes, left } = stepNow(doc, from === 'past' ? done.back : done.forth, done.after);
    const running = scope.act('plan', changes);
    const moved: Done = { ...done, after: recordsOf(scope.now('plan') ?? doc, done.forth) };
    stacks[from] = stacks[from].slice(0, -1);
    stacks[to] = [...stacks[to], moved];
    const said = from === 'past' ? appTexts.undone : done.text;
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
