import { minutesOf } from '../../../../core/calendar/parse-time.ts';
import { timeOf } from '../../../../core/forloeb/free-time.ts';
import type { GridDay, GridWeek } from '../../../../core/forloeb/grid-week.ts';
import { lunch } from '../../../../core/forloeb/luft.ts';
import { timeTrouble } from '../../../../core/forloeb/time-trouble.ts';
import { memo } from '../../../components/memo.tsx';
import { useForloeb } from '../../../forloeb-scope.tsx';
import { useClashes } from '../../../parts/clashes/clashes.tsx';
import { gridTexts } from '../../../texts/skema-grid.ts';
import { answerOf } from '../answer-of.ts';
import css from './day-column.module.css';
import { GridCard } from './grid-card.tsx';
import type { GridHandlers } from './grid-handlers.ts';

interface DayColumnProps {
  readonly day: GridDay;
  readonly from: GridWeek['hours']['from'];
  readonly to: GridWeek['hours']['to'];
  /** The activity in this column that Tab comes to, that has its menu, its handles, is cut or on the move; undefined elsewhere. */
  readonly current: string | undefined;
  readonly open: string | undefined;
  readonly held: string | undefined;
  readonly cut: string | undefined;
  readonly moving: string | undefined;
  /** Free time in this column on which the keyboard stands, in minutes. */
  readonly slotFrom: number | undefined;
  readonly slotTo: number | undefined;
  readonly handlers: GridHandlers;
}

/** The id of the button for free time; there is one in the grid at a time. */
export const slotId = 'ledig-tid';

/** One day of the grid. */
export const DayColumn = memo((props: DayColumnProps) => {
  const { day, from, to, handlers } = props;
  const { people, calendar } = useForloeb();
  const clashes = useClashes();
  return (
    <td class={css.column} data-day={day.day}>
      <Closed day={day} from={from} to={to} />
      {day.rows.map(({ entry, from: begins, to: ends, lane, lanes }) => (
        <GridCard
          key={entry.id}
          entry={entry}
          people={people.on(day.day)}
          trouble={timeTrouble(calendar, day.day, entry.fields.when)}
          clash={clashes.of(entry.id).map(({ text }) => text)[0]}
          answer={answerOf(entry, day.day, people)}
          top={begins - from * 60}
          length={ends - begins}
          lane={lane}
          lanes={lanes}
          isCurrent={props.current === entry.id}
          isOpen={props.open === entry.id}
          isHeld={props.held === entry.id}
          isCut={props.cut === entry.id}
          isMoving={props.moving === entry.id}
          handlers={handlers}
        />
      ))}
      <Slot {...props} />
    </td>
  );
});

function Slot({ day: { day }, from, slotFrom, slotTo, handlers }: DayColumnProps) {
  if (slotFrom === undefined || slotTo === undefined) return null;
  const span = { from: timeOf(slotFrom), to: timeOf(slotTo) };
  return (
    <button
      type="button"
      id={slotId}
      class={css.slot}
      style={{ '--top': slotFrom - from * 60, '--length': slotTo - slotFrom }}
      aria-label={gridTexts.free(day, span.from, span.to)}
      onFocus={() => handlers.focused({ slot: { day, from: slotFrom, to: slotTo } })}
      onClick={() => handlers.draw(day, span)}
    />
  );
}

/** What lies outside the working hours, with the reason where there is one, and lunch. */
function Closed({ day, from, to }: Pick<DayColumnProps, 'day' | 'from' | 'to'>) {
  const { off, working, rows } = day;
  if (off?.extent === 'full')
    return <Shade from={from * 60} to={to * 60} top={from} lines={[gridTexts.off(off), gridTexts.offWhy(off)]} />;
  const begins = working[0]?.from ?? to * 60;
  const ends = off?.from ? minutesOf(off.from) : (working.at(-1)?.to ?? to * 60);
  const isLunchFree =
    working.some((span) => span.from < lunch.from && span.to > lunch.to) &&
    rows.every((row) => row.to <= lunch.from || row.from >= lunch.to);
  return (
    <>
      <Shade from={from * 60} to={begins} top={from} lines={[]} />
      <Shade
        from={ends}
        to={to * 60}
        top={from}
        lines={off?.from ? [gridTexts.offFrom(off.from), gridTexts.off(off), gridTexts.offWhy(off)] : []}
      />
      {isLunchFree && (
        <span class={css.lunch} style={{ '--top': lunch.from - from * 60, '--length': lunch.to - lunch.from }}>
          {gridTexts.lunch}
        </span>
      )}
    </>
  );
}

interface ShadeProps {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly lines: readonly string[];
}

function Shade({ from, to, top, lines }: ShadeProps) {
  if (to <= from) return null;
  return (
    <div
      class={lines.length > 0 ? `${css.shade} ${css.reason}` : css.shade}
      style={{ '--top': from - top * 60, '--length': to - from }}
    >
      {lines.filter(Boolean).map((line, index) => (
        <span key={line} class={index === 0 ? css.strong : undefined}>
          {line}
        </span>
      ))}
    </div>
  );
}

/** Whether something that is known by its day stands in a column. */
export const inColumn = (day: GridDay, id: string | undefined): string | undefined =>
  id !== undefined && day.rows.some(({ entry }) => entry.id === id) ? id : undefined;
