import type { Offset } from '../../../core/calendar/offset.ts';
import { Select } from '../../components/select.tsx';
import { programmeRowTexts, programmeSheetTexts as texts } from '../../texts/programmer.ts';
import { offsetOfPlace, weekPlace } from './activity-groups.ts';
import { OffsetField } from './offset-field.tsx';
import css from './programmer.module.css';

interface WeekFieldProps {
  readonly value: Offset;
  readonly problem: string | undefined;
  readonly onChange: (offset: Offset) => void;
}

const lastWeek = 26;
const weekdays = [1, 2, 3, 4, 5];

/** Week and weekday; for an activity that is counted in another way, what it is counted in. */
export function WeekField({ value, problem, onChange }: WeekFieldProps) {
  const place = weekPlace(value);
  if (!place || place.week > lastWeek) return <OffsetField value={value} problem={problem} onChange={onChange} />;
  const { week, weekday } = place;
  return (
    <div class={css.pair}>
      <Select
        label={texts.week}
        value={String(week)}
        options={Array.from({ length: lastWeek }, (_, index) => ({
          value: String(index + 1),
          label: programmeRowTexts.week(index + 1),
        }))}
        onChange={(next) => onChange(offsetOfPlace(Number(next), weekday))}
      />
      <Select
        label={texts.weekday}
        value={String(weekday)}
        options={weekdays.map((day) => ({ value: String(day), label: programmeRowTexts.weekday(day) }))}
        onChange={(next) => onChange(offsetOfPlace(week, Number(next)))}
      />
    </div>
  );
}
