import type { ComponentChildren } from 'preact';
import { paperTexts } from '../texts.ts';
import css from './paper.module.css';
import { PartHead } from './part-head.tsx';
import { breakable, wholeNames } from './set-type.ts';
import own from './skema.module.css';
import type { SkemaDay, SkemaRow, SkemaWeek } from './skema-part.ts';
import table from './table.module.css';

interface SkemaProps {
  readonly hint: string;
  readonly weeks: readonly SkemaWeek[];
}

/** The introduktionsskema, a table for each week. */
export function Skema({ hint, weeks }: SkemaProps) {
  return (
    <section class={css.part}>
      <PartHead heading={paperTexts.skema} hint={hint} />
      {weeks.length === 0 && <p>{paperTexts.noActivities}</p>}
      {weeks.map((week) => (
        <Week key={week.monday} week={week} />
      ))}
    </section>
  );
}

/** One week as a table. */
export function Week({ week }: { readonly week: SkemaWeek }) {
  const { columns } = paperTexts;
  return (
    <table class={`${table.table} ${own.skema}`}>
      <caption class={table.caption}>
        <div class={table.captionRow}>
          <h3 class={table.captionHeading}>
            {week.name} <span class={table.span}>{week.span}</span>
          </h3>
          {week.luft && <p class={css.hint}>{week.luft}</p>}
        </div>
      </caption>
      <thead>
        <tr>
          {Object.entries(columns).map(([key, label]) => (
            <th key={key} scope="col" class={own[key]}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      {week.days.map((day) => (
        <Day key={day.day} day={day} />
      ))}
    </table>
  );
}

/** A day whose rows are short stays on one page; another may go on overleaf, so every row says its day. */
function Day({ day }: { readonly day: SkemaDay }) {
  const short = day.rows.length <= 10 && day.rows.every(({ small }) => small.length === 0);
  return (
    <tbody class={short ? `${own.block} ${table.together}` : own.block}>
      {day.off && (
        <tr>
          <DayCell day={day} first />
          <td colSpan={5} class={own.off}>
            {day.off}
          </td>
        </tr>
      )}
      {day.rows.map((row, index) => (
        <Activity
          key={row.id}
          row={row}
          head={<DayCell day={day} first={index === 0 && !day.off} lines={row.small.length > 0 ? 2 : 1} />}
          keep={index === 0 || index === day.rows.length - 2}
        />
      ))}
    </tbody>
  );
}

function DayCell({
  day,
  first,
  lines = 1,
}: {
  readonly day: SkemaDay;
  readonly first: boolean;
  readonly lines?: number;
}) {
  return (
    <th scope="row" rowSpan={lines} class={first ? own.dayName : own.dayAgain}>
      {first ? day.name : day.again}
    </th>
  );
}

interface ActivityProps {
  readonly row: SkemaRow;
  readonly head: ComponentChildren;
  /** Whether the next row must stand on the same page. */
  readonly keep: boolean;
}

/** One row, and a second one in small type across the columns when there is more to say. */
function Activity({ row, head, keep }: ActivityProps) {
  const bare = !row.who && !row.place && !row.needs;
  const hasSmall = row.small.length > 0;
  const look = row.luft ? own.luft : '';
  return (
    <>
      <tr class={`${look} ${keep || hasSmall ? table.keep : ''} ${hasSmall ? own.open : ''}`}>
        {head}
        <td rowSpan={hasSmall ? 2 : 1} class={own.timeCell}>
          {row.time}
        </td>
        <td colSpan={bare ? 4 : 1} class={own.title}>
          {row.title}
          {row.method && <span class={table.aside}> ({row.method})</span>}
        </td>
        {!bare && (
          <>
            <td>{wholeNames(row.who)}</td>
            <td>{breakable(row.place)}</td>
            <td>{row.needs}</td>
          </>
        )}
      </tr>
      {hasSmall && (
        <tr class={`${look} ${own.smallRow} ${keep ? table.keep : ''}`}>
          <td colSpan={4}>
            {row.small.map(({ label, text }, index) => (
              <p key={index} class={table.small}>
                {label && <strong>{label} </strong>}
                {text}
              </p>
            ))}
          </td>
        </tr>
      )}
    </>
  );
}
