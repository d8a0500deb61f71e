import { CalendarPlus, Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import {
  defaultLocalDaysOff,
  type LocalDayOff,
  maxLocalDaysOff,
  type WorkCalendar,
} from '../../../core/calendar/work-calendar.ts';
import { Button } from '../../components/button.tsx';
import { Select } from '../../components/select.tsx';
import { omTexts } from '../../texts/om.ts';
import { DayOffDialog } from './day-off-dialog.tsx';
import css from './days-off.module.css';
import { FreeFrom } from './free-from.tsx';

const texts = omTexts.daysOff;
const extents = (['full', 'half', 'none'] as const).map((value) => ({ value, label: texts.extents[value] }));

const isUsual = (day: LocalDayOff): boolean =>
  day.year === undefined && defaultLocalDaysOff.some(({ month, date }) => month === day.month && date === day.date);

/** As JSON for a write; a key that is undefined is left out. */
export const plainDayOff = ({ month, date, year, extent, from, name }: LocalDayOff) => ({
  month,
  date,
  ...(year !== undefined && { year }),
  extent,
  ...(extent === 'half' && { from: from ?? '12:00' }),
  name,
});

interface DaysOffListProps {
  /** Where the days belong: key of the forløb, or of the workplace. */
  readonly place: string;
  readonly hint: string;
  readonly days: readonly LocalDayOff[];
  readonly calendar: WorkCalendar;
  /** Keeps the days, of which one is new, changed or gone; resolves to whether they are kept. */
  readonly keep: (days: readonly LocalDayOff[], changed: LocalDayOff) => Promise<boolean>;
}

/** Days that are off by local agreement: full, half or not at all. */
export function DaysOffList({ place, hint, days, calendar, keep }: DaysOffListProps) {
  const [adding, setAdding] = useState(false);
  // A choice that was given up must go back to what it was.
  const [round, setRound] = useState(0);
  const change = async (next: readonly LocalDayOff[], changed: LocalDayOff): Promise<boolean> => {
    const kept = await keep(next, changed);
    if (!kept) setRound((before) => before + 1);
    return kept;
  };
  const replace = (index: number, day: LocalDayOff) =>
    change(
      days.map((old, at) => (at === index ? day : old)),
      day,
    );
  return (
    <>
      <p class={css.quiet}>{hint}</p>
      <ul class={css.daysOff}>
        {days.map((day, index) => (
          <li key={`${day.year ?? ''}-${day.month}-${day.date}-${index}-${round}`} class={css.dayOff}>
            <Select
              label={texts.label(day)}
              value={day.extent}
              options={extents}
              onChange={(extent) => void replace(index, { ...day, extent })}
            />
            {day.extent === 'half' && (
              <FreeFrom value={day.from ?? '12:00'} onKeep={(from) => replace(index, { ...day, from })} />
            )}
            {!isUsual(day) && (
              <Button
                look="quiet"
                icon={Trash2}
                aria-label={texts.remove(day.name)}
                onClick={() =>
                  void change(
                    days.filter((_, at) => at !== index),
                    day,
                  )
                }
              />
            )}
          </li>
        ))}
      </ul>
      {days.length < maxLocalDaysOff ? (
        <p class={css.action}>
          <Button icon={CalendarPlus} onClick={() => setAdding(true)}>
            {texts.add}
          </Button>
        </p>
      ) : (
        <p class={css.quiet}>{texts.full}</p>
      )}
      {adding && (
        <DayOffDialog
          place={place}
          calendar={calendar}
          onAdd={(day) => change([...days, day], day)}
          onClose={() => setAdding(false)}
        />
      )}
    </>
  );
}
