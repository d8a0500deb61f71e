import { CircleAlert, Wind } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import { addMonths, type Day } from '../../../../core/calendar/day.ts';
import type { PlanDays } from '../../../../core/forloeb/activity-time.ts';
import { gridWeek } from '../../../../core/forloeb/grid-week.ts';
import type { PlacedActivity } from '../../../../core/forloeb/introduktionsskema.ts';
import { pressureOf } from '../../../../core/forloeb/luft-pressure.ts';
import { type LaterSuggestion, suggestLater } from '../../../../core/forloeb/luft-suggestion.ts';
import { frontLoad } from '../../../../core/forloeb/programme-rhythm.ts';
import { Button } from '../../../components/button.tsx';
import { Icon } from '../../../components/icon.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useForloeb } from '../../../forloeb-scope.tsx';
import { luftTexts } from '../../../texts/skema-luft.ts';
import type { GridHandlers } from './grid-handlers.ts';
import { LuftMeter } from './luft-meter.tsx';
import { LuftSheet } from './luft-sheet.tsx';
import css from './week-luft.module.css';

interface WeekLuftProps {
  /** All activities, whatever the filter leaves. */
  readonly placed: readonly PlacedActivity[];
  readonly plan: PlanDays;
  readonly monday: Day;
  readonly handlers: Pick<GridHandlers, 'moveLater'>;
}

/** The luft of the week and of the whole programme: how much there is, what presses, and what could wait. */
export function WeekLuft({ placed, plan, monday, handlers }: WeekLuftProps) {
  const { calendar, today, forloeb } = useForloeb();
  const [suggestions, setSuggestions] = useState<readonly LaterSuggestion[]>();
  const { firstDay } = plan;
  const end = addMonths(firstDay, forloeb.fields.months);
  const week = useMemo(() => gridWeek(placed, calendar, monday), [placed, calendar, monday]);
  const front = useMemo(() => frontLoad(placed, firstDay, end), [placed, firstDay, end]);
  const pressure = pressureOf(week.days, today);
  const sum = (part: 'planned' | 'luft' | 'working') => week.days.reduce((total, { luft }) => total + luft[part], 0);
  const [planned, luft, working] = [sum('planned'), sum('luft'), sum('working')];
  const suggest = (mondays: readonly Day[], spread: boolean) =>
    setSuggestions(suggestLater(placed, { calendar, firstDay, today, end }, mondays, spread));
  const move = (chosen: readonly LaterSuggestion[]) => {
    setSuggestions(undefined);
    handlers.moveLater(chosen);
  };
  return (
    <section class={css.luft} aria-label={luftTexts.weekLabel(monday)}>
      <div class={css.line}>
        <span class={css.name}>{luftTexts.weekLabel(monday)}</span>
        <span class={css.meter}>
          <LuftMeter planned={planned} luft={luft} working={working} words={luftTexts.week(planned, working, luft)} />
        </span>
        {pressure && (
          <span class={css.warning}>
            <Icon of={CircleAlert} size={18} />
            <span>{luftTexts.pressure(pressure, monday)}</span>
            <Button small icon={Wind} onClick={() => suggest([monday], false)}>
              {luftTexts.suggest}
            </Button>
          </span>
        )}
      </div>
      {front && (
        <Notice heading={luftTexts.front(front)}>
          <p>{luftTexts.frontWhy}</p>
          <div>
            <Button small icon={Wind} onClick={() => suggest(front.mondays, true)}>
              {luftTexts.suggest}
            </Button>
          </div>
        </Notice>
      )}
      {suggestions && <LuftSheet suggestions={suggestions} onMove={move} onClose={() => setSuggestions(undefined)} />}
    </section>
  );
}
