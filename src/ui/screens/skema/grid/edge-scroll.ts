/** Pixels from the edge of the window in which the page begins to scroll, and pixels a second at the edge itself. */
const zone = 64;
const fastest = 1100;

/** So much of what lies below the grid comes into view, in pixels, and no more: what is carried stays over the grid. */
const below = 24;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Between -1 and 1: how far a hand is beyond a boundary, slow at first. */
function pull(at: number, low: number, high: number, end: number): number {
  const into = at < low ? (at - low) / Math.max(1, low) : at > high ? (at - high) / Math.max(1, end - high) : 0;
  const part = Math.max(-1, Math.min(1, into));
  return part * Math.abs(part);
}

/** Whole pixels of a movement in small steps: a browser leaves where it is what is moved by less. */
class Pixels {
  #rest = 0;

  of(part: number): number {
    this.#rest = part === 0 ? 0 : this.#rest + part;
    const whole = Math.trunc(this.#rest);
    this.#rest -= whole;
    return whole;
  }
}

/**
 * The page scrolls by itself when something is carried near the upper or lower edge of the window, the grid when it is wider than its
 * frame (RULES.md N80). What was taken there already waits until the hand goes on in that direction.
 */
export class EdgeScroll {
  readonly #grid: HTMLElement;
  readonly #sideways: HTMLElement | null;
  #low: number;
  #high: number;
  #before = 0;
  readonly #down = new Pixels();
  readonly #aside = new Pixels();

  constructor(grid: HTMLElement, start: Point) {
    this.#grid = grid;
    this.#sideways = grid.closest<HTMLElement>('[data-sideways]');
    this.#low = Math.min(zone, start.y);
    this.#high = Math.max(innerHeight - zone, start.y);
  }

  /** Whether the grid can still be scrolled towards a side; the next week begins only beyond that. */
  canScroll(to: 'back' | 'on'): boolean {
    const frame = this.#sideways;
    if (!frame?.hasAttribute('data-scrolls')) return false;
    const rest = to === 'back' ? frame.scrollLeft : frame.scrollWidth - frame.clientWidth - frame.scrollLeft;
    return rest > 1;
  }

  /** @param now milliseconds, as a frame is told */
  step(at: Point, now: number): void {
    const elapsed = Math.min(50, this.#before ? now - this.#before : 0) / 1000;
    this.#before = now;
    this.#low = Math.max(this.#low, Math.min(zone, at.y));
    this.#high = Math.min(this.#high, Math.max(innerHeight - zone, at.y));
    const down = this.#down.of(pull(at.y, this.#low, this.#high, innerHeight) * fastest * elapsed);
    const rest = down > 0 ? this.#grid.getBoundingClientRect().bottom - innerHeight + below : 0;
    const step = down > 0 ? Math.min(down, Math.max(0, rest)) : down;
    if (step !== 0) scrollBy({ top: step, behavior: 'instant' });
    this.#stepAside(at.x, elapsed);
  }

  #stepAside(x: number, elapsed: number): void {
    if (!this.canScroll('back') && !this.canScroll('on')) return;
    const { left, right } = this.#sideways?.getBoundingClientRect() ?? { left: 0, right: 0 };
    const aside = this.#aside.of(pull(x - left, zone, right - left - zone, right - left) * fastest * elapsed);
    if (aside !== 0) this.#sideways?.scrollBy({ left: aside, behavior: 'instant' });
  }
}
