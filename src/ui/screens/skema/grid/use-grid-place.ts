import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { addDays, type Day, mondayOf } from '../../../../core/calendar/day.ts';
import { type GridDay, type GridStop, type GridWeek, stopBeside, stopsOf } from '../../../../core/forloeb/grid-week.ts';
import { rowButtonId } from '../activity-row.tsx';
import { slotId } from './day-column.tsx';
import type { GridPlace } from './grid-handlers.ts';

/** Where the keyboard stands, with its day and its time. */
export interface Standing extends GridStop {
  readonly day: Day;
}

export interface GridPlaces {
  readonly standing: Standing | undefined;
  readonly set: (place: GridPlace) => void;
  /** Goes to the stop at a time of a day, also of another week, and takes the focus there. */
  readonly goTo: (day: Day, minute: number) => void;
  readonly step: (to: 'up' | 'down' | 'left' | 'right' | 'first' | 'last' | 'weekBack' | 'weekOn') => void;
  /** The focus goes where the keyboard stands when the grid has been drawn again. */
  readonly focusSoon: () => void;
}

/** One place in the grid is the one that Tab comes to, and arrows lead from there to the others. */
export function useGridPlace(
  week: GridWeek,
  weekOf: (monday: Day) => GridWeek,
  openWeek: (monday: Day) => void,
): GridPlaces {
  const [place, setPlace] = useState<GridPlace>();
  const wanted = useRef(false);
  const last = useRef<Standing | undefined>(undefined);
  const standing = useMemo(() => standingAt(week, place, last.current), [week, place]);
  last.current = standing;
  const isInside = useFocusInside();
  useLayoutEffect(() => {
    // What had the focus may have gone, or have been drawn anew in another column.
    if (isInside.current && document.activeElement === document.body) wanted.current = true;
    if (!wanted.current) return;
    const button = document.getElementById(standing?.id ? rowButtonId(standing.id) : slotId);
    button?.focus();
    if (button && document.activeElement === button) wanted.current = false;
  });
  const set = (next: GridPlace) =>
    setPlace((before) =>
      before?.id === next.id && before?.slot?.from === next.slot?.from && before?.slot?.day === next.slot?.day
        ? before
        : next,
    );
  const stand = (day: Day, stop: GridStop | undefined) => {
    if (!stop) return;
    wanted.current = true;
    set(stop.id ? { id: stop.id } : { slot: { day, from: stop.from, to: stop.to } });
    if (mondayOf(day) !== week.monday) openWeek(mondayOf(day));
  };
  const goTo = (day: Day, minute: number) => {
    const target = mondayOf(day) === week.monday ? week : weekOf(mondayOf(day));
    const column = target.days.find((other) => other.day === day);
    if (column) stand(day, stopBeside(stopsOf(column, target.hours), minute));
  };
  return {
    standing,
    set,
    goTo,
    focusSoon: () => {
      wanted.current = true;
    },
    step(to) {
      if (!standing) return;
      const { day, from } = standing;
      if (to === 'weekBack' || to === 'weekOn') return goTo(addDays(day, to === 'weekOn' ? 7 : -7), from);
      if (to === 'left' || to === 'right') return goTo(dayBeside(week.days, day, to), from);
      const column = week.days.find((other) => other.day === day);
      const stops = column ? stopsOf(column, week.hours) : [];
      if (to === 'first' || to === 'last') return stand(day, to === 'first' ? stops[0] : stops.at(-1));
      const at = stops.findIndex((stop) => (standing.id ? stop.id === standing.id : !stop.id && stop.from === from));
      stand(day, stops[at + (to === 'down' ? 1 : -1)]);
    },
  };
}

/** Whether the focus was in the grid when anybody last moved it. */
function useFocusInside() {
  const isInside = useRef(false);
  useEffect(() => {
    const note = ({ target }: Event) => {
      isInside.current = target instanceof Element && target.closest('[role="grid"]') !== null;
    };
    document.addEventListener('focusin', note);
    document.addEventListener('pointerdown', note);
    return () => {
      document.removeEventListener('focusin', note);
      document.removeEventListener('pointerdown', note);
    };
  }, []);
  return isInside;
}

/** The column beside a day; from Monday and Friday on to the week before and after. */
function dayBeside(days: readonly GridDay[], day: Day, to: 'left' | 'right'): Day {
  const at = days.findIndex((other) => other.day === day);
  const beside = days[at + (to === 'right' ? 1 : -1)];
  if (beside) return beside.day;
  return to === 'right' ? addDays(mondayOf(day), 7) : addDays(mondayOf(day), -3);
}

/** The place as it is now. What it was on may have gone or be in another week: then the nearest one. */
function standingAt(week: GridWeek, place: GridPlace | undefined, last: Standing | undefined): Standing | undefined {
  for (const column of week.days) {
    const row = place?.id ? column.rows.find(({ entry }) => entry.id === place.id) : undefined;
    if (row) return { day: column.day, from: row.from, to: row.to, id: row.entry.id };
  }
  const slot = place?.slot;
  const wished = slot ?? last;
  const column =
    week.days.find(({ day }) => day === wished?.day) ??
    week.days.find(({ rows }) => rows.length > 0) ??
    week.days.find(({ off }) => off?.extent !== 'full') ??
    week.days[0];
  if (!column) return undefined;
  const stops = stopsOf(column, week.hours);
  const isHere = wished?.day === column.day;
  const exact = isHere && slot && stops.find((stop) => !stop.id && stop.from === slot.from);
  const first = stops.find((stop) => stop.id) ?? stopBeside(stops, column.working[0]?.from ?? 0);
  const found = exact || (isHere && wished ? stopBeside(stops, wished.from) : first);
  return found && { ...found, day: column.day };
}
