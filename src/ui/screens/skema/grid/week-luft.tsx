import { useMemo } from 'preact/hooks';
import type { Day } from '../../../../core/calendar/day.ts';
import type { PlanDays } from '../../../../core/forloeb/activity-time.ts';
import { gridWeek } from '../../../../core/forloeb/grid-week.ts';
import type { PlacedActivity } from '../../../../core/forloeb/introduktionsskema.ts';
import { pressureOf } from '../../../../core/forloeb/luft-pressure.ts';
import { useForloeb } from '../../../forloeb-scope.tsx';
import { luftTexts } from '../../../texts/skema-luft.ts';
import type { Luft } from '../use-luft.tsx';
import { WeekPressure } from '../week-pressure.tsx';
import { LuftMeter } from './luft-meter.tsx';
import css from './week-luft.module.css';

interface WeekLuftProps {
  /** All activities of the plan. */
  readonly placed: readonly PlacedActivity[];
  readonly plan: PlanDays;
  readonly monday: Day;
  readonly luft: Luft;
}

/** The luft of the week: how much there is, what presses, and what could wait. */
export function WeekLuft({ placed, plan: { calendar }, monday, luft }: WeekLuftProps) {
  const { today, viewpoint } = useForloeb();
  const { days } = useMemo(() => gridWeek(placed, calendar, monday), [placed, calendar, monday]);
  const pressure = viewpoint === 'ny' ? undefined : pressureOf(days, today);
  const sum = (part: 'planned' | 'luft' | 'working') => days.reduce((total, day) => total + day.luft[part], 0);
  const [planned, free, working] = [sum('planned'), sum('luft'), sum('working')];
  return (
    <section class={css.luft} aria-label={luftTexts.weekLabel(monday)}>
      <span class={css.meter}>
        <LuftMeter planned={planned} luft={free} working={working} words={luftTexts.week(planned, working, free)} />
      </span>
      {pressure && <WeekPressure pressure={pressure} monday={monday} onSuggest={() => luft.suggest([monday], false)} />}
    </section>
  );
}
