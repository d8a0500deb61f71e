import { Plus } from 'lucide';
import type { Day } from '../../../core/calendar/day.ts';
import { isSchoolHoliday } from '../../../core/calendar/school-holidays.ts';
import type { PlanDays } from '../../../core/forloeb/activity-time.ts';
import { luftOfDay } from '../../../core/forloeb/luft.ts';
import { pressureOf } from '../../../core/forloeb/luft-pressure.ts';
import type { SkemaDay, SkemaWeek } from '../../../core/forloeb/skema-weeks.ts';
import { Button } from '../../components/button.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { skemaTexts, weekTexts } from '../../texts/skema.ts';
import { DayGroup, type DayHandlers } from './day-group.tsx';
import { LoadBar } from './load-bar.tsx';
import { WeekPressure } from './week-pressure.tsx';
import css from './week-section.module.css';

export interface WeekHandlers extends DayHandlers {
  addIn(week: SkemaWeek): void;
}

interface WeekSectionProps {
  readonly week: SkemaWeek;
  readonly plan: PlanDays;
  readonly handlers: WeekHandlers;
  readonly filtered: boolean;
  /** Opens what could wait; without it nobody is told what presses. */
  readonly onSuggest: ((monday: Day) => void) | undefined;
}

/** Full-time week in minutes (37 hours); the bar of a week is full then. */
const workingWeek = 37 * 60;

const pressedDay = ({ day, activities }: SkemaDay, { calendar }: PlanDays) => ({
  day,
  rows: activities,
  luft: luftOfDay(activities, calendar, day),
});

/** The id of a week's section, which the links between weeks lead to. */
export const weekId = (monday: string): string => `uge-${monday}`;

/** One week: its name, how much luft it has, and its days as one table. */
export function WeekSection({ week, plan, handlers, filtered, onSuggest }: WeekSectionProps) {
  const { today } = useForloeb();
  const { monday, load, days } = week;
  const heading = `${weekId(monday)}-navn`;
  const pressure =
    onSuggest &&
    pressureOf(
      days.map((day) => pressedDay(day, plan)),
      today,
    );
  return (
    <section class={css.week} id={weekId(monday)} aria-labelledby={heading} tabIndex={-1}>
      <header class={css.head}>
        <h2 id={heading} class={css.name}>
          {weekTexts.week(monday)} <span class={css.span}>{weekTexts.span(monday)}</span>
        </h2>
        {!filtered && <LoadBar load={load} full={workingWeek} />}
        {!filtered && (
          <span class={css.add}>
            <Button
              small
              look="quiet"
              icon={Plus}
              aria-label={skemaTexts.addIn(monday)}
              onClick={() => handlers.addIn(week)}
            >
              {skemaTexts.add}
            </Button>
          </span>
        )}
      </header>
      {isSchoolHoliday(plan.calendar, monday) && <p class={css.holiday}>{weekTexts.schoolHoliday}</p>}
      {pressure && onSuggest && (
        <div class={css.tight}>
          <WeekPressure pressure={pressure} monday={monday} onSuggest={() => onSuggest(monday)} />
        </div>
      )}
      <table class={css.table}>
        <caption class="only-read">{weekTexts.heading(monday)}</caption>
        <thead class={css.columns}>
          <tr>
            <th scope="col">{weekTexts.columns.time}</th>
            <th scope="col">{weekTexts.columns.activity}</th>
            <th scope="col">{weekTexts.columns.who}</th>
            <th scope="col">{weekTexts.columns.place}</th>
            <th scope="col">{weekTexts.columns.need}</th>
            <th scope="col">
              <span class="only-read">{weekTexts.columns.actions}</span>
            </th>
          </tr>
        </thead>
        {days.map((day) => (
          <DayGroup key={day.day} day={day} plan={plan} handlers={handlers} filtered={filtered} />
        ))}
      </table>
    </section>
  );
}
