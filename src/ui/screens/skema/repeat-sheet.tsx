import { useMemo, useState } from 'preact/hooks';
import { addDays, addMonths, type Day } from '../../../core/calendar/day.ts';
import type { PlanDays } from '../../../core/forloeb/activity-time.ts';
import { type ActivityEntry, activityDay, type PlacedActivity } from '../../../core/forloeb/introduktionsskema.ts';
import { type RepeatDay, type Rhythm, repeatDays, rhythms } from '../../../core/forloeb/repeat.ts';
import { overlapping } from '../../../core/forloeb/skema-weeks.ts';
import { Button } from '../../components/button.tsx';
import { Choices } from '../../components/choices.tsx';
import css from '../../components/choose-days.module.css';
import { DayField } from '../../components/day-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { appTexts } from '../../texts/app.ts';
import { repeatTexts } from '../../texts/skema-repeat.ts';

interface RepeatSheetProps {
  readonly entry: ActivityEntry;
  readonly placed: readonly PlacedActivity[];
  readonly plan: PlanDays;
  readonly onRepeat: (days: readonly Day[]) => void;
  readonly onClose: () => void;
}

/** Until when something comes back if nobody says otherwise: a week of days, or to the end of the introduction. */
const usualEnd = (rhythm: Rhythm, from: Day, end: Day): Day =>
  rhythm === 'daily' ? addDays(from, 7) : end > addDays(from, 27) ? end : addDays(from, 84);

/** Chooses how often an activity comes back, and shows every day before anything is written. */
export function RepeatSheet({ entry, placed, plan, onRepeat, onClose }: RepeatSheetProps) {
  const { calendar, today, forloeb } = useForloeb();
  const from = activityDay(entry.fields, plan.calendar, plan.firstDay);
  const end = addMonths(plan.firstDay, forloeb.fields.months);
  const [rhythm, setRhythm] = useState<Rhythm>('weekly');
  const [last, setLast] = useState<Day | undefined>(usualEnd('weekly', from, end));
  const [left, setLeft] = useState<readonly Day[]>([]);
  const { when } = entry.fields;
  const days = useMemo(
    () => (last ? repeatDays(calendar, { from, last, rhythm, time: when }) : []),
    [calendar, from, last, rhythm, when],
  );
  const chosen = days.filter(({ day, skipped }) => !skipped && !left.includes(day)).map(({ day }) => day);
  const choose = (next: Rhythm) => {
    setRhythm(next);
    setLast(usualEnd(next, from, end));
    setLeft([]);
  };
  return (
    <Dialog
      heading={repeatTexts.heading}
      lead={repeatTexts.lead(entry.fields.title)}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{appTexts.cancel}</Button>
          <Button look="primary" disabled={chosen.length === 0} onClick={() => onRepeat(chosen)}>
            {repeatTexts.save(chosen.length)}
          </Button>
        </>
      }
    >
      <div class={css.form}>
        <Choices
          label={repeatTexts.rhythm}
          value={rhythm}
          options={rhythms.map((value) => ({ value, label: repeatTexts.rhythms[value] }))}
          onChange={choose}
        />
        {rhythm === 'tapering' && <p class={css.hint}>{repeatTexts.taperingHint}</p>}
        <DayField
          key={rhythm}
          label={repeatTexts.last}
          value={last}
          today={today}
          calendar={calendar}
          problem={last && last > from ? undefined : repeatTexts.lastMissing}
          onChange={setLast}
        />
        <fieldset>
          <legend class={css.legend}>{repeatTexts.days}</legend>
          {days.length === 0 && <p class={css.hint}>{repeatTexts.none}</p>}
          <ul class={css.list}>
            {days.map((row) => (
              <DayRow
                key={row.day}
                row={row}
                overlaps={overlapping({ day: row.day, ...when }, placed).map((other) => other.entry.fields.title)}
                checked={chosen.includes(row.day)}
                onChange={(on) => setLeft(on ? left.filter((day) => day !== row.day) : [...left, row.day])}
              />
            ))}
          </ul>
        </fieldset>
      </div>
    </Dialog>
  );
}

interface DayRowProps {
  readonly row: RepeatDay;
  readonly overlaps: readonly string[];
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function DayRow({ row: { day, skipped }, overlaps, checked, onChange }: DayRowProps) {
  return (
    <li>
      <label class={skipped ? `${css.row} ${css.skipped}` : css.row}>
        <input
          type="checkbox"
          checked={checked}
          disabled={skipped !== undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>
          <span class={css.day}>{repeatTexts.day(day)}</span> <span class={css.hint}>{repeatTexts.week(day)}</span>
          {skipped && <span class={css.note}>{repeatTexts.skipped(skipped)}</span>}
          {!skipped && overlaps.length > 0 && <span class={css.note}>{repeatTexts.overlaps(overlaps)}</span>}
        </span>
      </label>
    </li>
  );
}
