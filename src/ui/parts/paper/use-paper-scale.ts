import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Width of A4 in CSS pixels: 210 mm at 96 to the inch. */
const paperWidth = (210 / 25.4) * 96;

/** Keeps `--paper-scale` of the ground so that the paper lying on it just fits; never larger than life. */
export function usePaperScale(ground: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = ground.current;
    if (!element) return;
    const scaleTo = (width: number) =>
      element.style.setProperty('--paper-scale', String(Math.min(1, Math.round((width / paperWidth) * 1000) / 1000)));
    const observer = new ResizeObserver(([entry]) => entry && scaleTo(entry.contentRect.width));
    observer.observe(element);
    return () => observer.disconnect();
  }, [ground]);
}
