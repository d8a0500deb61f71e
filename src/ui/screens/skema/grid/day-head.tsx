import { CircleAlert } from 'lucide';
import type { GridDay } from '../../../../core/forloeb/grid-week.ts';
import { manyOnOneDay } from '../../../../core/forloeb/luft-pressure.ts';
import { Icon } from '../../../components/icon.tsx';
import { useForloeb } from '../../../forloeb-scope.tsx';
import { gridTexts } from '../../../texts/skema-grid.ts';
import css from './day-head.module.css';
import { LuftMeter } from './luft-meter.tsx';

interface DayHeadProps {
  readonly day: GridDay;
  readonly isToday: boolean;
  readonly isFirst: boolean;
  /** While a filter is on, the meter would say something about what is not shown. */
  readonly filtered: boolean;
}

/** The head of a column: which day, what is special about it, and how much luft it has. */
export function DayHead({ day, isToday, isFirst, filtered }: DayHeadProps) {
  const { viewpoint } = useForloeb();
  const { off, luft } = day;
  const many = viewpoint === 'ny' ? 0 : manyOnOneDay(day.rows);
  const marks = [isToday ? gridTexts.today : '', isFirst ? gridTexts.firstDay : ''].filter(Boolean);
  return (
    <th scope="col" class={isToday ? `${css.head} ${css.today}` : css.head}>
      <span class={css.name}>{gridTexts.day(day.day)}</span>
      {luft.working > 0 && !filtered && (
        <LuftMeter {...luft} words={luft.planned + luft.luft > 0 ? gridTexts.luft(luft.luft) : gridTexts.nothing} />
      )}
      {marks.length > 0 && <span class={css.mark}>{marks.join(' · ')}</span>}
      {off && <span class={css.off}>{gridTexts.off(off)}</span>}
      {many > 0 && !filtered && (
        <span class={css.many}>
          <Icon of={CircleAlert} size={14} />
          {gridTexts.many(many)}
        </span>
      )}
    </th>
  );
}
