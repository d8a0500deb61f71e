import { gridTexts } from '../../../texts/skema-grid.ts';
import css from './luft-meter.module.css';

interface LuftMeterProps {
  /** Minutes, as in `DayLuft`. */
  readonly planned: number;
  readonly luft: number;
  readonly working: number;
  /** What stands beside the bar; the bar itself is for the eye alone. */
  readonly words: string;
}

/** How much of the working hours is planned and how much is luft. The words carry the meaning. */
export function LuftMeter({ planned, luft, working, words }: LuftMeterProps) {
  const total = Math.max(working, planned + luft, 1);
  return (
    <span class={css.meter} title={gridTexts.planned(planned, working)}>
      <svg class={css.bar} viewBox={`0 0 ${total} 1`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect class={css.free} width={total} height="1" />
        <rect class={css.planned} width={planned} height="1" />
        <rect class={css.luft} x={planned} width={luft} height="1" />
      </svg>
      <span class={luft > 0 ? css.words : css.none}>{words}</span>
      <span class="only-read">{gridTexts.planned(planned, working)}</span>
    </span>
  );
}
