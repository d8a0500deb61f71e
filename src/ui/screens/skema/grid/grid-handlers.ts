import type { Day } from '../../../../core/calendar/day.ts';
import type { Span } from '../../../../core/forloeb/free-time.ts';
import type { ActivityEntry } from '../../../../core/forloeb/introduktionsskema.ts';
import type { RowHandlers } from '../activity-row.tsx';

/** Where the keyboard stands: on an activity, or on free time. */
export interface GridPlace {
  readonly id?: string;
  readonly slot?: { readonly day: Day; readonly from: number; readonly to: number };
}

/** What cards and columns can do. The same object for as long as the grid stands. */
export interface GridHandlers extends RowHandlers {
  hover(id: string | undefined): void;
  focused(place: GridPlace): void;
  /** Opens a new activity at a time. */
  draw(day: Day, span: Span): void;
  moveTo(entry: ActivityEntry, day: Day, span: Span): void;
  copyAt(entry: ActivityEntry, day: Day, span: Span): void;
  stretchTo(entry: ActivityEntry, span: Span, day: Day): void;
}
