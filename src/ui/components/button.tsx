import type { IconNode } from 'lucide';
import type { ComponentChildren, JSX } from 'preact';
import css from './button.module.css';
import { Icon } from './icon.tsx';

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';

interface LookProps {
  readonly look?: ButtonLook;
  readonly icon?: IconNode;
  readonly small?: boolean;
  readonly wide?: boolean;
  /** For a quiet one that begins a line: its words stand under the words above it. */
  readonly flush?: boolean;
  readonly children?: ComponentChildren;
}

/** As far as they were given. */
type Looks = { readonly [Prop in Exclude<keyof LookProps, 'icon'>]: LookProps[Prop] | undefined };

const classOf = ({ look = 'secondary', small, wide, flush, children }: Looks) =>
  [css.button, css[look], small && css.small, wide && css.wide, flush && css.flush, !children && css.bare]
    .filter(Boolean)
    .join(' ');

type ButtonProps = LookProps & Omit<JSX.IntrinsicElements['button'], 'icon' | 'class'>;

/** A button; `aria-label` is required when it has no text. */
export function Button({ look, icon, small, wide, flush, children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} class={classOf({ look, small, wide, flush, children })}>
      {icon && <Icon of={icon} size={small ? 18 : 20} />}
      {children}
    </button>
  );
}

type LinkProps = LookProps & Omit<JSX.IntrinsicElements['a'], 'icon' | 'class' | 'role'> & { readonly href: string };

/** A link that looks like a button: it goes somewhere, or calls, or writes a mail. */
export function ButtonLink({ look, icon, small, wide, flush, children, ...rest }: LinkProps) {
  return (
    <a {...rest} class={classOf({ look, small, wide, flush, children })}>
      {icon && <Icon of={icon} size={small ? 18 : 20} />}
      {children}
    </a>
  );
}
