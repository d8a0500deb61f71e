import { useState } from 'preact/hooks';
import { parseTimeInput } from '../../core/calendar/parse-time.ts';
import type { WorkingHours } from '../../core/calendar/work-calendar.ts';
import { usualHours } from '../../core/forloeb/working-week.ts';
import { workingWeekTexts as texts } from '../texts/working-week.ts';
import fieldCss from './field.module.css';
import css from './week-field.module.css';

interface WeekFieldProps {
  readonly value: readonly WorkingHours[];
  readonly id?: string;
  /** Undefined while what is written is no working week. */
  readonly onChange: (week: readonly WorkingHours[] | undefined) => void;
}

/** One weekday as it is written. */
interface DayDraft {
  readonly weekday: WorkingHours['weekday'];
  readonly on: boolean;
  readonly from: string;
  readonly to: string;
}

const shown = (time: string): string => time.replace(':', '.');

/** Monday to Friday, and a Saturday or Sunday only when the week has one already. */
const draftOf = (week: readonly WorkingHours[]): readonly DayDraft[] =>
  ([1, 2, 3, 4, 5, 6, 7] as const).flatMap((weekday): DayDraft[] => {
    const hours = week.find((one) => one.weekday === weekday);
    if (!hours && weekday > 5) return [];
    const { from, to } = hours ?? usualHours;
    return [{ weekday, on: hours !== undefined, from: shown(from), to: shown(to) }];
  });

function hoursOf({ weekday, from, to }: DayDraft): WorkingHours | undefined {
  const [start, end] = [parseTimeInput(from), parseTimeInput(to)];
  return start && end && start < end ? { weekday, from: start, to: end } : undefined;
}

function problemOf(days: readonly DayDraft[]): string | undefined {
  const worked = days.filter(({ on }) => on);
  if (worked.length === 0) return texts.none;
  const broken = worked.find((day) => !hoursOf(day));
  if (!broken) return undefined;
  const isRead = parseTimeInput(broken.from) && parseTimeInput(broken.to);
  return isRead ? texts.reversed(broken.weekday) : texts.hours(broken.weekday);
}

/** Which weekdays somebody works, and from when to when. */
export function WeekField({ value, id, onChange }: WeekFieldProps) {
  const [days, setDays] = useState(() => draftOf(value));
  const change = (weekday: number, part: Partial<DayDraft>) => {
    const next = days.map((day) => (day.weekday === weekday ? { ...day, ...part } : day));
    setDays(next);
    const week = next.filter(({ on }) => on).flatMap((day) => hoursOf(day) ?? []);
    onChange(problemOf(next) ? undefined : week);
  };
  return (
    <fieldset class={css.week} id={id}>
      <legend class={fieldCss.label}>{texts.label}</legend>
      {days.map((day) => (
        <div key={day.weekday} class={css.day}>
          <label class={css.toggle}>
            <input
              type="checkbox"
              checked={day.on}
              onChange={(event) => change(day.weekday, { on: event.currentTarget.checked })}
            />
            {texts.day(day.weekday)}
          </label>
          {day.on ? <Hours day={day} onChange={(part) => change(day.weekday, part)} /> : <span>{texts.free}</span>}
        </div>
      ))}
      <p class={fieldCss.problem} role="alert">
        {problemOf(days)}
      </p>
    </fieldset>
  );
}

interface HoursProps {
  readonly day: DayDraft;
  readonly onChange: (part: Partial<DayDraft>) => void;
}

function Hours({ day, onChange }: HoursProps) {
  const input = (end: 'from' | 'to') => ({
    class: `${fieldCss.control} ${css.time}`,
    inputMode: 'decimal' as const,
    autocomplete: 'off',
    maxLength: 6,
    'aria-label': texts[end](day.weekday),
    'aria-invalid': parseTimeInput(day[end]) ? undefined : true,
    value: day[end],
  });
  return (
    <span class={css.hours}>
      <input {...input('from')} onInput={(event) => onChange({ from: event.currentTarget.value })} />
      <span aria-hidden="true">–</span>
      <input {...input('to')} onInput={(event) => onChange({ to: event.currentTarget.value })} />
    </span>
  );
}
