/** Pixels from the edge of the window in which the page begins to scroll, and pixels a second at the edge itself. */
const zone = 80;
const fastest = 1100;

/** So much of what lies below the grid still comes into view, in pixels. */
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

  constructor(grid: HTMLElement, start: Point) {
    this.#grid = grid;
    this.#sideways = grid.closest<HTMLElement>('[data-sideways]');
    this.#low = Math.min(zone, start.y);
    this.#high = Math.max(innerHeight - zone, start.y);
  }

  /** Whether the grid can still be scrolled towards a side; the next week begins only beyond that. */
  canScroll(to: 'back' | 'on'): boolean {
    const frame = this.#sideways;
    if (!frame) return false;
    const rest = to === 'back' ? frame.scrollLeft : frame.scrollWidth - frame.clientWidth - frame.scrollLeft;
    return rest > 1;
  }

  /** @param now milliseconds, as a frame is told */
  step(at: Point, now: number): void {
    const elapsed = Math.min(50, this.#before ? now - this.#before : 0) / 1000;
    this.#before = now;
    this.#low = Math.max(this.#low, Math.min(zone, at.y));
    this.#high = Math.min(this.#high, Math.max(innerHeight - zone, at.y));
    const down = pull(at.y, this.#low, this.#high, innerHeight) * fastest * elapsed;
    const isBelow = down > 0 && this.#grid.getBoundingClientRect().bottom < innerHeight - below;
    if (down !== 0 && !isBelow) scrollBy({ top: whole(down), behavior: 'instant' });
    this.#stepAside(at.x, elapsed);
  }

  #stepAside(x: number, elapsed: number): void {
    if (!this.canScroll('back') && !this.canScroll('on')) return;
    const { left, right } = this.#sideways?.getBoundingClientRect() ?? { left: 0, right: 0 };
    const aside = pull(x - left, zone, right - left - zone, right - left) * fastest * elapsed;
    if (aside !== 0) this.#sideways?.scrollBy({ left: whole(aside), behavior: 'instant' });
  }
}

/** A browser may leave less than a pixel where it is. */
const whole = (pixels: number): number => Math.sign(pixels) * Math.ceil(Math.abs(pixels));
