import { ChevronLeft, ChevronRight } from 'lucide';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatDayLong, formatMonth } from '../../core/calendar/danish-date.ts';
import { addDays, addMonths, type Day, mondayOf } from '../../core/calendar/day.ts';
import { isoWeek } from '../../core/calendar/iso-week.ts';
import { dayOff, type WorkCalendar } from '../../core/calendar/work-calendar.ts';
import { dayFieldTexts } from '../texts/fields.ts';
import { Button } from './button.tsx';
import css from './day-picker.module.css';

interface DayPickerProps {
  readonly value: Day;
  readonly today: Day;
  readonly calendar: WorkCalendar;
  readonly onPick: (day: Day) => void;
  readonly onClose: () => void;
}

const steps: Readonly<Record<string, (day: Day) => Day>> = {
  ArrowLeft: (day) => addDays(day, -1),
  ArrowRight: (day) => addDays(day, 1),
  ArrowUp: (day) => addDays(day, -7),
  ArrowDown: (day) => addDays(day, 7),
  PageUp: (day) => addMonths(day, -1),
  PageDown: (day) => addMonths(day, 1),
  Home: (day) => mondayOf(day),
  End: (day) => addDays(mondayOf(day), 6),
};

/** A month with week numbers and days off; arrow keys move, Enter picks, Escape closes. */
export function DayPicker({ value, today, calendar, onPick, onClose }: DayPickerProps) {
  const [focused, setFocused] = useState(value);
  const table = useRef<HTMLTableElement>(null);
  const month = focused.slice(0, 7);
  useLayoutEffect(() => {
    table.current?.querySelector<HTMLButtonElement>('[tabindex="0"]')?.focus();
  }, [focused]);
  return (
    <fieldset class={css.picker} aria-label={dayFieldTexts.calendar}>
      <div class={css.head}>
        <Button
          look="quiet"
          icon={ChevronLeft}
          aria-label={dayFieldTexts.previousMonth}
          onClick={() => setFocused(addMonths(focused, -1))}
        />
        <strong aria-live="polite">{formatMonth(focused)}</strong>
        <Button
          look="quiet"
          icon={ChevronRight}
          aria-label={dayFieldTexts.nextMonth}
          onClick={() => setFocused(addMonths(focused, 1))}
        />
      </div>
      <table
        ref={table}
        class={css.table}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.preventDefault();
            event.stopPropagation();
            onClose();
          }
          const step = steps[event.key];
          if (!step) return;
          event.preventDefault();
          setFocused(step(focused));
        }}
      >
        <thead>
          <tr>
            <th scope="col">{dayFieldTexts.week}</th>
            {dayFieldTexts.weekdays.map((name) => (
              <th key={name} scope="col" abbr={name}>
                {name.slice(0, 2)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((monday) => (
            <tr key={monday}>
              <th scope="row">{isoWeek(monday).week}</th>
              {[0, 1, 2, 3, 4, 5, 6].map((index) => {
                const day = addDays(monday, index);
                if (!day.startsWith(month)) return <td key={day} />;
                const off = dayOff(calendar, day);
                return (
                  <td key={day}>
                    <button
                      type="button"
                      class={[css.day, off?.extent === 'full' && css.off, day === today && css.today]
                        .filter(Boolean)
                        .join(' ')}
                      tabIndex={day === focused ? 0 : -1}
                      aria-pressed={day === value}
                      aria-label={off ? `${formatDayLong(day)}, ${off.name}` : formatDayLong(day)}
                      title={off?.name}
                      onClick={() => onPick(day)}
                    >
                      {Number(day.slice(8))}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}

/** The Mondays whose weeks touch a month given as `YYYY-MM`. */
function weeksOf(month: string): Day[] {
  const mondays: Day[] = [];
  for (let monday = mondayOf(`${month}-01`); monday.slice(0, 7) <= month; monday = addDays(monday, 7))
    mondays.push(monday);
  return mondays;
}
