import { CalendarPlus, Copy, Mail, MessageCircleReply, Printer } from 'lucide';
import { type PersonTime, unaskedHours } from '../../../core/forloeb/people-time.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useAgreements } from '../../hooks/use-agreements.ts';
import { forloebHref } from '../../routes.ts';
import { folkTexts as texts } from '../../texts/folk.ts';
import css from './folk.module.css';
import { usePersonText } from './use-person-text.ts';

interface PersonActionsProps {
  readonly person: PersonTime;
  /** On the page with the sheet, printing is its own button. */
  readonly withoutPrint?: boolean;
}

/** The ways to tell a person about their hours. A mail that is opened counts as having asked. */
export function PersonActions({ person, withoutPrint }: PersonActionsProps) {
  const { id, today } = useForloeb();
  const { noteAsked } = useAgreements();
  const { draft, copy, saveCalendar } = usePersonText(person);
  const unasked = unaskedHours(person, today);
  const { name } = person;
  return (
    <div class={css.actions}>
      {draft && (
        <ButtonLink
          small
          icon={Mail}
          href={draft.href}
          title={draft.whole ? undefined : texts.long}
          aria-label={draft.whole ? texts.mailTo(name) : texts.copyAndMailTo(name)}
          onClick={() => {
            if (!draft.whole) void copy(texts.copiedForMail);
            noteAsked(unasked);
          }}
        >
          {draft.whole ? texts.mail : texts.copyAndMail}
        </ButtonLink>
      )}
      <Button small look="quiet" icon={Copy} aria-label={texts.copyOf(name)} onClick={() => void copy(texts.copied)}>
        {texts.copy}
      </Button>
      <Button
        small
        look="quiet"
        icon={CalendarPlus}
        aria-label={texts.calendarOf(name)}
        onClick={() => void saveCalendar()}
      >
        {texts.calendar}
      </Button>
      {!withoutPrint && (
        <ButtonLink
          small
          look="quiet"
          icon={Printer}
          href={forloebHref(id, 'folk', person.key)}
          aria-label={texts.printOf(name)}
        >
          {texts.print}
        </ButtonLink>
      )}
      {unasked.length > 0 && (
        <Button
          small
          look="quiet"
          icon={MessageCircleReply}
          aria-label={texts.askedOf(unasked.length, name)}
          onClick={() => noteAsked(unasked)}
        >
          {texts.asked(unasked.length)}
        </Button>
      )}
    </div>
  );
}
