import { CalendarSearch, CalendarX2, Keyboard } from 'lucide';
import type { PlanDays } from '../../../../core/forloeb/activity-time.ts';
import type { Booking } from '../../../../core/forloeb/double-bookings.ts';
import type { GridWeek } from '../../../../core/forloeb/grid-week.ts';
import { needs } from '../../../../core/forloeb/vocabulary.ts';
import { Button } from '../../../components/button.tsx';
import { Icon } from '../../../components/icon.tsx';
import { NeedTag } from '../../../components/need-tag.tsx';
import { RecordConflicts } from '../../../components/record-conflicts.tsx';
import { useForloeb } from '../../../forloeb-scope.tsx';
import { useClashes } from '../../../parts/clashes/clashes.tsx';
import { DoubleBooking } from '../../../parts/clashes/double-booking.tsx';
import { clashTexts } from '../../../texts/clashes.ts';
import { activityFieldLabels, rowTexts } from '../../../texts/skema.ts';
import { gridTexts } from '../../../texts/skema-grid.ts';
import { keysTexts } from '../../../texts/skema-keys.ts';
import { luftTexts } from '../../../texts/skema-luft.ts';
import { hasConflict } from '../activity-card.tsx';
import { answerLabels, fieldWords } from '../activity-words.ts';
import css from './grid-foot.module.css';
import type { GridHandlers } from './grid-handlers.ts';

/** What the colours mean, and the help. */
export function GridFoot({ onHelp }: { readonly onHelp: () => void }) {
  return (
    <div class={css.foot}>
      <ul class={css.legend}>
        {needs.map((need) => (
          <li key={need}>
            <NeedTag need={need} />
          </li>
        ))}
        <li class={css.luft}>
          <span class={css.swatch} />
          {rowTexts.luft}
        </li>
      </ul>
      <Button small look="quiet" icon={Keyboard} onClick={onHelp}>
        {keysTexts.button}
      </Button>
    </div>
  );
}

interface GridConflictsProps {
  readonly week: GridWeek;
  readonly plan: PlanDays;
  readonly handlers: Pick<GridHandlers, 'choose' | 'edit'>;
  /** Absent for the new hire, who does not plan. */
  readonly onFindFree: (() => void) | undefined;
}

/** What is booked twice in this week, and what two people have done apart from each other: a card has no room for it. */
export function GridConflicts({ week, plan, handlers, onFindFree }: GridConflictsProps) {
  const { people } = useForloeb();
  const rows = week.days.flatMap((day) => day.rows);
  const entries = new Map(rows.map(({ entry }) => [entry.id, entry]));
  const double = useClashes().all.filter(({ parts }) => parts.some(({ id }) => entries.has(id)));
  const apart = rows.filter(({ entry }) => hasConflict(entry));
  const name = ({ id, title }: Booking) => {
    const entry = entries.get(id);
    return entry ? (
      <button type="button" class={css.name} onClick={() => handlers.edit(entry)}>
        {title}
      </button>
    ) : (
      title
    );
  };
  return (
    <>
      {double.length > 0 && (
        <div class={css.conflicts}>
          <ul
            class={css.double}
            aria-label={double.every(({ away }) => away) ? clashTexts.awayLabel : clashTexts.label}
          >
            {double.map((booking) => (
              <li key={booking.parts.map(({ id }) => id).join(' ')}>
                <Icon of={CalendarX2} size={16} />
                <span>
                  {gridTexts.day(booking.parts[0]?.day ?? '')}: <DoubleBooking booking={booking} name={name} />
                </span>
              </li>
            ))}
          </ul>
          {onFindFree && (
            <div>
              <Button small icon={CalendarSearch} onClick={onFindFree}>
                {luftTexts.findFree}
              </Button>
            </div>
          )}
        </div>
      )}
      {apart.length > 0 && (
        <ul class={css.conflicts}>
          {apart.map(({ entry }) => (
            <li key={entry.id}>
              <strong>{entry.fields.title}</strong>
              <RecordConflicts
                view={entry.view}
                people={people}
                labels={{ ...activityFieldLabels, ...answerLabels(entry.view.conflicts, people) }}
                show={(field, value) => fieldWords(field, value, people, plan)}
                onChoose={handlers.choose}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
