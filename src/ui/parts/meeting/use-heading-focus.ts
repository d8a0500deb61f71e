import { useLayoutEffect, useRef } from 'preact/hooks';

/** Closing and reopening change the whole page: the focus goes to its heading. */
export function useHeadingFocus(held: boolean) {
  const page = useRef<HTMLDivElement>(null);
  const before = useRef(held);
  useLayoutEffect(() => {
    if (before.current === held) return;
    before.current = held;
    page.current?.closest('main')?.querySelector<HTMLElement>('h1')?.focus();
  }, [held]);
  return page;
}
