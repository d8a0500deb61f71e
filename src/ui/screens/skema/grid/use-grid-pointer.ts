import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Day } from '../../../../core/calendar/day.ts';
import type { PlacedActivity } from '../../../../core/forloeb/introduktionsskema.ts';
import { type DragHost, type DragSource, GridDrag, type Landing } from './grid-drag.ts';
import { pointIn } from './grid-geometry.ts';

/** What the hands have done in the grid. */
export interface PointerDeeds {
  readonly find: (id: string) => PlacedActivity | undefined;
  readonly hours: () => { readonly from: number; readonly to: number };
  readonly openWeek: (monday: Day) => void;
  readonly dropped: (source: DragSource, landing: Landing, copy: boolean) => void;
  /** Let go over the tab of a week: the same weekday and time there. */
  readonly droppedOn: (monday: Day, source: DragSource, copy: boolean) => void;
  /** Free time was pressed, at a minute after midnight. */
  readonly pressed: (day: Day, minute: number) => void;
  /** A finger has rested on an activity, and it shows its handles; or elsewhere, and they go. */
  readonly held: (id: string | undefined) => void;
}

/** A finger that stays this long lifts what is under it; one that moves before that scrolls. Milliseconds, pixels. */
const longPress = 420;
const slack = { touch: 10, mouse: 4 } as const;

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
    let press: ReturnType<typeof beginPress> | undefined;
    const down = (event: PointerEvent) => {
      if (press?.isOn()) return;
      press = beginPress(event, host, () => latest.current);
    };
    // From the beginning and not passive: a browser asks only once, when the finger comes down, whether it may scroll by itself.
    const still = (event: Event) => {
      if (press?.isOn() && press.isLifted()) event.preventDefault();
    };
    const noMenu = (event: Event) => {
      if (press?.isOn()) event.preventDefault();
    };
    root.addEventListener('pointerdown', down);
    root.addEventListener('touchmove', still, { passive: false });
    root.addEventListener('contextmenu', noMenu);
    return () => {
      press?.cancel();
      root.removeEventListener('pointerdown', down);
      root.removeEventListener('touchmove', still);
      root.removeEventListener('contextmenu', noMenu);
    };
  }, []);
}

function sourceOf(target: Element, isTouch: boolean, find: PointerDeeds['find']): DragSource | undefined {
  if (target.closest('[data-menu]')) return undefined;
  const card = target.closest<HTMLElement>('[data-card]');
  const column = target.closest<HTMLElement>('[data-day]');
  if (!card) return column ? { kind: 'draw', day: column.dataset['day'] ?? '' } : undefined;
  const placed = find(card.dataset['card'] ?? '');
  if (!placed) return undefined;
  const kind = target.closest('[data-stretch]') && (!isTouch || 'held' in card.dataset) ? 'stretch' : 'move';
  return { kind, entry: placed.entry, day: placed.day, card };
}

/** One press of a button or a finger, until it is let go. */
function beginPress(down: PointerEvent, host: DragHost, deeds: () => PointerDeeds) {
  const target = down.target as Element;
  const isTouch = down.pointerType === 'touch';
  const source = down.button === 0 ? sourceOf(target, isTouch, deeds().find) : undefined;
  const isHandle = isTouch && target.closest('[data-held] :is([data-grip], [data-stretch])') !== null;
  let drag: GridDrag | undefined;
  let at = { x: down.clientX, y: down.clientY };
  let hasMoved = false;
  let isOver = source === undefined;
  let frame = 0;
  const lift = () => {
    if (!source || isOver) return;
    drag = new GridDrag(source, { x: down.clientX, y: down.clientY }, host);
    host.grid.setPointerCapture(down.pointerId);
    if (isTouch && source.kind !== 'draw') deeds().held(source.entry.id);
    drag.follow(at.x, at.y);
    frame = requestAnimationFrame(follow);
  };
  const follow = (now: number) => {
    drag?.frame(at.x, at.y, now);
    if (drag) frame = requestAnimationFrame(follow);
  };
  const move = (event: PointerEvent) => {
    if (event.pointerId !== down.pointerId) return;
    at = { x: event.clientX, y: event.clientY };
    const far = Math.hypot(at.x - down.clientX, at.y - down.clientY) > slack[isTouch ? 'touch' : 'mouse'];
    if (!drag) {
      if (!far) return;
      if (isTouch) return end();
      lift();
    }
    hasMoved ||= far;
  };
  const up = (event: PointerEvent) => {
    if (event.pointerId !== down.pointerId) return;
    const carried = drag;
    if (carried) carried.follow(event.clientX, event.clientY);
    const [landing, week] = [carried?.landing, carried?.week];
    end();
    if (!source) return;
    if (!carried) {
      const point = pointIn(host.grid, host.hours(), event.clientX, event.clientY);
      if (source.kind === 'draw' && point) deeds().pressed(source.day, point.minute);
      return;
    }
    swallowClick(isTouch);
    if (!hasMoved && !isHandle)
      return source.kind === 'draw' && landing ? deeds().dropped(source, landing, false) : undefined;
    const copy = event.ctrlKey || event.altKey || event.metaKey;
    if (week && source.kind === 'move') deeds().droppedOn(week, source, copy);
    else if (landing) deeds().dropped(source, landing, copy);
  };
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !drag) return;
    event.preventDefault();
    event.stopPropagation();
    giveUp();
  };
  const giveUp = () => {
    drag?.giveUp();
    end();
  };
  // The card that was touched is gone when the week turns, and the touch goes on there: nothing of it comes to the grid any more.
  const still = (event: Event) => {
    if (drag) event.preventDefault();
  };
  const timer = isTouch && source && !isHandle ? setTimeout(lift, longPress) : undefined;
  const end = () => {
    isOver = true;
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    drag?.end();
    drag = undefined;
    window.removeEventListener('pointermove', move);
    window.removeEventListener('pointerup', up);
    window.removeEventListener('pointercancel', giveUp);
    window.removeEventListener('keydown', key, true);
    target.removeEventListener('touchmove', still);
  };
  if (source) {
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', giveUp);
    window.addEventListener('keydown', key, true);
    // From the beginning and not passive: a browser asks only once, when the finger comes down, whether it may scroll by itself.
    if (isTouch) target.addEventListener('touchmove', still, { passive: false });
    if (isTouch && !isHandle) deeds().held(undefined);
    if (isHandle) lift();
  }
  return { isOn: () => !isOver, isLifted: () => drag !== undefined, cancel: end };
}

/** The click that follows a drag belongs to it. A finger's click comes a little later. */
function swallowClick(isTouch: boolean): void {
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, true), isTouch ? 400 : 0);
}
