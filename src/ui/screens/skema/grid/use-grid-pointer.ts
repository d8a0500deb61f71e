import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { DragHost } from './grid-drag.ts';
import { GridPress, type PointerDeeds } from './grid-press.ts';

/** Mouse, pen and finger in the grid: moving, stretching and drawing. */
export function useGridPointer(
  grid: RefObject<HTMLElement | null>,
  landing: RefObject<HTMLElement | null>,
  deeds: PointerDeeds,
): void {
  const latest = useRef(deeds);
  latest.current = deeds;
  useEffect(() => {
    const root = grid.current;
    const shadow = landing.current;
    if (!root || !shadow) return;
    const host: DragHost = {
      grid: root,
      landing: shadow,
      hours: () => latest.current.hours(),
      openWeek: (monday) => latest.current.openWeek(monday),
    };
    let press: GridPress | undefined;
    const down = (event: PointerEvent) => {
      if (press?.isOn) return;
      press = new GridPress(event, host, () => latest.current);
    };
    // From the beginning and not passive: a browser asks only once, when the finger comes down, whether it may scroll by itself.
    const still = (event: Event) => {
      if (press?.isOn && press.isLifted) event.preventDefault();
    };
    const noMenu = (event: Event) => {
      if (press?.isOn) event.preventDefault();
    };
    root.addEventListener('pointerdown', down);
    root.addEventListener('touchmove', still, { passive: false });
    root.addEventListener('contextmenu', noMenu);
    return () => {
      press?.end();
      root.removeEventListener('pointerdown', down);
      root.removeEventListener('touchmove', still);
      root.removeEventListener('contextmenu', noMenu);
    };
  }, []);
}
