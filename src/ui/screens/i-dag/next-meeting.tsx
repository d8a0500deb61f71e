import { CalendarDays, Clock, Mail, MapPin, MessagesSquare, Phone, User } from 'lucide';
import type { Day } from '../../../core/calendar/day.ts';
import { mailHref, phoneHref } from '../../../core/forloeb/contact.ts';
import type { Party } from '../../../core/forloeb/fields.ts';
import type { PlacedActivity } from '../../../core/forloeb/introduktionsskema.ts';
import { firstName } from '../../../core/forloeb/person.ts';
import { momentOf } from '../../../core/forloeb/todays-plan.ts';
import { Icon } from '../../components/icon.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { meetingHref } from '../../meeting-href.ts';
import { forloebHref } from '../../routes.ts';
import { iDagTexts as texts } from '../../texts/i-dag.ts';
import css from './next-meeting.module.css';

interface NextMeetingProps {
  readonly row: PlacedActivity;
  /** `HH:MM` */
  readonly now: string;
  /** Telephone and mail by name, of people who are not of the forløb themselves. */
  readonly contacts: ReadonlyMap<string, { readonly phone: string | undefined; readonly email: string | undefined }>;
}

/** The next thing on the plan: when, what, where, with whom. */
export function NextMeeting({ row, now, contacts }: NextMeetingProps) {
  const { id, today, viewpoint } = useForloeb();
  const { fields } = row.entry;
  const agenda = meetingHref(id, viewpoint, row.entry);
  return (
    <section class={css.card} aria-label={texts.next}>
      <p class={css.moment}>{texts.moment(momentOf(row, today, now), today, fields.when.from)}</p>
      <h2 class={css.title}>{fields.title}</h2>
      <ul class={css.facts}>
        <li>
          <Icon of={Clock} label={texts.when} />
          {texts.time(fields.when.from, fields.when.to)}
        </li>
        {fields.place && (
          <li>
            <Icon of={MapPin} label={texts.place} />
            {fields.place}
          </li>
        )}
      </ul>
      {fields.preparation && <p class={css.preparation}>{fields.preparation}</p>}
      <div class={css.actions}>
        {fields.who.slice(0, 3).map((party, index) => (
          <Who key={index} party={party} day={row.day} contacts={contacts} />
        ))}
        {agenda && (
          <a class={css.action} href={agenda}>
            <Icon of={MessagesSquare} />
            {texts.agenda}
          </a>
        )}
        <a class={css.action} href={forloebHref(id, 'skema')}>
          <Icon of={CalendarDays} />
          {row.day === today ? texts.restOfDay : texts.seePlan}
        </a>
      </div>
    </section>
  );
}

/** Somebody of the meeting: a link that calls or writes when it is known how, else the name alone. */
function Who({
  party,
  day,
  contacts,
}: Pick<NextMeetingProps, 'contacts'> & { readonly party: Party; readonly day: Day }) {
  const { people, me } = useForloeb();
  const name = people.on(day).nameOf(party);
  const person = people.all.find((one) => one.fields.name === name);
  if (!name || person?.id === me) return null;
  const known = person?.fields ?? contacts.get(name);
  const [phone, mail] = [phoneHref(known?.phone), mailHref(known?.email)];
  const short = person ? firstName(name) : name;
  const href = phone ?? mail;
  if (!href) {
    return (
      <span class={css.name}>
        <Icon of={User} />
        {short}
      </span>
    );
  }
  return (
    <a class={css.action} href={href} aria-label={phone ? texts.call(name) : texts.write(name)}>
      <Icon of={phone ? Phone : Mail} />
      {short}
    </a>
  );
}
