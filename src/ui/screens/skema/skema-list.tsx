import { CalendarDays, Plus } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Day } from '../../../core/calendar/day.ts';
import type { PlanDays } from '../../../core/forloeb/activity-time.ts';
import type { PlacedActivity } from '../../../core/forloeb/introduktionsskema.ts';
import { skemaWeeks } from '../../../core/forloeb/skema-weeks.ts';
import { Button } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { filterTexts, skemaTexts, weekTexts } from '../../texts/skema.ts';
import type { SkemaFilter } from './mine.ts';
import { RhythmNotice } from './rhythm-notice.tsx';
import css from './skema.module.css';
import { jumpTo, useFirstView } from './use-first-view.ts';
import { useLuft } from './use-luft.tsx';
import type { SkemaHandlers } from './use-sheets.ts';
import { WeekJumps } from './week-jumps.tsx';
import { WeekSection } from './week-section.tsx';

interface SkemaListProps {
  readonly placed: readonly PlacedActivity[];
  /** What the filter leaves. */
  readonly shown: readonly PlacedActivity[];
  readonly plan: PlanDays;
  readonly filter: SkemaFilter;
  readonly rest: string;
  readonly choice: ComponentChildren;
  readonly handlers: SkemaHandlers;
  readonly onAdd: () => void;
  readonly onShowAll: () => void;
}

/** The plan by weeks and days, one under the other: on a telephone, and for whoever wants to read it from end to end. */
export function SkemaList({ placed, shown, plan, filter, rest, choice, handlers, onAdd, onShowAll }: SkemaListProps) {
  const { today, viewpoint } = useForloeb();
  const luft = useLuft(placed, plan, handlers);
  const judges = viewpoint !== 'ny' && filter === 'all';
  const weeks = useMemo(() => {
    const all = skemaWeeks(shown, plan.calendar, plan.firstDay);
    return filter === 'all' ? all : withPlansOnly(all);
  }, [shown, filter, plan]);
  useFirstView(weeks, today, rest);
  const suggest = (monday: Day) => luft.suggest([monday], false);
  if (placed.length === 0) {
    return (
      <Empty icon={CalendarDays} {...skemaTexts.empty}>
        <Button look="primary" icon={Plus} onClick={onAdd}>
          {skemaTexts.add}
        </Button>
      </Empty>
    );
  }
  return (
    <>
      <div class={css.bar}>
        {choice}
        <WeekJumps weeks={weeks} onJump={jumpTo} />
      </div>
      {filter !== 'all' && shown.length === 0 && (
        <p class={css.none} role="status">
          {filterTexts.none[filter]}{' '}
          <Button small look="quiet" onClick={onShowAll}>
            {filterTexts.showAll}
          </Button>
        </p>
      )}
      {judges && <RhythmNotice placed={placed} firstDay={plan.firstDay} luft={luft} />}
      {weeks.map((week) => (
        <div key={week.monday} class={css.stretch}>
          {week.skipped > 0 && filter === 'all' && <p class={css.skipped}>{weekTexts.skipped(week.skipped)}</p>}
          <WeekSection
            week={week}
            plan={plan}
            handlers={handlers}
            filtered={filter !== 'all'}
            onSuggest={judges ? suggest : undefined}
          />
        </div>
      ))}
      {luft.sheet}
    </>
  );
}

const withPlansOnly = (weeks: ReturnType<typeof skemaWeeks>) =>
  weeks
    .map((week) => ({ ...week, days: week.days.filter((day) => day.activities.length > 0) }))
    .filter((week) => week.days.length > 0);
