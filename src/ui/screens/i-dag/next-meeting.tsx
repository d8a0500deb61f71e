import { CalendarDays, Clock, Mail, MapPin, MessagesSquare, Phone, User } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { Day } from '../../../core/calendar/day.ts';
import { mailHref, phoneHref } from '../../../core/forloeb/contact.ts';
import type { Party } from '../../../core/forloeb/fields.ts';
import type { PlacedActivity } from '../../../core/forloeb/introduktionsskema.ts';
import type { MentorRow } from '../../../core/forloeb/mentor-meetings.ts';
import { firstName } from '../../../core/forloeb/person.ts';
import { momentOf } from '../../../core/forloeb/todays-plan.ts';
import { Icon } from '../../components/icon.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useCourseSide } from '../../hooks/use-course-side.ts';
import { meetingHref } from '../../places/meeting-href.ts';
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
    <NextCard title={fields.title} day={row.day} {...fields.when} place={fields.place} now={now}>
      {fields.preparation && <p class={css.preparation}>{fields.preparation}</p>}
      <div class={css.actions}>
        {fields.who.slice(0, 3).map((party, index) => (
          <Who key={index} party={party} day={row.day} contacts={contacts} />
        ))}
        {agenda && <Agenda href={agenda} />}
        <a class={css.action} href={forloebHref(id, 'skema')}>
          <Icon of={CalendarDays} />
          {row.day === today ? texts.restOfDay : texts.seePlan}
        </a>
      </div>
    </NextCard>
  );
}

interface NextMentorMeetingProps {
  readonly row: MentorRow;
  readonly now: string;
}

/** The next meeting of mentor and mentee, which is in no plan. */
export function NextMentorMeeting({ row: { key, fields }, now }: NextMentorMeetingProps) {
  const { id } = useForloeb();
  const other = useCourseSide() === 'mentor' ? 'ny' : 'mentor';
  return (
    <NextCard title={texts.mentorMeeting} {...fields} now={now}>
      <div class={css.actions}>
        <Who party={{ role: other }} day={fields.day} contacts={noContacts} />
        <Agenda href={forloebHref(id, 'mentormoeder', key)} />
      </div>
    </NextCard>
  );
}

/** The next thing of the plan in one line, where something else comes before it. */
export function NextMeetingLater({ row: { day, entry } }: Pick<NextMeetingProps, 'row'>) {
  const { id, today, viewpoint } = useForloeb();
  const { title, when } = entry.fields;
  const href = meetingHref(id, viewpoint, entry) ?? forloebHref(id, 'skema');
  return <LaterLine label={texts.later.plan} text={`${title}, ${texts.later.at(day, today, when.from)}`} href={href} />;
}

export function NextMentorMeetingLater({ row: { key, fields } }: Pick<NextMentorMeetingProps, 'row'>) {
  const { id, today } = useForloeb();
  const { day, from } = fields;
  const href = forloebHref(id, 'mentormoeder', key);
  return <LaterLine label={texts.later.mentor} text={texts.later.at(day, today, from)} href={href} />;
}

interface LaterLineProps {
  readonly label: string;
  readonly text: string;
  readonly href: string;
}

const LaterLine = ({ label, text, href }: LaterLineProps) => (
  <p class={css.later}>
    {label} <a href={href}>{text}</a>
  </p>
);

const noContacts: NextMeetingProps['contacts'] = new Map();

interface NextCardProps {
  readonly title: string;
  readonly day: Day;
  /** `HH:MM` */
  readonly from: string;
  readonly to: string;
  readonly place?: string | undefined;
  readonly now: string;
  readonly children: ComponentChildren;
}

function NextCard({ title, day, from, to, place, now, children }: NextCardProps) {
  const { today } = useForloeb();
  return (
    <section class={css.card} aria-label={texts.next}>
      <p class={css.moment}>{texts.moment(momentOf({ day, from }, today, now), today, from)}</p>
      <h2 class={css.title}>{title}</h2>
      <ul class={css.facts}>
        <li>
          <Icon of={Clock} label={texts.when} />
          {texts.time(from, to)}
        </li>
        {place && (
          <li>
            <Icon of={MapPin} label={texts.place} />
            {place}
          </li>
        )}
      </ul>
      {children}
    </section>
  );
}

const Agenda = ({ href }: { readonly href: string }) => (
  <a class={css.action} href={href}>
    <Icon of={MessagesSquare} />
    {texts.agenda}
  </a>
);

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
