import { ArrowRight } from 'lucide';
import { addDays, type Day, mondayOf } from '../../../core/calendar/day.ts';
import { isCancelled, isLuft, type PlacedActivity } from '../../../core/forloeb/introduktionsskema.ts';
import { firstName } from '../../../core/forloeb/person.ts';
import { Card } from '../../components/card.tsx';
import { Icon } from '../../components/icon.tsx';
import { NeedTag } from '../../components/need-tag.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { forloebHref } from '../../routes.ts';
import { iDagTexts } from '../../texts/i-dag.ts';
import { overblikTexts } from '../../texts/overblik.ts';
import css from './week-rest.module.css';

const texts = overblikTexts.week;

interface WeekRestProps {
  readonly placed: readonly PlacedActivity[];
  /** A day of the week that is shown; rows before it are past. */
  readonly from: Day;
  /** `HH:MM`: what is over today is left out. */
  readonly now: string;
}

/** What is left of the week, day by day. */
export function WeekRest({ placed, from, now }: WeekRestProps) {
  const { id, today } = useForloeb();
  const last = addDays(mondayOf(from), 6);
  const rows = placed.filter(({ day, entry: { fields } }) => {
    if (day < from || day > last || isLuft(fields) || isCancelled(fields)) return false;
    return day !== today || fields.when.to > now;
  });
  const days = [...new Set(rows.map((row) => row.day))];
  const heading = mondayOf(from) === mondayOf(today) ? texts.rest : texts.other(from);
  return (
    <Card
      heading={heading}
      aside={
        <a class={css.whole} href={forloebHref(id, 'skema')}>
          {texts.whole}
          <Icon of={ArrowRight} size={18} />
        </a>
      }
    >
      {rows.length === 0 && <p class={css.none}>{texts.none}</p>}
      {days.map((day) => (
        <div key={day} class={css.day}>
          <h3 class={css.date}>
            {texts.day(day)}
            {texts.near(day, today) && <span class={css.near}> {texts.near(day, today)}</span>}
          </h3>
          <ul class={css.rows}>
            {rows
              .filter((row) => row.day === day)
              .map((row) => (
                <Row key={row.entry.id} row={row} />
              ))}
          </ul>
        </div>
      ))}
    </Card>
  );
}

function Row({ row: { day, entry } }: { readonly row: PlacedActivity }) {
  const people = useForloeb().people.on(day);
  const { title, when, who, needs } = entry.fields;
  const names = who.map((party) => {
    const name = people.nameOf(party);
    return people.all.some((person) => person.fields.name === name) ? firstName(name) : name;
  });
  return (
    <li class={css.row}>
      <span class={css.time}>{iDagTexts.time(when.from, when.to)}</span>
      <span class={css.title}>
        {title}
        <span class={css.who}>{names.join(', ')}</span>
      </span>
      <span class={css.need}>{needs[0] && <NeedTag need={needs[0]} />}</span>
    </li>
  );
}
