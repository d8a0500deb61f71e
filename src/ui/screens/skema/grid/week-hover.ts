import type { Day } from '../../../../core/calendar/day.ts';

/** Milliseconds over a week before the grid turns to it, and before it turns on when the hand stays beside the grid. */
const dwell = 500;
const again = 900;

/**
 * The week something is held over: its tab, or the edge of the grid on that side. The grid turns to a week that is held on to, and on
 * to the next one for as long as the hand stays (RULES.md N80).
 */
export class WeekHover {
  readonly #openWeek: (monday: Day) => void;
  #over: HTMLElement | undefined;
  #week: Day | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(openWeek: (monday: Day) => void) {
    this.#openWeek = openWeek;
  }

  /** The week it would lie in when it is let go here: the one that was named, and once the grid has turned the one that came. */
  get week(): Day | undefined {
    return this.#week;
  }

  /** What names a week at a point of the window. */
  static at(x: number, y: number): HTMLElement | undefined {
    return document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-week]') ?? undefined;
  }

  /** Held over something that names a week, or over nothing that does. */
  follow(over: HTMLElement | undefined): void {
    if (over === this.#over) return;
    this.end();
    this.#over = over;
    if (!over) return;
    over.dataset['over'] = '';
    this.#week = over.dataset['week'];
    this.#turnAfter(dwell);
  }

  end(): void {
    clearTimeout(this.#timer);
    if (this.#over) delete this.#over.dataset['over'];
    this.#over = undefined;
    this.#week = undefined;
  }

  #turnAfter(wait: number): void {
    this.#timer = setTimeout(() => {
      // An edge names the week after the one it has led to; a tab names the same week as before.
      const next = this.#over?.dataset['week'];
      if (!next || (wait === again && next === this.#week)) return;
      this.#week = next;
      this.#openWeek(next);
      this.#turnAfter(again);
    }, wait);
  }
}
