import { foldText } from '../search.ts';
import { isCancelled, isLuft, type PlacedActivity } from './introduktionsskema.ts';
import { methodLabels } from './labels.ts';
import { type Method, methods } from './vocabulary.ts';

/** How each task is handed over: from seeing it done to doing it oneself (RULES.md N37, N38). */

/** What a task's steps lack, in the words of the method: `skips` before `method`, or `method` after `after`. */
export type StepHint =
  | { readonly kind: 'jump'; readonly method: Method; readonly skips: readonly Method[] }
  | { readonly kind: 'back'; readonly method: Method; readonly after: Method };

export interface TaskSteps {
  /** The folded name; stable while the name is. */
  readonly key: string;
  readonly name: string;
  /** False when the name was read out of the titles. */
  readonly named: boolean;
  /** Activities of each method, in the order of the plan. */
  readonly steps: Readonly<Record<Method, readonly PlacedActivity[]>>;
  /** At most one of each kind, the first that comes up. */
  readonly hints: readonly StepHint[];
}

/** Words of a title that say how and not what: the method's own, and what joins them to the rest. */
const lead = new RegExp(
  `^(?:${[...Object.values(methodLabels), 'Instruktion', 'Vejledning', 'Opfølgning'].map((word) => word.toLocaleLowerCase('da')).join('|')})\\s*(?:i|om|med|ved|på|til|:|–|-)?\\s+`,
  'iu',
);
/** "Fagsystemet, anden del" and "Fagsystemet: genveje" are about the same. */
const tail = /\s*(?:[,:(–]|\s-\s).*$|\s+\d+$/u;

/** The task that a title names, when nobody has written one; the title itself when nothing else is left. */
export function taskOfTitle(title: string): string {
  const bare = title.trim().replace(lead, '');
  const short = bare.replace(tail, '').trim();
  const name = short || bare || title.trim();
  return name.charAt(0).toLocaleUpperCase('da') + name.slice(1);
}

/** The task an activity is about (RULES.md N37): the one that is written, else the one its title names. */
export const taskOf = ({ entry: { fields } }: PlacedActivity): string =>
  fields.task?.trim() || taskOfTitle(fields.title);

/**
 * The method of an activity: the one that is chosen, else the one its kind names. Undefined for what hands over no task: also for a
 * sparring about everything and nothing, which every team has.
 */
export function methodOf({ entry: { fields } }: PlacedActivity): Method | undefined {
  if (fields.method) return fields.method;
  const named = methods.find((method) => method === fields.kind);
  return named === 'sparring' && !fields.task?.trim() ? undefined : named;
}

/** The tasks of a plan by the first day on which something about them happens. `placed` is in the order of the plan. */
export function taskSteps(placed: readonly PlacedActivity[]): readonly TaskSteps[] {
  const groups = new Map<
    string,
    { name: string; named: boolean; rows: { method: Method; activity: PlacedActivity }[] }
  >();
  for (const activity of placed) {
    const { fields } = activity.entry;
    const method = methodOf(activity);
    if (!method || isLuft(fields) || isCancelled(fields)) continue;
    const written = fields.task?.trim();
    const name = taskOf(activity);
    const group = groups.get(foldText(name)) ?? { name, named: false, rows: [] };
    if (written && !group.named) Object.assign(group, { name, named: true });
    group.rows.push({ method, activity });
    groups.set(foldText(name), group);
  }
  return [...groups].map(([key, { name, named, rows }]) => {
    const of = (method: Method) => rows.filter((row) => row.method === method).map(({ activity }) => activity);
    const steps = Object.fromEntries(methods.map((method) => [method, of(method)])) as unknown as TaskSteps['steps'];
    return { key, name, named, steps, hints: hintsOf(rows.map(({ method }) => method)) };
  });
}

/** What has to come before a method: one of these. Both instruktion and følordning show how the task is done. */
const buildsOn: Readonly<Record<Method, readonly Method[]>> = {
  instruktion: [],
  foelordning: [],
  sidemandsoplaering: ['instruktion', 'foelordning'],
  sparring: ['sidemandsoplaering'],
};

/** The first jump and the first step back of a task, from its methods in the order of the plan (RULES.md N38). */
export function hintsOf(order: readonly Method[]): readonly StepHint[] {
  const seen = new Set<Method>();
  let jump: StepHint | undefined;
  let back: StepHint | undefined;
  for (const method of order) {
    const step = methods.indexOf(method);
    const isFirst = !methods.slice(step).some((later) => seen.has(later));
    if (isFirst && buildsOn[method].length > 0 && !buildsOn[method].some((before) => seen.has(before))) {
      jump ??= { kind: 'jump', method, skips: skipped(method, seen) };
    }
    const after = methods.findLast((other, at) => at > step && seen.has(other));
    if (after) back ??= { kind: 'back', method, after };
    seen.add(method);
  }
  return [...(jump ? [jump] : []), ...(back ? [back] : [])];
}

/** The methods that are missing before one: back to the nearest that has been. Having gone along stands for having been shown. */
function skipped(method: Method, seen: ReadonlySet<Method>): readonly Method[] {
  const step = methods.indexOf(method);
  const reached = methods.findLastIndex((other, at) => at < step && seen.has(other));
  return methods.slice(Math.max(reached + 1, 1), step);
}

/** The tasks that have been named in a plan, each once, as they were written first. */
export function knownTasks(placed: readonly PlacedActivity[]): readonly string[] {
  const byKey = new Map<string, string>();
  for (const { entry } of placed) {
    const task = entry.fields.task?.trim();
    if (task && !byKey.has(foldText(task))) byKey.set(foldText(task), task);
  }
  return [...byKey.values()];
}
