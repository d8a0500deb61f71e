import { type Day, mondayOf } from '../../../../core/calendar/day.ts';
import type { Span } from '../../../../core/forloeb/free-time.ts';
import { cardTexts, gridTexts } from '../../../texts/skema-grid.ts';
import { ghostOf } from './drag-ghost.ts';
import { type DragSource, grabOf, type Landing, landingOf } from './drag-source.ts';
import { EdgeScroll } from './edge-scroll.ts';
import { type GridPoint, type Hours, nearestIn, pointIn } from './grid-geometry.ts';
import { boxOf, showLanding } from './landing-box.ts';
import { setStyle } from './set-style.ts';
import { WeekHover } from './week-hover.ts';

/** The grid as a drag sees it. `hours` may change while something is carried: another week has other hours. */
export interface DragHost {
  readonly grid: HTMLElement;
  /** Shows where it will land; part of the columns. */
  readonly landing: HTMLElement;
  readonly hours: () => Hours;
  readonly openWeek: (monday: Day) => void;
}

/**
 * Something that is carried over the grid. Only transforms and the text of the landing change while it lasts: nothing is drawn by the
 * app, however many activities there are.
 */
export class GridDrag {
  readonly #source: DragSource;
  readonly #host: DragHost;
  readonly #start: { readonly x: number; readonly y: number };
  readonly #ghost: HTMLElement | undefined;
  /** As `grabOf` tells it. */
  readonly #grab: number;
  readonly #weeks: WeekHover;
  readonly #scroll: EdgeScroll;
  /** Where it was taken; drawn anew when the grid turns away from its week and back. */
  #card: HTMLElement | null;
  #landing: Landing | undefined;
  #turned = false;

  constructor(source: DragSource, start: { readonly x: number; readonly y: number }, host: DragHost) {
    this.#source = source;
    this.#host = host;
    this.#start = start;
    const at = pointIn(host.grid, host.hours(), start.x, start.y)?.minute ?? 0;
    this.#grab = grabOf(source, at);
    this.#weeks = new WeekHover((monday) => {
      this.#turned = true;
      host.openWeek(monday);
    });
    this.#scroll = new EdgeScroll(host.grid, start);
    if (source.kind === 'move') this.#ghost = ghostOf(source.card);
    this.#card = source.kind === 'draw' ? null : source.card;
    if (this.#card) this.#card.dataset['lifted'] = '';
    host.grid.dataset['dragging'] = source.kind;
  }

  /** Where it would land, and over which week it is held. */
  get landing(): Landing | undefined {
    return this.#landing;
  }

  get week(): Day | undefined {
    return this.#weeks.week;
  }

  /** Every frame while it lasts: the page may scroll and the week may turn under a hand that is still. */
  frame(x: number, y: number, now: number): void {
    this.#scroll.step({ x, y }, now);
    this.follow(x, y);
  }

  follow(x: number, y: number): void {
    // All reading before all writing: the browser lays the page out once in a frame.
    const over = this.#ghost && this.#weekAt(x, y);
    const point = over ? undefined : this.#pointAt(x, y);
    this.#landing = point && landingOf(this.#source, this.#grab, point.day, point.minute);
    const { grid, landing, hours } = this.#host;
    const box = point && this.#landing && boxOf(this.#landing, point, grid, hours());
    if (this.#ghost) {
      setStyle(this.#ghost, 'transform', `translate3d(${x - this.#start.x}px, ${y - this.#start.y}px, 0)`);
      this.#weeks.follow(over);
    }
    this.#markLifted();
    showLanding(landing, box);
    this.#sign(box?.span);
  }

  end(): void {
    this.#weeks.end();
    this.#ghost?.remove();
    if (this.#card) delete this.#card.dataset['lifted'];
    delete this.#host.grid.dataset['dragging'];
    this.#host.landing.hidden = true;
  }

  /** Left where it stood: the grid turns back to its week. */
  giveUp(): void {
    this.end();
    if (this.#turned) this.#host.openWeek(mondayOf(this.#source.day));
  }

  /** Beside the columns nothing can be put down; what is drawn or stretched there goes as far as they do. */
  #pointAt(x: number, y: number): GridPoint | undefined {
    const { grid, hours } = this.#host;
    const at = this.#source.kind === 'move' ? { x, y } : nearestIn(grid, x, y);
    return pointIn(grid, hours(), at.x, at.y);
  }

  #weekAt(x: number, y: number): HTMLElement | undefined {
    const over = WeekHover.at(x, y);
    const edge = over?.dataset['edge'];
    return edge && this.#scroll.canScroll(edge === 'on' ? 'on' : 'back') ? undefined : over;
  }

  #markLifted(): void {
    const source = this.#source;
    if (source.kind === 'draw' || this.#card?.isConnected) return;
    this.#card = this.#host.grid.querySelector(`[data-card="${source.entry.id}"]`);
    if (this.#card) this.#card.dataset['lifted'] = '';
  }

  /** The time it would have, or the week it would be in: above what is carried, else on the landing. */
  #sign(span: Span | undefined): void {
    const { week } = this.#weeks;
    const label = week ? gridTexts.week(week) : span ? cardTexts.time(span.from, span.to) : '';
    const { landing } = this.#host;
    const sign = this.#ghost?.lastElementChild ?? landing;
    if (sign.textContent !== label) sign.textContent = label;
    if (this.#ghost && landing.textContent) landing.textContent = '';
  }
}
