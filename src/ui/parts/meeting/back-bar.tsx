import { ArrowLeft } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../../components/icon.tsx';
import css from './meeting.module.css';

interface BackBarProps {
  readonly href: string;
  readonly label: string;
  readonly held: boolean;
}

/** The way back to all meetings. Closing and reopening change the whole page: the focus goes to its heading. */
export function BackBar({ href, label, held }: BackBarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const before = useRef(held);
  useLayoutEffect(() => {
    if (before.current === held) return;
    before.current = held;
    bar.current?.closest('main')?.querySelector<HTMLElement>('h1')?.focus();
  }, [held]);
  return (
    <div class={css.bar} ref={bar}>
      <a class={css.back} href={href}>
        <Icon of={ArrowLeft} size={18} />
        {label}
      </a>
    </div>
  );
}
