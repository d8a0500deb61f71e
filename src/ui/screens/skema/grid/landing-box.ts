import { minutesOf } from '../../../../core/calendar/parse-time.ts';
import type { Span } from '../../../../core/forloeb/free-time.ts';
import { lengthOf } from '../../../../core/forloeb/grid-time.ts';
import type { Landing } from './drag-source.ts';
import { type GridPoint, type Hours, scaleOf } from './grid-geometry.ts';
import { setStyle } from './set-style.ts';

/** Where the landing is drawn, in pixels from the corner of the grid. */
export interface LandingBox {
  readonly span: Span;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The box of a landing while the hand is at `point`; undefined when its day is not in the week that is shown. */
export function boxOf(
  { day, span }: Landing,
  point: GridPoint,
  grid: HTMLElement,
  hours: Hours,
): LandingBox | undefined {
  const column = day === point.day ? point : columnOf(grid, day);
  if (!column) return undefined;
  const { pixels, top, below } = scaleOf(grid, hours);
  const y = below + (minutesOf(span.from) - top) * pixels;
  return { span, x: column.left, y, width: column.width, height: lengthOf(span) * pixels };
}

function columnOf(grid: HTMLElement, day: Landing['day']) {
  const column = grid.querySelector<HTMLElement>(`[data-day="${day}"]`);
  if (!column) return undefined;
  const { left, width } = column.getBoundingClientRect();
  return { left: left - grid.getBoundingClientRect().left, width };
}

/** Puts the element that shows the landing where it is; hides it when there is none. */
export function showLanding(landing: HTMLElement, box: LandingBox | undefined): void {
  if (landing.hidden !== !box) landing.hidden = !box;
  if (!box) return;
  setStyle(landing, 'transform', `translate(${box.x}px, ${box.y}px)`);
  setStyle(landing, 'width', `${box.width}px`);
  setStyle(landing, 'height', `${box.height}px`);
}
