import { initials } from '../../core/forloeb/initials.ts';
import css from './avatar.module.css';

interface AvatarProps {
  readonly name: string;
  /** The new hire stands out in warm yellow; colleagues are grey. */
  readonly warm?: boolean;
  readonly large?: boolean;
}

/** Initials in a circle. The name itself stands beside it or in its title. */
export function Avatar({ name, warm, large }: AvatarProps) {
  const classes = [css.avatar, warm && css.warm, large && css.large].filter(Boolean).join(' ');
  return (
    <span class={classes} aria-hidden="true">
      {initials(name) || '–'}
    </span>
  );
}
