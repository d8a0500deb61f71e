import { useMemo } from 'preact/hooks';
import { formatDayShortNear, formatWeek } from '../../../core/calendar/danish-date.ts';
import type { Day } from '../../../core/calendar/day.ts';
import { activityKind, isCancelled, isLuft, placeActivities } from '../../../core/forloeb/introduktionsskema.ts';
import type { SeriesPlan } from '../../../core/forloeb/mentor-series.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import list from '../../components/choose-days.module.css';
import { useForloeb } from '../../forloeb-scope.tsx';
import { mentorSeriesTexts as texts } from '../../texts/mentormoeder.ts';

interface SeriesRowsProps {
  readonly plan: SeriesPlan;
  readonly left: readonly Day[];
  readonly onLeft: (left: readonly Day[]) => void;
}

/** Every meeting of a series with a tick to leave it out, and every one that falls away with the reason. */
export function SeriesRows({ plan: { meetings, skipped }, left, onLeft }: SeriesRowsProps) {
  const { today } = useForloeb();
  const clashOf = useClash();
  const rows = [...meetings, ...skipped].toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const moved = meetings.filter(({ instead }) => instead).length;
  return (
    <fieldset>
      <legend class={list.legend}>{texts.meetings}</legend>
      <p class={list.hint} role="status">
        {rows.length === 0 ? texts.noneMissing : texts.sum(meetings.length, moved, skipped.length)}
      </p>
      <ul class={list.list}>
        {rows.map((row) => {
          const isOff = 'why' in row;
          const clash = isOff ? undefined : clashOf(row);
          return (
            <li key={row.day}>
              <label class={isOff ? `${list.row} ${list.skipped}` : list.row}>
                <input
                  type="checkbox"
                  checked={!isOff && !left.includes(row.day)}
                  disabled={isOff}
                  onChange={({ currentTarget: { checked } }) =>
                    onLeft(checked ? left.filter((day) => day !== row.day) : [...left, row.day])
                  }
                />
                <span>
                  <span class={list.day}>{formatDayShortNear(row.day, today)}</span>{' '}
                  {!isOff && <span>{texts.time(row.from, row.to)}</span>}{' '}
                  <span class={list.hint}>{formatWeek(row.day)}</span>
                  {isOff && <span class={list.note}>{texts.skipped(row.why)}</span>}
                  {!isOff && row.instead && (
                    <span class={list.note}>{texts.moved(row.instead.day, row.instead.why)}</span>
                  )}
                  {clash && <span class={list.note}>{texts.overlaps(clash)}</span>}
                </span>
              </label>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}

/** What a new hire's own plan has at the same time; nothing on a device without the plan. */
function useClash() {
  const { docs, calendar, forloeb } = useForloeb();
  const { plan } = docs;
  return useMemo(() => {
    const placed = placeActivities(readEntries(plan, activityKind).known, calendar, forloeb.fields.firstDay);
    const taken = placed.filter(({ entry: { fields } }) => !isLuft(fields) && !isCancelled(fields));
    return (one: { readonly day: Day; readonly from: string; readonly to: string }) =>
      taken.find(
        ({ day, entry: { fields } }) => day === one.day && fields.when.from < one.to && fields.when.to > one.from,
      )?.entry.fields.title;
  }, [plan, calendar, forloeb]);
}
