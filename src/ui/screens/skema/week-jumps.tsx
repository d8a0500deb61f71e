import { addDays, type Day } from '../../../core/calendar/day.ts';
import type { SkemaWeek } from '../../../core/forloeb/skema-weeks.ts';
import { useForloeb } from '../../forloeb-scope.tsx';
import { forloebHref } from '../../routes.ts';
import { weekTexts } from '../../texts/skema.ts';
import css from './week-jumps.module.css';

interface WeekJumpsProps {
  readonly weeks: readonly SkemaWeek[];
  /** Called also when the address is the same as before, which no route change would tell. */
  readonly onJump: (monday: Day) => void;
}

/** Links to the weeks; they stay at the top while the plan is scrolled. */
export function WeekJumps({ weeks, onJump }: WeekJumpsProps) {
  const { id, today } = useForloeb();
  return (
    <nav class={css.jumps} data-stays aria-label={weekTexts.jumps}>
      <ul class={css.list}>
        {weeks.map(({ monday }) => {
          const isNow = monday <= today && today <= addDays(monday, 6);
          return (
            <li key={monday}>
              <a
                class={isNow ? `${css.jump} ${css.now}` : css.jump}
                aria-current={isNow ? 'date' : undefined}
                href={forloebHref(id, 'skema', monday)}
                onClick={() => onJump(monday)}
              >
                {weekTexts.jump(monday)}
                {isNow && <span> · {weekTexts.now}</span>}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
