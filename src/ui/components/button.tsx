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
  readonly children?: ComponentChildren;
}

const classOf = ({ look = 'secondary', small, wide }: LookProps, bare: boolean) =>
  [css.button, css[look], small && css.small, wide && css.wide, bare && css.bare].filter(Boolean).join(' ');

type ButtonProps = LookProps & Omit<JSX.IntrinsicElements['button'], 'icon' | 'class'>;

/** A button; `aria-label` is required when it has no text. */
export function Button({ look, icon, small, wide, children, ...rest }: ButtonProps) {
  const looks = { ...(look && { look }), ...(small && { small }), ...(wide && { wide }) };
  return (
    <button type="button" {...rest} class={classOf(looks, !children)}>
      {icon && <Icon of={icon} size={small ? 18 : 20} />}
      {children}
    </button>
  );
}

type LinkProps = LookProps & Omit<JSX.IntrinsicElements['a'], 'icon' | 'class' | 'role'> & { readonly href: string };

/** A link that looks like a button: it goes somewhere, or calls, or writes a mail. */
export function ButtonLink({ look, icon, small, wide, children, ...rest }: LinkProps) {
  const looks = { ...(look && { look }), ...(small && { small }), ...(wide && { wide }) };
  return (
    <a {...rest} class={classOf(looks, !children)}>
      {icon && <Icon of={icon} size={small ? 18 : 20} />}
      {children}
    </a>
  );
}
