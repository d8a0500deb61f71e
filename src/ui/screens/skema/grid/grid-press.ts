import type { Day } from '../../../../core/calendar/day.ts';
import type { PlacedActivity } from '../../../../core/forloeb/introduktionsskema.ts';
import { type DragSource, type Landing, sourceAt } from './drag-source.ts';
import { type DragHost, GridDrag } from './grid-drag.ts';
import { type Hours, pointIn } from './grid-geometry.ts';

/** What the hands have done in the grid. */
export interface PointerDeeds {
  readonly find: (id: string) => PlacedActivity | undefined;
  readonly hours: () => Hours;
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

/** One press of a button or a finger, until it is let go. */
export class GridPress {
  readonly #down: PointerEvent;
  readonly #host: DragHost;
  readonly #deeds: () => PointerDeeds;
  readonly #target: Element;
  readonly #isTouch: boolean;
  /** Undefined where there is nothing to take hold of: the press is over before it begins. */
  readonly #source: DragSource | undefined;
  /** A finger on a handle that is shown lifts at once. */
  readonly #isHandle: boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #drag: GridDrag | undefined;
  #at: { readonly x: number; readonly y: number };
  #hasMoved = false;
  #isOver: boolean;
  #frame = 0;

  constructor(down: PointerEvent, host: DragHost, deeds: () => PointerDeeds) {
    this.#down = down;
    this.#host = host;
    this.#deeds = deeds;
    this.#target = down.target as Element;
    this.#isTouch = down.pointerType === 'touch';
    this.#source = down.button === 0 ? sourceAt(this.#target, this.#isTouch, deeds().find) : undefined;
    this.#isHandle = this.#isTouch && this.#target.closest('[data-held] :is([data-grip], [data-stretch])') !== null;
    this.#at = { x: down.clientX, y: down.clientY };
    this.#isOver = this.#source === undefined;
    if (this.#source) this.#begin();
  }

  get isOn(): boolean {
    return !this.#isOver;
  }

  get isLifted(): boolean {
    return this.#drag !== undefined;
  }

  #begin(): void {
    if (this.#isTouch && !this.#isHandle) this.#timer = setTimeout(this.#lift, longPress);
    window.addEventListener('pointermove', this.#move);
    window.addEventListener('pointerup', this.#up);
    window.addEventListener('pointercancel', this.#giveUp);
    window.addEventListener('keydown', this.#key, true);
    // From the beginning and not passive: a browser asks only once, when the finger comes down, whether it may scroll by itself.
    if (this.#isTouch) this.#target.addEventListener('touchmove', this.#still, { passive: false });
    if (this.#isTouch && !this.#isHandle) this.#deeds().held(undefined);
    if (this.#isHandle) this.#lift();
  }

  end(): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    this.#drag?.end();
    this.#drag = undefined;
    window.removeEventListener('pointermove', this.#move);
    window.removeEventListener('pointerup', this.#up);
    window.removeEventListener('pointercancel', this.#giveUp);
    window.removeEventListener('keydown', this.#key, true);
    this.#target.removeEventListener('touchmove', this.#still);
  }

  readonly #lift = (): void => {
    const source = this.#source;
    if (!source || this.#isOver) return;
    const { clientX, clientY, pointerId } = this.#down;
    this.#drag = new GridDrag(source, { x: clientX, y: clientY }, this.#host);
    this.#host.grid.setPointerCapture(pointerId);
    if (this.#isTouch && source.kind !== 'draw') this.#deeds().held(source.entry.id);
    this.#drag.follow(this.#at.x, this.#at.y);
    this.#frame = requestAnimationFrame(this.#follow);
  };

  readonly #follow = (now: number): void => {
    this.#drag?.frame(this.#at.x, this.#at.y, now);
    if (this.#drag) this.#frame = requestAnimationFrame(this.#follow);
  };

  readonly #move = (event: PointerEvent): void => {
    if (event.pointerId !== this.#down.pointerId) return;
    this.#at = { x: event.clientX, y: event.clientY };
    const far = Math.hypot(this.#at.x - this.#down.clientX, this.#at.y - this.#down.clientY);
    const isFar = far > slack[this.#isTouch ? 'touch' : 'mouse'];
    if (!this.#drag) {
      if (!isFar) return;
      if (this.#isTouch) this.end();
      else this.#lift();
    }
    this.#hasMoved ||= isFar;
  };

  readonly #up = (event: PointerEvent): void => {
    if (event.pointerId !== this.#down.pointerId) return;
    const drag = this.#drag;
    drag?.follow(event.clientX, event.clientY);
    const [landing, week] = [drag?.landing, drag?.week];
    this.end();
    const source = this.#source;
    if (!source) return;
    if (drag) this.#drop(source, event, landing, week);
    else this.#press(source, event);
  };

  /** Let go where it came down, with nothing lifted. */
  #press(source: DragSource, { clientX, clientY }: PointerEvent): void {
    const point = pointIn(this.#host.grid, this.#host.hours(), clientX, clientY);
    if (source.kind === 'draw' && point) this.#deeds().pressed(source.day, point.minute);
  }

  #drop(source: DragSource, event: PointerEvent, landing: Landing | undefined, week: Day | undefined): void {
    swallowClick(this.#isTouch);
    if (!this.#hasMoved && !this.#isHandle) {
      if (source.kind === 'draw' && landing) this.#deeds().dropped(source, landing, false);
      return;
    }
    const copy = event.ctrlKey || event.altKey || event.metaKey;
    if (week && source.kind === 'move') this.#deeds().droppedOn(week, source, copy);
    else if (landing) this.#deeds().dropped(source, landing, copy);
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#drag) return;
    event.preventDefault();
    event.stopPropagation();
    this.#giveUp();
  };

  readonly #giveUp = (): void => {
    this.#drag?.giveUp();
    this.end();
  };

  // The card that was touched is gone when the week turns, and the touch goes on there: nothing of it comes to the grid any more.
  readonly #still = (event: Event): void => {
    if (this.#drag) event.preventDefault();
  };
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
