import { activityKind } from '../../../core/forloeb/introduktionsskema.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { appointmentSent, type StaleAppointment, staleAppointments } from '../../../core/forloeb/resend.ts';
import { Card } from '../../components/card.tsx';
import { Check } from '../../components/check.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { movingTexts } from '../../texts/moving.ts';
import css from './resend-card.module.css';

const texts = movingTexts.resend;

/** The calendar appointments that still say an old time. Nothing while there are none. */
export function ResendCard() {
  const { plan, forloeb, calendar } = useForloeb();
  const { firstDay } = forloeb.fields;
  const stale = staleAppointments(readEntries(plan, activityKind).known, { firstDay, calendar });
  if (stale.length === 0) return null;
  return (
    <div class={css.card}>
      <Card heading={texts.heading} aside={stale.length}>
        <p class={css.quiet}>{texts.hint}</p>
        <ul class={css.list}>
          {stale.map((appointment) => (
            <ResendRow key={appointment.entry.id} appointment={appointment} />
          ))}
        </ul>
      </Card>
    </div>
  );
}

function ResendRow({ appointment }: { readonly appointment: StaleAppointment }) {
  const { people, today, act } = useForloeb();
  const { entry, day, invited } = appointment;
  const { title, who, when } = entry.fields;
  const sent = () => {
    const { changes, undo } = appointmentSent(appointment);
    void act('plan', changes, { text: texts.said(title), undo: { room: 'plan', changes: undo } });
  };
  return (
    <li class={css.row}>
      <Check checked={false} label={texts.sent(title)} onChange={sent} />
      <div class={css.text}>
        <strong>{title}</strong>
        <span class={css.quiet}>
          {who
            .map((party) => people.on(day).nameOf(party))
            .filter(Boolean)
            .join(', ')}
        </span>
        <span class={css.quiet}>{texts.was(invited.day, invited, today)}</span>
        <span>{texts.is(day, when, today)}</span>
      </div>
    </li>
  );
}
