import { paperTexts } from '../texts.ts';
import css from './box.module.css';

interface BoxProps {
  readonly ticked: boolean;
  readonly small?: boolean;
}

/** A square to tick with a pen. Drawn with strokes, not with a background, so that every printer gets it. */
export function Box({ ticked, small }: BoxProps) {
  return (
    <svg
      class={small ? css.small : css.box}
      viewBox="0 0 16 16"
      role="img"
      aria-label={ticked ? paperTexts.ticked : paperTexts.notTicked}
    >
      <rect x="1" y="1" width="14" height="14" rx="2.5" class={css.line} />
      {ticked && <path d="M4 8.4l2.8 2.8L12 5.2" class={css.tick} />}
    </svg>
  );
}
