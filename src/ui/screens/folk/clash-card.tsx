import { formatDayShort, formatTimeRange } from '../../../core/calendar/danish-date.ts';
import type { PlacedActivity } from '../../../core/forloeb/introduktionsskema.ts';
import { Card } from '../../components/card.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { forloebHref } from '../../routes.ts';
import { folkTexts } from '../../texts/folk.ts';
import { ClashLines, useClashes } from '../skema/clashes.tsx';
import css from './folk.module.css';

const texts = folkTexts.clashes;

/** Everything ahead that is booked twice; nothing at all when nothing is. */
export function ClashCard({ placed }: { readonly placed: readonly PlacedActivity[] }) {
  const { id, today } = useForloeb();
  const clashes = useClashes();
  const rows = placed.filter(({ day, entry }) => day >= today && clashes.of(entry.id).length > 0);
  if (rows.length === 0) return null;
  return (
    <Card heading={texts.heading}>
      <p class={css.quiet}>{texts.lead}</p>
      <ul class={css.hours}>
        {rows.map(({ day, entry }) => (
          <li key={entry.id} class={css.hour}>
            <span class={css.when}>
              <span class={css.day}>{formatDayShort(day)}</span>{' '}
              <span class={css.time}>{formatTimeRange(entry.fields.when.from, entry.fields.when.to)}</span>
            </span>
            <span class={css.what}>
              <a href={forloebHref(id, 'skema', entry.id)} aria-label={folkTexts.open(entry.fields.title, day)}>
                {entry.fields.title}
              </a>
              <ClashLines sentences={clashes.of(entry.id)} />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
