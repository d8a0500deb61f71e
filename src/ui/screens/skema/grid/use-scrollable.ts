import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Marks an element that is narrower than what stands in it. Only then may it scroll: what can scroll cuts off shadows and outlines on
 * all sides.
 */
export function useScrollable(element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const frame = element.current;
    const content = frame?.firstElementChild;
    if (!frame || !content) return;
    const update = () => frame.toggleAttribute('data-scrolls', content.clientWidth > frame.clientWidth + 1);
    const watch = new ResizeObserver(update);
    watch.observe(frame);
    watch.observe(content);
    update();
    return () => watch.disconnect();
  }, []);
}
