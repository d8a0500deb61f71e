import { useMemo, useState } from 'preact/hooks';
import { formatDayShort, formatWeek } from '../../../core/calendar/danish-date.ts';
import { weekdayNames } from '../../../core/calendar/danish-names.ts';
import { addDays, type Day, type Weekday, weekday } from '../../../core/calendar/day.ts';
import type { RhythmStep } from '../../../core/forloeb/agenda-template.ts';
import { bookingKeys, bookingsOfPlan, comparable } from '../../../core/forloeb/bookings.ts';
import { isStatusMeeting, type SuggestedMeeting, suggestRhythm } from '../../../core/forloeb/meeting-rhythm.ts';
import { closingDay } from '../../../core/forloeb/phases.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { videnspersonKind } from '../../../core/forloeb/vidensperson.ts';
import { Button } from '../../components/button.tsx';
import list from '../../components/choose-days.module.css';
import { Dialog } from '../../components/dialog.tsx';
import { Select } from '../../components/select.tsx';
import { TimeField } from '../../components/time-field.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useLoaded } from '../../hooks/use-loaded.ts';
import css from '../../parts/meeting/meeting.module.css';
import { useStorage } from '../../services.ts';
import { appTexts } from '../../texts/app.ts';
import { rhythmTexts as texts } from '../../texts/moeder.ts';
import { RhythmSteps } from './rhythm-steps.tsx';
import { agendas, type Meetings } from './use-meetings.ts';

interface RhythmDialogProps {
  readonly meetings: Meetings;
  readonly onAdd: (chosen: readonly SuggestedMeeting[]) => void;
  readonly onClose: () => void;
}

/** Half past eight: before the day begins in earnest. */
const usualTime = '08:30';

/** A rhythm that can be changed, and every meeting it would bring, before anything is written. */
export function RhythmDialog({ meetings, onAdd, onClose }: RhythmDialogProps) {
  const { calendar, forloeb, today } = useForloeb();
  const latest = meetings.placed.filter(isStatusMeeting).at(-1);
  const [steps, setSteps] = useState<readonly RhythmStep[]>(agendas.rhythm);
  const [at, setAt] = useState<string | undefined>(latest?.entry.fields.when.from ?? usualTime);
  const [wish, setWish] = useState<Weekday>(latest ? weekday(latest.day) : 4);
  const [left, setLeft] = useState<readonly Day[]>([]);
  const { firstDay } = forloeb.fields;
  const others = useOthersTime();
  const { meetings: suggested, skipped } = useMemo(
    () =>
      suggestRhythm({
        calendar,
        firstDay,
        end: closingDay(calendar, forloeb.fields),
        from: today < firstDay ? firstDay : addDays(today, 1),
        steps,
        placed: meetings.placed,
        others,
        at: at ?? usualTime,
        weekday: wish,
      }),
    [calendar, forloeb, today, steps, meetings.placed, others, at, wish],
  );
  const chosen = suggested.filter(({ day }) => !left.includes(day));
  const rows = [...suggested, ...skipped].toSorted((a, b) => (a.day < b.day ? -1 : 1));
  return (
    <Dialog
      wide
      heading={texts.dialog}
      lead={texts.dialogLead}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{appTexts.cancel}</Button>
          <Button look="primary" disabled={chosen.length === 0} onClick={() => onAdd(chosen)}>
            {texts.add(chosen.length)}
          </Button>
        </>
      }
    >
      <div class={list.form}>
        <RhythmSteps steps={steps} onChange={setSteps} />
        <div class={css.pair}>
          <TimeField label={texts.at} value={at} onChange={setAt} />
          <Select
            label={texts.weekday}
            value={String(wish)}
            options={[1, 2, 3, 4, 5].map((day) => ({ value: String(day), label: weekdayNames(day).long }))}
            onChange={(day) => setWish(Number(day) as Weekday)}
          />
        </div>
        <fieldset>
          <legend class={list.legend}>{texts.meetings}</legend>
          {suggested.length === 0 && <p class={list.hint}>{texts.noneMissing}</p>}
          <ul class={list.list}>
            {rows.map((row) => (
              <li key={row.day}>
                <label class={'off' in row ? `${list.row} ${list.skipped}` : list.row}>
                  <input
                    type="checkbox"
                    checked={!('off' in row) && !left.includes(row.day)}
                    disabled={'off' in row}
                    onChange={({ currentTarget: { checked } }) =>
                      setLeft(checked ? left.filter((day) => day !== row.day) : [...left, row.day])
                    }
                  />
                  <span>
                    <span class={list.day}>{formatDayShort(row.day)}</span>{' '}
                    {!('off' in row) && <span>{texts.time(row.from, row.to)}</span>}{' '}
                    <span class={list.hint}>{formatWeek(row.day)}</span>
                    {'off' in row && <span class={list.note}>{texts.skipped(row.off)}</span>}
                    {!('off' in row) && row.overlaps && <span class={list.note}>{texts.overlaps}</span>}
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      </div>
    </Dialog>
  );
}

/** What takes the kontaktperson's time in the other forløb of this device; nothing until they are read. */
function useOthersTime() {
  const { id, plan, people } = useForloeb();
  const storage = useStorage();
  const stored = useLoaded(() => storage.readOtherPlans(id));
  return useMemo(() => {
    const own = bookingsOfPlan(plan, id);
    const read = stored.status === 'ready' && stored.value.ok ? stored.value.value : [];
    if (!own) return [];
    const context = { forloeb: id, people, videnspersoner: readEntries(plan, videnspersonKind).known };
    const keys = bookingKeys({ who: [{ role: 'kontaktperson' }] }, context);
    const plans = read.flatMap(({ forloeb, doc }) => bookingsOfPlan(doc, forloeb) ?? []);
    return comparable(own, plans)
      .flatMap(({ bookings }) => bookings)
      .filter((booking) => booking.keys.some((key) => keys.includes(key)));
  }, [id, plan, people, stored]);
}
