import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Day, isDay, mondayOf } from '../../../core/calendar/day.ts';
import type { PlanDays } from '../../../core/forloeb/activity-time.ts';
import type { PlacedActivity } from '../../../core/forloeb/introduktionsskema.ts';
import { useForloeb } from '../../forloeb-scope.tsx';

/** Which week the grid shows, and how it turns to the week of an activity. */
export interface ShownWeek {
  readonly monday: Day;
  readonly onWeek: (monday: Day) => void;
  /** Turns to the week of an activity once the plan has been drawn again. */
  readonly reveal: (id: string) => void;
}

/** The week of the day or the activity that the address names, otherwise the one of today, or the first one. */
export function useShownWeek(placed: readonly PlacedActivity[], { firstDay }: PlanDays, rest: string): ShownWeek {
  const { today } = useForloeb();
  const dayOf = (id: string) => placed.find(({ entry }) => entry.id === id)?.day;
  const named = () => (isDay(rest) ? rest : dayOf(rest));
  const [monday, onWeek] = useState<Day>(() => mondayOf(named() ?? (today > firstDay ? today : firstDay)));
  const opened = useRef(rest);
  const begun = useRef(firstDay);
  const wanted = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    if (opened.current === rest) return;
    opened.current = rest;
    const day = named();
    if (day) onWeek(mondayOf(day));
  }, [rest]);
  // The whole plan goes along with its first day, and so does the view of it.
  useLayoutEffect(() => {
    if (begun.current === firstDay) return;
    begun.current = firstDay;
    onWeek(mondayOf(today > firstDay ? today : firstDay));
  }, [firstDay]);
  useLayoutEffect(() => {
    const day = wanted.current && dayOf(wanted.current);
    if (!day) return;
    wanted.current = undefined;
    onWeek(mondayOf(day));
  }, [placed]);
  const reveal = useCallback((id: string) => {
    wanted.current = id;
  }, []);
  return { monday, onWeek, reveal };
}
