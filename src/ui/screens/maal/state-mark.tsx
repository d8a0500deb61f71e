import type { GoalState } from '../../../core/forloeb/laeringsmaal.ts';
import { goalStateLabels } from '../../../core/forloeb/learning-labels.ts';
import css from './maal.module.css';

/** How far a goal has come, in a word. */
export function StateMark({ state }: { readonly state: GoalState }) {
  return <span class={`${css.state} ${css[state] ?? ''}`}>{goalStateLabels[state]}</span>;
}
