import css from './progress-bar.module.css';

interface ProgressBarProps {
  readonly done: number;
  readonly total: number;
}

const [width, height] = [36, 8];

/** A small bar of how much is done; flat, so that nobody takes it for something to press. The figures stand beside it in words. */
export function ProgressBar({ done, total }: ProgressBarProps) {
  const share = total === 0 ? 0 : Math.min(1, done / total);
  return (
    <svg
      class={share === 1 ? `${css.bar} ${css.full}` : css.bar}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      <rect class={css.track} width={width} height={height} rx={height / 2} />
      {share > 0 && <rect class={css.done} width={Math.max(height, share * width)} height={height} rx={height / 2} />}
    </svg>
  );
}
