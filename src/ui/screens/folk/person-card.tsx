import { formatDayShort, formatTimeRange } from '../../../core/calendar/danish-date.ts';
import { minutesOf } from '../../../core/calendar/parse-time.ts';
import { formatStretches } from '../../../core/calendar/stretches.ts';
import { formatPhone, phoneHref } from '../../../core/forloeb/contact.ts';
import { isFunction, openHours, type PersonHour, type PersonTime } from '../../../core/forloeb/people-time.ts';
import { awayByName, awayOf } from '../../../core/forloeb/person-away.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { videnspersonKind } from '../../../core/forloeb/vidensperson.ts';
import { Avatar } from '../../components/avatar.tsx';
import { Card } from '../../components/card.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { AgreementMark } from '../../parts/agreement-mark.tsx';
import { ClashMark } from '../../parts/clashes/clashes.tsx';
import { forloebHref } from '../../routes.ts';
import { folkTexts as texts } from '../../texts/folk.ts';
import css from './folk.module.css';
import { NameFunction, personHeadingId } from './name-function.tsx';
import { PersonActions } from './person-actions.tsx';

/** This many hours stand on a card before the rest is folded away. */
const atOnce = 6;

const length = ({ entry: { fields } }: PersonHour): number => minutesOf(fields.when.to) - minutesOf(fields.when.from);

interface PersonCardProps {
  readonly person: PersonTime;
  readonly openOnly: boolean;
}

/** One person with the hours ahead, each with its answer, and the ways to tell the person. */
export function PersonCard({ person, openOnly }: PersonCardProps) {
  const { today, viewpoint, plan } = useForloeb();
  const ahead = person.hours.filter(({ day }) => day >= today);
  const listed = openOnly ? openHours(person, today) : ahead;
  const past = person.hours.length - ahead.length;
  const minutes = ahead.reduce((sum, hour) => sum + length(hour), 0);
  const phone = phoneHref(person.phone);
  const known = awayByName(readEntries(plan, videnspersonKind).known);
  const away = awayOf(person.name, known).filter(({ to }) => to >= today);
  return (
    <Card>
      <div class={css.head}>
        <Avatar name={person.name} />
        <div class={css.who}>
          <h2 class={css.name} id={personHeadingId(person.key)} tabIndex={-1}>
            {person.name}
          </h2>
          <p class={css.quiet}>
            {person.title && person.title !== person.name && <span>{person.title}</span>}
            {phone && <a href={phone}>{formatPhone(person.phone)}</a>}
            {away.length > 0 && <span>{texts.away(formatStretches(away, today))}</span>}
          </p>
        </div>
        {ahead.length > 0 && <p class={css.sum}>{texts.sum(ahead.length, minutes)}</p>}
      </div>
      {ahead.length > 0 && viewpoint !== 'ny' && isFunction(person) && <NameFunction person={person} />}
      {ahead.length === 0 && <p class={css.quiet}>{texts.ahead}</p>}
      <HourList hours={listed.slice(0, atOnce)} person={person} />
      {listed.length > atOnce && (
        <details class={css.more}>
          <summary>{texts.filter.all}</summary>
          <HourList hours={listed.slice(atOnce)} person={person} />
        </details>
      )}
      {past > 0 && !openOnly && <p class={css.quiet}>{texts.past(past)}</p>}
      {ahead.length > 0 && <PersonActions person={person} />}
    </Card>
  );
}

function HourList({ hours, person }: { readonly hours: readonly PersonHour[]; readonly person: PersonTime }) {
  const { id } = useForloeb();
  if (hours.length === 0) return null;
  return (
    <ul class={css.hours}>
      {hours.map(({ day, entry }) => (
        <li key={entry.id} class={css.hour}>
          <span>
            <span class={css.day}>{formatDayShort(day)}</span>{' '}
            <span class={css.time}>{formatTimeRange(entry.fields.when.from, entry.fields.when.to)}</span>
          </span>
          <span class={css.what}>
            <a href={forloebHref(id, 'skema', entry.id)} aria-label={texts.open(entry.fields.title, day)}>
              {entry.fields.title}
            </a>
            {entry.fields.place && <span class={css.place}>{entry.fields.place}</span>}
            <ClashMark id={entry.id} />
          </span>
          <span class={css.answer}>
            <AgreementMark entry={entry} only={person.key} />
          </span>
        </li>
      ))}
    </ul>
  );
}
