import { CalendarPlus, Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import { defaultLocalDaysOff, type LocalDayOff, maxLocalDaysOff } from '../../../core/calendar/work-calendar.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Select } from '../../components/select.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { omTexts } from '../../texts/om.ts';
import { DayOffDialog } from './day-off-dialog.tsx';
import { FreeFrom } from './free-from.tsx';
import { useMoving } from './moving/moving.tsx';
import css from './om.module.css';

const texts = omTexts.daysOff;
const extents = (['full', 'half', 'none'] as const).map((value) => ({ value, label: texts.extents[value] }));

const isUsual = (day: LocalDayOff): boolean =>
  day.year === undefined && defaultLocalDaysOff.some(({ month, date }) => month === day.month && date === day.date);

/** As JSON for a write; a key that is undefined is left out. */
const plain = ({ month, date, year, extent, from, name }: LocalDayOff) => ({
  month,
  date,
  ...(year !== undefined && { year }),
  extent,
  ...(extent === 'half' && { from: from ?? '12:00' }),
  name,
});

/** Days that are off by local agreement; every day of the programme is computed from them, so what would move is shown first. */
export function DaysOffCard() {
  const { forloeb, calendar } = useForloeb();
  const ask = useMoving();
  const [adding, setAdding] = useState(false);
  // A choice that was given up must go back to what it was.
  const [round, setRound] = useState(0);
  const days: readonly LocalDayOff[] = forloeb.fields.localDaysOff;
  const keep = async (next: readonly LocalDayOff[], changed: LocalDayOff): Promise<boolean> => {
    const kept = await ask({
      lead: texts.lead(changed),
      to: { firstDay: forloeb.fields.firstDay, calendar: { ...calendar, localDaysOff: next } },
      was: { localDaysOff: days.map(plain) },
      will: { localDaysOff: next.map(plain) },
      seen: forloeb.view.stamps,
      action: texts.move,
      said: texts.changed,
    });
    if (!kept) setRound((before) => before + 1);
    return kept;
  };
  const replace = (index: number, day: LocalDayOff) =>
    keep(
      days.map((old, at) => (at === index ? day : old)),
      day,
    );
  return (
    <Card heading={texts.heading}>
      <p class={css.quiet}>{texts.hint}</p>
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
                  void keep(
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
      {adding && <DayOffDialog onAdd={(day) => keep([...days, day], day)} onClose={() => setAdding(false)} />}
    </Card>
  );
}
