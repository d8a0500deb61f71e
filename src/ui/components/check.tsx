import { Check as CheckMark } from 'lucide';
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

/** Round tick: 24 px drawn, 44 px to hit, a native checkbox underneath. */
export function Check({ checked, label, onChange, small, describedBy }: CheckProps) {
  return (
    <span class={small ? `${css.check} ${css.small}` : css.check}>
      <input
        type="checkbox"
        class={css.input}
        checked={checked}
        aria-label={label}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class={css.mark}>
        <Icon of={CheckMark} size={16} />
      </span>
    </span>
  );
}
