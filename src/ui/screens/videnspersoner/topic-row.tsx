import { Mail, MapPin, Pencil, Phone, UserRoundPlus } from 'lucide';
import { useState } from 'preact/hooks';
import { formatStretches } from '../../../core/calendar/stretches.ts';
import { formatPhone, mailHref, phoneHref } from '../../../core/forloeb/contact.ts';
import type { People } from '../../../core/forloeb/people.ts';
import type { VidenspersonEntry } from '../../../core/forloeb/vidensperson.ts';
import { Avatar } from '../../components/avatar.tsx';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Check } from '../../components/check.tsx';
import { Icon } from '../../components/icon.tsx';
import { memo } from '../../components/memo.tsx';
import { RecordConflicts } from '../../components/record-conflicts.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { hasKeptText } from '../../hooks/use-kept-text.ts';
import { topicFieldLabels, topicTexts } from '../../texts/videnspersoner.ts';
import { NameForm } from './name-form.tsx';
import type { TopicActions } from './topic-actions.ts';
import { hasName } from './topic-groups.ts';
import css from './topic-row.module.css';
import { fieldWords, functionWords } from './topic-words.ts';

export interface TopicHandlers extends TopicActions {
  edit(entry: VidenspersonEntry): void;
}

interface TopicRowProps {
  readonly entry: VidenspersonEntry;
  readonly people: People;
  /** The kontaktperson's list is there to be filled; the new colleague's to be used. */
  readonly filling: boolean;
  readonly handlers: TopicHandlers;
  /** Names that are suggested while one is typed. */
  readonly names: readonly string[];
}

export const topicButtonId = (id: string): string => `emne-${id}`;

/** One topic: what one can ask, who knows, and how to reach them. */
export const TopicRow = memo(({ entry, people, filling, handlers, names }: TopicRowProps) => {
  const { today } = useForloeb();
  const { topic, question } = entry.fields;
  return (
    <li class={css.row}>
      <div>
        <h3 class={css.topic}>{topic}</h3>
        {question && <p class={css.question}>{question}</p>}
      </div>
      <div class={css.who}>
        {hasName(entry) ? (
          <Person entry={entry} people={people} handlers={handlers} />
        ) : (
          <Nameless entry={entry} people={people} filling={filling} handlers={handlers} names={names} />
        )}
        <RecordConflicts
          view={entry.view}
          people={people}
          labels={topicFieldLabels}
          show={(field, value) => fieldWords(field, value, people, today)}
          onChoose={handlers.choose}
        />
      </div>
      <div class={css.edit}>
        <Button
          small
          look="quiet"
          icon={Pencil}
          id={topicButtonId(entry.id)}
          aria-label={topicTexts.editTopic(topic)}
          onClick={() => handlers.edit(entry)}
        />
      </div>
    </li>
  );
});

/** The next topic that lacks a name, so that a list is filled in one go; the row itself when there is none. */
function focusNextNameless(id: string): void {
  const own = document.getElementById(topicButtonId(id));
  const next = [...document.querySelectorAll<HTMLElement>('[data-nameless]')].find(
    (button) => own && own.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  (next ?? own)?.focus();
}

function Nameless({ entry, people, filling, handlers, names }: TopicRowProps) {
  const { id } = useForloeb();
  const keptAs = `${id}/${entry.id}/name`;
  const [naming, setNaming] = useState(() => hasKeptText(keptAs));
  const { topic } = entry.fields;
  if (!filling) {
    const kontaktperson = people.holder('kontaktperson')?.fields.name ?? '';
    return <p class={css.quiet}>{topicTexts.askInstead(kontaktperson)}</p>;
  }
  if (naming) {
    return (
      <NameForm
        keptAs={keptAs}
        entry={entry}
        names={names}
        onName={async (name) => {
          const isKept = await handlers.name(entry, name);
          if (isKept) requestAnimationFrame(() => focusNextNameless(entry.id));
          return isKept;
        }}
        onClose={() => setNaming(false)}
      />
    );
  }
  return (
    <div>
      <Button
        small
        icon={UserRoundPlus}
        data-nameless=""
        aria-label={topicTexts.whoKnowsAbout(topic)}
        onClick={() => setNaming(true)}
      >
        {topicTexts.whoKnows}
      </Button>
    </div>
  );
}

type PersonProps = Pick<TopicRowProps, 'entry' | 'people' | 'handlers'>;

function Person({ entry, people, handlers }: PersonProps) {
  const { fields } = entry;
  const name = fields.name?.trim() ?? '';
  const role = functionWords(fields);
  const introducer = fields.introducer ? people.nameOf(fields.introducer) : '';
  const introduced = fields.introduced?.done === true;
  const { today } = useForloeb();
  const away = (fields.away ?? []).filter(({ to }) => to >= today);
  return (
    <>
      <div class={css.person}>
        <Avatar name={name} />
        <div class={css.names}>
          <p class={css.name}>{name}</p>
          {role && <p class={css.quiet}>{role}</p>}
        </div>
      </div>
      <Contact entry={entry} />
      <div class={css.facts}>
        {fields.place && (
          <span class={css.fact}>
            <Icon of={MapPin} size={16} />
            {fields.place}
          </span>
        )}
        {fields.deputy && (
          <span>
            {topicTexts.deputy} {fields.deputy}
          </span>
        )}
        {away.length > 0 && <span>{topicTexts.away(formatStretches(away, today))}</span>}
        {introducer && !introduced && <span>{topicTexts.introducer(introducer)}</span>}
      </div>
      <div class={css.met}>
        <Check
          small
          checked={introduced}
          label={topicTexts.introduced(fields.topic)}
          onChange={(done) => handlers.introduce(entry, done)}
        />
        <span>{introduced ? topicTexts.introducedOn(fields.introduced?.day) : topicTexts.notIntroduced}</span>
      </div>
    </>
  );
}

/** Ways to reach the person. What is no number or address stands as text: nothing else is ever made a link. */
function Contact({ entry: { fields } }: Pick<TopicRowProps, 'entry'>) {
  const { name = '', phone, email } = fields;
  const [tel, mail] = [phoneHref(phone), mailHref(email)];
  if (!phone && !email) return null;
  return (
    <div class={css.contact}>
      {tel && (
        <ButtonLink small icon={Phone} href={tel} aria-label={topicTexts.call(name, formatPhone(phone ?? ''))}>
          {formatPhone(phone ?? '')}
        </ButtonLink>
      )}
      {mail && (
        <ButtonLink small icon={Mail} href={mail} aria-label={topicTexts.mail(name)} title={email}>
          {topicTexts.mailShort}
        </ButtonLink>
      )}
      {phone && !tel && <span class={css.quiet}>{phone}</span>}
      {email && !mail && <span class={css.quiet}>{email}</span>}
    </div>
  );
}
