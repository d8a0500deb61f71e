import { Plus, Wind } from 'lucide';
import type { PlanDays } from '../../../core/forloeb/activity-time.ts';
import { manyOnOneDay } from '../../../core/forloeb/luft-pressure.ts';
import type { SkemaDay } from '../../../core/forloeb/skema-weeks.ts';
import { Button } from '../../components/button.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { skemaTexts, weekTexts } from '../../texts/skema.ts';
import { gridTexts } from '../../texts/skema-grid.ts';
import { ActivityRow, type RowHandlers } from './activity-row.tsx';
import css from './day-group.module.css';
import { LoadBar } from './load-bar.tsx';

export interface DayHandlers extends RowHandlers {
  addOn(day: SkemaDay): void;
}

interface DayGroupProps {
  readonly day: SkemaDay;
  readonly plan: PlanDays;
  readonly handlers: DayHandlers;
  /** While a filter is on, luft and buttons would say something about what is not shown. */
  readonly filtered: boolean;
}

/** A working day of 37 hours a week, in minutes; the bar of a day is full then. */
const workingDay = 444;

/** A day of the plan: its name, what is special about it, how much luft it has, and its rows. */
export function DayGroup({ day, plan, handlers, filtered }: DayGroupProps) {
  const { people, today, viewpoint } = useForloeb();
  const isToday = day.day === today;
  const many = filtered || viewpoint === 'ny' ? 0 : manyOnOneDay(day.activities);
  return (
    <tbody class={isToday ? `${css.day} ${css.today}` : css.day} id={`dag-${day.day}`}>
      <tr class={css.head}>
        <th scope="rowgroup" colSpan={filtered ? 6 : 4}>
          <div class={css.line}>
            <h3 class={css.name}>{weekTexts.day(day.day)}</h3>
            {isToday && <span class={css.mark}>{weekTexts.today}</span>}
            {day.day === plan.firstDay && <span class={css.first}>{weekTexts.firstDay}</span>}
            {day.off && <span class={css.off}>{weekTexts.off(day.off)}</span>}
            {many > 0 && <span class={css.many}>{gridTexts.many(many)}</span>}
            {!filtered && day.activities.length > 0 && <LoadBar load={day.load} full={workingDay} />}
            {day.activities.length === 0 && !day.off && <span class={css.nothing}>{weekTexts.nothing}</span>}
          </div>
        </th>
        {!filtered && (
          <td class={css.adding} colSpan={2}>
            <div class={css.buttons}>
              <Button
                small
                look="quiet"
                icon={Wind}
                aria-label={skemaTexts.addLuftOn(day.day)}
                onClick={() => handlers.addLuft(day)}
              >
                {skemaTexts.addLuft}
              </Button>
              <Button
                small
                look="quiet"
                icon={Plus}
                aria-label={skemaTexts.addOn(day.day)}
                onClick={() => handlers.addOn(day)}
              >
                <span class={css.word}>{skemaTexts.add}</span>
              </Button>
            </div>
          </td>
        )}
      </tr>
      {day.activities.map(({ entry }) => (
        <ActivityRow key={entry.id} entry={entry} people={people.on(day.day)} plan={plan} handlers={handlers} />
      ))}
    </tbody>
  );
}
