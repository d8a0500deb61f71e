import { CircleAlert, Wind } from 'lucide';
import type { Day } from '../../../core/calendar/day.ts';
import type { Pressure } from '../../../core/forloeb/luft-pressure.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { luftTexts } from '../../texts/skema-luft.ts';
import css from './week-pressure.module.css';

interface WeekPressureProps {
  readonly pressure: Pressure;
  readonly monday: Day;
  readonly onSuggest: () => void;
}

/** What presses in a week, calmly, and one press to see what could wait. */
export function WeekPressure({ pressure, monday, onSuggest }: WeekPressureProps) {
  return (
    <div class={css.pressure}>
      <span class={css.words}>
        <Icon of={CircleAlert} size={18} />
        <span>{luftTexts.pressure(pressure, monday)}</span>
      </span>
      <Button small icon={Wind} onClick={onSuggest}>
        {luftTexts.suggest}
      </Button>
    </div>
  );
}
