import { CalendarDays } from 'lucide';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatDayLong, formatDayNumeric, formatWeek } from '../../core/calendar/danish-date.ts';
import { addDays, type Day } from '../../core/calendar/day.ts';
import { parseDayInput } from '../../core/calendar/parse-day.ts';
import { dayOff, type WorkCalendar } from '../../core/calendar/work-calendar.ts';
import { dayFieldTexts } from '../texts/fields.ts';
import { Button } from './button.tsx';
import css from './day-field.module.css';
import { DayPicker } from './day-picker.tsx';
import fieldCss from './field.module.css';
import { FieldFrame } from './field-frame.tsx';

interface DayFieldProps {
  readonly label: string;
  /** Undefined while nothing, or nothing that is a day, is written. */
  readonly value: Day | undefined;
  readonly today: Day;
  readonly calendar: WorkCalendar;
  readonly onChange: (day: Day | undefined) => void;
  readonly hint?: string;
  readonly problem?: string | undefined;
  readonly optional?: boolean;
}

/** A day as people write it (3/8, 3. aug, 3.8.2026), by arrow keys, or from a small calendar. */
export function DayField(props: DayFieldProps) {
  const { value, today, calendar, onChange } = props;
  const [text, setText] = useState(value ? formatDayNumeric(value) : '');
  const [left, setLeft] = useState(false);
  const [picking, setPicking] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (!picking) return;
    // It lies over the fields beneath, so it goes when the person turns to one of them.
    const leave = ({ target }: Event) => {
      if (!(target instanceof Node && row.current?.contains(target))) setPicking(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [picking]);
  const unreadable = left && text.trim() !== '' && !parseDayInput(text, today);
  const set = (day: Day) => {
    setText(formatDayNumeric(day));
    onChange(day);
  };
  const closePicker = () => {
    setPicking(false);
    opener.current?.querySelector('button')?.focus();
  };
  const off = value && dayOff(calendar, value);
  // The day of a weekend has been named already.
  const offName = off && off.kind !== 'weekend' ? ` · ${off.name.toLocaleLowerCase('da')}` : '';
  const reading = value && `${formatDayLong(value)} · ${formatWeek(value)}${offName}`;
  return (
    <FieldFrame
      label={props.label}
      hint={props.hint}
      problem={unreadable ? dayFieldTexts.unreadable : props.problem}
      optional={props.optional ?? false}
    >
      {({ id, describedBy, invalid }) => (
        <>
          <div class={css.row} ref={row}>
            <input
              id={id}
              class={fieldCss.control}
              autocomplete="off"
              inputMode="text"
              placeholder={dayFieldTexts.placeholder}
              aria-describedby={[describedBy, `${id}-reading`].filter(Boolean).join(' ')}
              aria-invalid={invalid || undefined}
              value={text}
              onInput={(event) => {
                setText(event.currentTarget.value);
                onChange(parseDayInput(event.currentTarget.value, today));
              }}
              onBlur={() => {
                setLeft(true);
                if (value) setText(formatDayNumeric(value));
              }}
              onKeyDown={(event) => {
                const step = { ArrowUp: 1, ArrowDown: -1, PageUp: 7, PageDown: -7 }[event.key];
                if (!step) return;
                event.preventDefault();
                set(addDays(value ?? today, value ? step : 0));
              }}
            />
            <span ref={opener}>
              <Button
                icon={CalendarDays}
                aria-label={dayFieldTexts.openCalendar(props.label)}
                aria-expanded={picking}
                onClick={() => setPicking(!picking)}
              />
            </span>
            {picking && (
              <DayPicker
                value={value ?? today}
                today={today}
                calendar={calendar}
                onPick={(day) => {
                  set(day);
                  closePicker();
                }}
                onClose={closePicker}
              />
            )}
          </div>
          <p
            class={text.trim() === '' ? css.reading : `${css.reading} ${css.begun}`}
            id={`${id}-reading`}
            hidden={invalid && !value}
          >
            {reading}
          </p>
        </>
      )}
    </FieldFrame>
  );
}
