import { CircleAlert, CircleCheck, type IconNode, Info } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import css from './notice.module.css';

type Tone = 'info' | 'ok' | 'warn' | 'danger';

const icons: Readonly<Record<Tone, IconNode>> = { info: Info, ok: CircleCheck, warn: CircleAlert, danger: CircleAlert };

interface NoticeProps {
  readonly tone?: Tone;
  readonly icon?: IconNode;
  readonly heading?: string;
  /** True for what must be heard at once, such as a failure. */
  readonly alert?: boolean;
  readonly children?: ComponentChildren;
}

/** Something worth knowing, in place: what happened, what is safe, what to do now. */
export function Notice({ tone = 'info', icon, heading, alert, children }: NoticeProps) {
  return (
    <div class={`${css.notice} ${css[tone]}`} role={alert ? 'alert' : undefined}>
      <Icon of={icon ?? icons[tone]} />
      <div class={css.text}>
        {heading && <p class={css.heading}>{heading}</p>}
        {children}
      </div>
    </div>
  );
}
