import type { Day } from '../../../../core/calendar/day.ts';

/** Where something is in the grid as it stands on the screen. Minutes are after midnight and not rounded. */
export interface GridPoint {
  readonly day: Day;
  readonly minute: number;
  /** Pixels from the left edge of the grid to the column of the day. */
  readonly left: number;
  readonly width: number;
}

/** The first and the last whole hour that the columns show. */
export interface Hours {
  readonly from: number;
  readonly to: number;
}

const columnsOf = (grid: HTMLElement): HTMLElement | null => grid.querySelector('[data-columns]');

/** Pixels of one minute, the minute at the top of the columns, and how far they begin below the top of the grid. */
export function scaleOf(grid: HTMLElement, hours: Hours) {
  const box = columnsOf(grid)?.getBoundingClientRect();
  const below = (box?.top ?? 0) - grid.getBoundingClientRect().top;
  return { pixels: (box?.height ?? 0) / ((hours.to - hours.from) * 60), top: hours.from * 60, below };
}

/** The point of the columns that is nearest to a point of the window. */
export function nearestIn(grid: HTMLElement, x: number, y: number): { readonly x: number; readonly y: number } {
  const box = columnsOf(grid)?.getBoundingClientRect();
  if (!box) return { x, y };
  return { x: Math.min(box.right, Math.max(box.left, x)), y: Math.min(box.bottom, Math.max(box.top, y)) };
}

/** The day and time under a point of the window; undefined beside the columns. */
export function pointIn(grid: HTMLElement, hours: Hours, x: number, y: number): GridPoint | undefined {
  const columns = columnsOf(grid);
  if (!columns) return undefined;
  const box = columns.getBoundingClientRect();
  // What is carried over the edge of a day still belongs to it.
  if (y < box.top - 40 || y > box.bottom + 40 || x < box.left || x > box.right) return undefined;
  const { pixels, top } = scaleOf(grid, hours);
  for (const column of columns.querySelectorAll<HTMLElement>('[data-day]')) {
    const { left, right, width } = column.getBoundingClientRect();
    if (x > right + 4) continue;
    const minute = Math.min(hours.to * 60, Math.max(top, top + (y - box.top) / pixels));
    return { day: column.dataset['day'] ?? '', minute, left: left - grid.getBoundingClientRect().left, width };
  }
  return undefined;
}
