import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import css from './empty.module.css';
import { Icon } from './icon.tsx';

interface EmptyProps {
  readonly icon: IconNode;
  readonly heading: string;
  readonly text?: string;
  readonly children?: ComponentChildren;
}

/** What stands where there is nothing yet, with the way on. */
export function Empty({ icon, heading, text, children }: EmptyProps) {
  return (
    <div class={css.empty}>
      <span class={css.icon}>
        <Icon of={icon} size={28} />
      </span>
      <h2>{heading}</h2>
      {text && <p class={css.text}>{text}</p>}
      {children && <div class={css.actions}>{children}</div>}
    </div>
  );
}
