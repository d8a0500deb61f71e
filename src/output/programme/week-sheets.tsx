import { paperTexts } from '../texts.ts';
import css from './paper.module.css';
import { FictiveMark } from './part-head.tsx';
import { breakable } from './set-type.ts';
import type { SkemaDay, SkemaRow, SkemaWeek } from './skema-part.ts';
import type { WeekSheetsPart } from './week-sheet-part.ts';
import own from './week-sheets.module.css';

/** More lines than a page has room for; those too many are cut off by its edge. */
const lines = Array.from({ length: 24 }, (_, index) => index);

/** One week a page, lying, its days beside each other. */
export function WeekSheets({ weeks, fictive, foot, ...whose }: WeekSheetsPart & { readonly fictive: boolean }) {
  return weeks.map((week) => (
    <div key={week.monday} class={`${css.sheet} ${own.sheet}`}>
      <div class={own.page}>
        <Head {...whose} week={week} fictive={fictive} />
        <div class={own.days}>
          {week.days.map((day) => (
            <DayColumn key={day.day} day={day} />
          ))}
        </div>
        <p class={own.foot}>{foot}</p>
      </div>
    </div>
  ));
}

interface HeadProps extends Pick<WeekSheetsPart, 'name' | 'department'> {
  readonly week: SkemaWeek;
  readonly fictive: boolean;
}

function Head({ name, department, week, fictive }: HeadProps) {
  return (
    <div class={own.head}>
      <h2 class={own.week}>
        {week.name} <span class={own.span}>{week.span}</span>
      </h2>
      {fictive && <FictiveMark />}
      <p class={own.whose}>{[name, department].filter(Boolean).join(' · ')}</p>
    </div>
  );
}

function DayColumn({ day: { name, off, rows } }: { readonly day: SkemaDay }) {
  return (
    <section class={own.day}>
      <h3 class={own.name}>{name}</h3>
      {off && <p class={own.off}>{off}</p>}
      {rows.length === 0 && !off && <p class={own.off}>{paperTexts.weekSheetFree}</p>}
      <ul>
        {rows.map((row) => (
          <Activity key={row.id} row={row} />
        ))}
      </ul>
      <p class={own.notes}>{paperTexts.weekSheetNotes}</p>
      <div class={own.room} aria-hidden="true">
        <div class={own.lines}>
          {lines.map((line) => (
            <div key={line} class={own.line} />
          ))}
        </div>
      </div>
    </section>
  );
}

function Activity({ row: { time, title, who, place, luft } }: { readonly row: SkemaRow }) {
  const where = [who, place].filter(Boolean).join(' · ');
  return (
    <li class={luft ? `${own.activity} ${own.luft}` : own.activity}>
      <p class={own.time}>{time}</p>
      <p class={own.title}>{breakable(title)}</p>
      {where && !luft && <p class={own.where}>{breakable(where)}</p>}
    </li>
  );
}
