import { formatDayShort } from '../../../core/calendar/danish-date.ts';
import { Card } from '../../components/card.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useClashes } from '../../parts/clashes/clashes.tsx';
import { DoubleBooking } from '../../parts/clashes/double-booking.tsx';
import { forloebHref } from '../../routes.ts';
import { folkTexts } from '../../texts/folk.ts';
import css from './folk.module.css';

const texts = folkTexts.clashes;

/** Everything ahead that is booked twice, each once; nothing at all when nothing is. */
export function ClashCard() {
  const { id, today } = useForloeb();
  const ahead = useClashes().all.filter(({ parts }) => (parts[0]?.day ?? '') >= today);
  if (ahead.length === 0) return null;
  return (
    <Card heading={texts.heading}>
      <p class={css.quiet}>{texts.lead}</p>
      <ul class={css.hours}>
        {ahead.map((booking) => (
          <li key={booking.parts.map((part) => part.id).join(' ')} class={css.hour}>
            <span>
              <span class={css.day}>{formatDayShort(booking.parts[0]?.day ?? '')}</span>
            </span>
            <span class={css.what}>
              <span>
                <DoubleBooking
                  booking={booking}
                  name={({ id: activity, title, day }) => (
                    <a href={forloebHref(id, 'skema', activity)} aria-label={folkTexts.open(title, day)}>
                      {title}
                    </a>
                  )}
                />
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
