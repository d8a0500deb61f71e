import { Plus } from 'lucide';
import type { PlanDays } from '../../../core/forloeb/activity-time.ts';
import { isTight, type SkemaWeek } from '../../../core/forloeb/skema-weeks.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { skemaTexts, weekTexts } from '../../texts/skema.ts';
import { DayGroup, type DayHandlers } from './day-group.tsx';
import { LoadBar } from './load-bar.tsx';
import css from './week-section.module.css';

export interface WeekHandlers extends DayHandlers {
  addIn(week: SkemaWeek): void;
}

interface WeekSectionProps {
  readonly week: SkemaWeek;
  readonly plan: PlanDays;
  readonly handlers: WeekHandlers;
  readonly filtered: boolean;
}

/** Full-time week in minutes (37 hours); the bar of a week is full then. */
const workingWeek = 37 * 60;

/** The id of a week's section, which the links between weeks lead to. */
export const weekId = (monday: string): string => `uge-${monday}`;

/** One week: its name, how much luft it has, and its days as one table. */
export function WeekSection({ week, plan, handlers, filtered }: WeekSectionProps) {
  const { monday, load, days } = week;
  const heading = `${weekId(monday)}-navn`;
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
      {!filtered && isTight(load) && (
        <div class={css.tight}>
          <Notice>
            <p>{weekTexts.tight(monday, load.luft)}</p>
          </Notice>
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
