import type { Load } from '../../../core/forloeb/skema-weeks.ts';
import { weekTexts } from '../../texts/skema.ts';
import css from './load-bar.module.css';

interface LoadBarProps {
  readonly load: Load;
  /** Minutes that fill the bar: a working day or a working week. */
  readonly full: number;
}

/** How much is planned and how much is luft: a thin bar, and the luft in words. The words carry the meaning. */
export function LoadBar({ load, full }: LoadBarProps) {
  const total = Math.max(full, load.planned + load.luft);
  return (
    <span class={css.load}>
      <svg class={css.bar} viewBox={`0 0 ${total} 1`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect class={css.free} width={total} height="1" />
        <rect class={css.planned} width={load.planned} height="1" />
        <rect class={css.luft} x={load.planned} width={load.luft} height="1" />
      </svg>
      <span class={css.words}>{weekTexts.luft(load.luft)}</span>
    </span>
  );
}
