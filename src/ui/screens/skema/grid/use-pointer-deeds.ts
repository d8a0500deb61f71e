import type { RefObject } from 'preact';
import { addDays, type Day, daysBetween, mondayOf } from '../../../../core/calendar/day.ts';
import { timeOf } from '../../../../core/forloeb/free-time.ts';
import { movedTo } from '../../../../core/forloeb/grid-time.ts';
import type { GridWeek } from '../../../../core/forloeb/grid-week.ts';
import type { PlacedActivity } from '../../../../core/forloeb/introduktionsskema.ts';
import type { GridHandlers } from './grid-handlers.ts';
import { useGridPointer } from './use-grid-pointer.ts';

interface Props {
  readonly find: (id: string) => PlacedActivity | undefined;
  readonly week: GridWeek;
  readonly handlers: GridHandlers;
  readonly openWeek: (monday: Day) => void;
  readonly held: (id: string | undefined) => void;
}

/** Minutes of what is put in by one press. */
const pressed = 60;

/** The half hour in which free time was pressed is where the new activity begins; it ends where the next one begins. */
function spanAt({ days }: GridWeek, day: Day, minute: number) {
  const rows = days.find((column) => column.day === day)?.rows ?? [];
  const before = Math.max(0, ...rows.filter((row) => row.to <= minute).map((row) => row.to));
  const from = Math.max(before, Math.floor(minute / 30) * 30);
  const next = Math.min(...rows.filter((row) => row.from > from).map((row) => row.from), from + pressed);
  return movedTo({ from: timeOf(from), to: timeOf(Math.max(next, from + 15)) }, from);
}

/** What the hands do, done to the plan. */
export function usePointerDeeds(
  grid: RefObject<HTMLElement | null>,
  landing: RefObject<HTMLElement | null>,
  { find, week, handlers, openWeek, held }: Props,
): void {
  useGridPointer(grid, landing, {
    find,
    openWeek,
    held,
    hours: () => week.hours,
    dropped(source, { day, span }, copy) {
      if (source.kind === 'draw') return handlers.draw(day, span);
      const { from, to } = source.entry.fields.when;
      const isSame = day === source.day && span.from === from && span.to === to;
      if (source.kind === 'stretch') {
        if (!isSame) handlers.stretchTo(source.entry, span, day);
      } else if (copy) handlers.copyAt(source.entry, day, span);
      else if (!isSame) handlers.moveTo(source.entry, day, span);
    },
    droppedOn(monday, source, copy) {
      if (source.kind === 'draw') return;
      const day = addDays(monday, daysBetween(mondayOf(source.day), source.day));
      if (copy) handlers.copyAt(source.entry, day, source.entry.fields.when);
      else if (day !== source.day) handlers.moveTo(source.entry, day, source.entry.fields.when);
    },
    pressed: (day, minute) => handlers.draw(day, spanAt(week, day, minute)),
  });
}
