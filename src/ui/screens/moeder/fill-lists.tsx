import type { ComponentChildren } from 'preact';
import { formatTimeRange } from '../../../core/calendar/danish-date.ts';
import type { DatedGoal } from '../../../core/forloeb/agenda.ts';
import { isDone, itemTitle } from '../../../core/forloeb/huskeliste.ts';
import { tickItem } from '../../../core/forloeb/huskeliste-edits.ts';
import type { DatedItem } from '../../../core/forloeb/huskeliste-view.ts';
import type { PlacedActivity } from '../../../core/forloeb/introduktionsskema.ts';
import { methodLabels } from '../../../core/forloeb/labels.ts';
import { Check } from '../../components/check.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import css from '../../parts/meeting/meeting.module.css';
import { forloebHref } from '../../routes.ts';
import { huskelisteTexts } from '../../texts/huskeliste.ts';
import { aftaleTexts, moederTexts, meetingTexts as texts } from '../../texts/moeder.ts';

/** More than this of one thing is no help in a short meeting; the rest is counted and one press away. */
const shown = 5;

interface ListProps<Row> {
  readonly rows: readonly Row[];
  readonly href: string;
  readonly none?: string;
  readonly children: (row: Row) => ComponentChildren;
}

/** The first of many; the rest is counted, with the way to it. */
export function Short<Row>({ rows, href, none, children }: ListProps<Row>) {
  if (rows.length === 0) return none ? <p class={css.quiet}>{none}</p> : null;
  return (
    <ul class={css.fill}>
      {rows.slice(0, shown).map(children)}
      {rows.length > shown && (
        <li>
          <a href={href}>{texts.more(rows.length - shown)}</a>
        </li>
      )}
    </ul>
  );
}

/** Items of the huskeliste, to be ticked here. */
export function Items({ items, none }: { readonly items: readonly DatedItem[]; readonly none?: string }) {
  const { id, people, today, me, act } = useForloeb();
  const tick = ({ entry }: DatedItem, done: boolean) => {
    const edit = tickItem(entry, done, { person: me, today });
    const { said } = huskelisteTexts;
    const text = done ? said.ticked(itemTitle(entry.fields)) : said.unticked(itemTitle(entry.fields));
    void act('plan', edit.changes, { text, undo: { room: 'plan', changes: edit.undo } });
  };
  return (
    <Short rows={items} href={forloebHref(id, 'huskeliste')} {...(none && { none })}>
      {(item) => (
        <li key={item.entry.id} class={css.ticked}>
          <Check
            checked={isDone(item.entry.fields)}
            label={texts.itemFor(itemTitle(item.entry.fields))}
            onChange={(done) => tick(item, done)}
          />
          <span>
            <a class={css.plain} href={forloebHref(id, 'huskeliste', item.entry.id)}>
              {itemTitle(item.entry.fields)}
            </a>
            <span class={css.meta}>
              {item.day < today
                ? aftaleTexts.late(people.nameOf(item.entry.fields.responsible), item.day, today)
                : aftaleTexts.by(people.nameOf(item.entry.fields.responsible), item.day, today)}
            </span>
          </span>
        </li>
      )}
    </Short>
  );
}

/** Learning goals with the day they are aimed at. */
export function Goals({ goals, none }: { readonly goals: readonly DatedGoal[]; readonly none?: string }) {
  const { id, today } = useForloeb();
  return (
    <Short rows={goals} href={`#/f/${id}/maal`} {...(none && { none })}>
      {({ entry, day }) => (
        <li key={entry.id}>
          <a class={css.plain} href={`#/f/${id}/maal`}>
            {entry.fields.task}
          </a>
          <span class={css.meta}>
            {[entry.fields.goal, day && texts.goalBy(day, today)].filter(Boolean).join(' · ')}
          </span>
        </li>
      )}
    </Short>
  );
}

/** Activities with their day, time and method. */
export function Days({ rows, none }: { readonly rows: readonly PlacedActivity[]; readonly none: string }) {
  const { id, today } = useForloeb();
  return (
    <Short rows={rows} href={forloebHref(id, 'skema')} none={none}>
      {({ day, entry: { id: key, fields } }) => (
        <li key={key}>
          {fields.title}
          <span class={css.meta}>
            {[
              moederTexts.day(day, today),
              formatTimeRange(fields.when.from, fields.when.to),
              fields.method && methodLabels[fields.method],
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      )}
    </Short>
  );
}
