import { useEffect, useRef } from 'preact/hooks';
import { type Day, isDay, mondayOf } from '../../../core/calendar/day.ts';
import { type SkemaWeek, weekOfInterest } from '../../../core/forloeb/skema-weeks.ts';
import { rowButtonId } from './activity-row.tsx';
import { weekId } from './week-section.tsx';

/** Brings a week, or a day of it, to the top of the window and the focus with it. */
export function jumpTo(day: Day): void {
  const week = document.getElementById(weekId(mondayOf(day)));
  const target = day === mondayOf(day) ? week : (document.getElementById(`dag-${day}`) ?? week);
  target?.scrollIntoView({ block: 'start' });
  week?.focus({ preventScroll: true });
}

/**
 * What is in view when the screen opens: the activity or day the address names, otherwise the week of today. The first week needs
 * no scrolling: the heading of the screen stays in view.
 */
export function useFirstView(weeks: readonly SkemaWeek[], today: Day, rest: string): void {
  const current = useRef(weeks);
  current.current = weeks;
  const opened = useRef(false);
  useEffect(() => {
    const isOpening = !opened.current;
    opened.current = true;
    const day = isDay(rest) ? rest : undefined;
    if (day) return jumpTo(day);
    const row = rest && document.getElementById(rowButtonId(rest));
    if (row) {
      row.scrollIntoView({ block: 'center' });
      row.focus({ preventScroll: true });
      return;
    }
    const week = weekOfInterest(current.current, today);
    if (!isOpening || !week || week === current.current[0]) return;
    document.getElementById(weekId(week.monday))?.scrollIntoView({ block: 'start' });
  }, [rest, today]);
}
