import { ChevronLeft, ChevronRight } from 'lucide';
import { addDays, type Day } from '../../../../core/calendar/day.ts';
import { Icon } from '../../../components/icon.tsx';
import { gridTexts } from '../../../texts/skema-grid.ts';
import css from './week-edges.module.css';

const sides = [
  { edge: 'back', days: -7, icon: ChevronLeft },
  { edge: 'on', days: 7, icon: ChevronRight },
] as const;

/** The weeks on either side of the grid, while something is carried: held there, it comes to that week (RULES.md N80). */
export function WeekEdges({ monday }: { readonly monday: Day }) {
  return (
    <>
      {sides.map(({ edge, days, icon }) => (
        <div
          key={edge}
          class={`${css.edge} ${css[edge]}`}
          data-edge={edge}
          data-week={addDays(monday, days)}
          aria-hidden="true"
        >
          <span class={css.name}>
            <Icon of={icon} size={18} />
            {gridTexts.week(addDays(monday, days))}
          </span>
        </div>
      ))}
    </>
  );
}
