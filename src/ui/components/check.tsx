import { Check as CheckMark } from 'lucide';
import { useRef } from 'preact/hooks';
import { afterPaint } from '../after-paint.ts';
import css from './check.module.css';
import { Icon } from './icon.tsx';

interface CheckProps {
  readonly checked: boolean;
  /** What is ticked, for screen readers: "Rundvisning i hele huset". */
  readonly label: string;
  readonly onChange: (checked: boolean) => void;
  readonly small?: boolean;
  readonly describedBy?: string | undefined;
}

/**
 * Round tick: 24 px drawn, 44 px to hit, a native checkbox underneath. The browser draws the mark by itself; what follows from it,
 * in a long list a good deal more than a frame's work, comes in the frame after. What is drawn in between leaves the mark as it was pressed.
 */
export function Check({ checked, label, onChange, small, describedBy }: CheckProps) {
  const pressed = useRef<boolean | undefined>(undefined);
  const follow = (now: boolean) => {
    pressed.current = now;
    afterPaint(() => {
      pressed.current = undefined;
      onChange(now);
    });
  };
  return (
    <span class={small ? `${css.check} ${css.small}` : css.check}>
      <input
        type="checkbox"
        class={css.input}
        checked={pressed.current ?? checked}
        aria-label={label}
        aria-describedby={describedBy}
        onChange={({ currentTarget }) => follow(currentTarget.checked)}
      />
      <span class={css.mark}>
        <Icon of={CheckMark} size={16} />
      </span>
    </span>
  );
}
