import { type Day, mondayOf } from '../../../../core/calendar/day.ts';
import { minutesOf } from '../../../../core/calendar/parse-time.ts';
import { type Span, timeOf } from '../../../../core/forloeb/free-time.ts';
import { lengthOf, movedTo, snapped, stretchedTo } from '../../../../core/forloeb/grid-time.ts';
import type { ActivityEntry } from '../../../../core/forloeb/introduktionsskema.ts';
import { cardTexts, gridTexts } from '../../../texts/skema-grid.ts';
import { EdgeScroll } from './edge-scroll.ts';
import { type GridPoint, nearestIn, pointIn, scaleOf } from './grid-geometry.ts';
import css from './week-grid.module.css';
import { WeekHover } from './week-hover.ts';

/** What was taken hold of. */
export type DragSource =
  | { readonly kind: 'move' | 'stretch'; readonly entry: ActivityEntry; readonly day: Day; readonly card: HTMLElement }
  | { readonly kind: 'draw'; readonly day: Day };

export interface Landing {
  readonly day: Day;
  readonly span: Span;
}

/** Where the landing is drawn, in pixels from the corner of the grid. */
interface LandingBox {
  readonly span: Span;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The grid as a drag sees it. `hours` may change while something is carried: another week has other hours. */
export interface DragHost {
  readonly grid: HTMLElement;
  /** Shows where it will land; part of the columns. */
  readonly landing: HTMLElement;
  readonly hours: () => { readonly from: number; readonly to: number };
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
  /** Minutes between the edge that is moved and the place where it was taken; where drawing began. */
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
    this.#landing = point && this.#landingAt(point.day, point.minute);
    const place = this.#placeOf(point);
    if (this.#ghost) {
      setStyle(this.#ghost, 'transform', `translate3d(${x - this.#start.x}px, ${y - this.#start.y}px, 0)`);
      this.#weeks.follow(over);
    }
    this.#markLifted();
    this.#show(place);
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

  #landingAt(day: Day, minute: number): Landing {
    const source = this.#source;
    if (source.kind === 'move') return { day, span: movedTo(source.entry.fields.when, minute - this.#grab) };
    if (source.kind === 'stretch')
      return { day: source.day, span: stretchedTo(source.entry.fields.when, minute - this.#grab) };
    const [from, to] = [Math.min(this.#grab, snapped(minute)), Math.max(this.#grab, snapped(minute))];
    return { day: source.day, span: stretchedTo({ from: timeOf(from), to: timeOf(from) }, to) };
  }

  /** Pixels from the corner of the grid to where it would land; undefined beside the columns. */
  #placeOf(point: GridPoint | undefined): LandingBox | undefined {
    const found = this.#landing;
    if (!found || !point) return undefined;
    const { grid, hours } = this.#host;
    const column = found.day === point.day ? point : columnOf(grid, found.day);
    if (!column) return undefined;
    const { pixels, top, below } = scaleOf(grid, hours());
    const y = below + (minutesOf(found.span.from) - top) * pixels;
    return { span: found.span, x: column.left, y, width: column.width, height: lengthOf(found.span) * pixels };
  }

  #show(place: LandingBox | undefined): void {
    const { landing } = this.#host;
    if (landing.hidden !== !place) landing.hidden = !place;
    this.#sign(place?.span);
    if (!place) return;
    setStyle(landing, 'transform', `translate(${place.x}px, ${place.y}px)`);
    setStyle(landing, 'width', `${place.width}px`);
    setStyle(landing, 'height', `${place.height}px`);
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

function grabOf(source: DragSource, at: number): number {
  if (source.kind === 'draw') return snapped(at - 7);
  const { from, to } = source.entry.fields.when;
  return at - (source.kind === 'move' ? minutesOf(from) : minutesOf(from) + lengthOf({ from, to }));
}

function columnOf(grid: HTMLElement, day: Day) {
  const column = grid.querySelector<HTMLElement>(`[data-day="${day}"]`);
  if (!column) return undefined;
  const { left, width } = column.getBoundingClientRect();
  return { left: left - grid.getBoundingClientRect().left, width };
}

/** Writing a style that stands already would still be work for the browser. */
function setStyle(element: HTMLElement, name: 'width' | 'height' | 'transform', value: string): void {
  if (element.style[name] !== value) element.style[name] = value;
}

/** A picture of the card that goes along with the hand, above everything and in nobody's way. */
function ghostOf(card: HTMLElement): HTMLElement {
  const { left, top, width, height } = card.getBoundingClientRect();
  const ghost = card.cloneNode(true) as HTMLElement;
  for (const name of ['data-card', 'data-held', 'title']) ghost.removeAttribute(name);
  for (const part of ghost.querySelectorAll('[id]')) part.removeAttribute('id');
  ghost.setAttribute('aria-hidden', 'true');
  ghost.inert = true;
  ghost.classList.add(css.ghost ?? '');
  Object.assign(ghost.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
  const sign = document.createElement('span');
  sign.className = css.sign ?? '';
  ghost.append(sign);
  document.body.append(ghost);
  return ghost;
}
