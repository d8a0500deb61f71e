import { useMemo } from 'preact/hooks';
import { mailHref } from '../../../core/forloeb/contact.ts';
import type { PersonTime } from '../../../core/forloeb/people-time.ts';
import { foldText } from '../../../core/search.ts';
import { saveFile } from '../../../handover/ways-out.ts';
import { personEvents } from '../../../output/calendar/person-events.ts';
import { writeIcs } from '../../../output/calendar/write-ics.ts';
import { buildExtract } from '../../../output/extract/build-extract.ts';
import { extractText, mailDraft } from '../../../output/extract/extract-text.ts';
import { asPlan } from '../../../output/programme/plan-doc.ts';
import { useSay } from '../../components/messages.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useServices } from '../../services.ts';
import { folkTexts } from '../../texts/folk.ts';

/** A person's hours as words, and what can be done with them. Everything is made from the plan and from no other room. */
export function usePersonText(person: Pick<PersonTime, 'key' | 'name' | 'email'>) {
  const { id, plan, people, me, today } = useForloeb();
  const { now } = useServices();
  const say = useSay();
  const sender = people.byId(me)?.fields.name ?? '';
  const extract = useMemo(() => buildExtract(asPlan(plan), person.key, today), [plan, person.key, today]);
  const address = mailHref(person.email)?.slice('mailto:'.length) ?? '';
  const text = extract ? extractText(extract, sender) : '';
  return {
    extract,
    text,
    draft: extract && mailDraft(extract, sender, address),
    /** Resolves to whether the browser took the text; either way the person has been told. */
    async copy(said: string): Promise<boolean> {
      try {
        await navigator.clipboard.writeText(text);
        say({ text: said });
        return true;
      } catch {
        say({ text: folkTexts.notCopied });
        return false;
      }
    },
    async saveCalendar(): Promise<void> {
      try {
        const ics = await writeIcs(personEvents(asPlan(plan), id, person.key, today), now());
        const slug = foldText(person.name).replace(/[^a-z0-9]+/g, '-');
        saveFile(new TextEncoder().encode(ics), folkTexts.fileName(slug), 'text/calendar;charset=utf-8');
        say({ text: folkTexts.calendarSaved });
      } catch {
        say({ text: folkTexts.calendarFailed });
      }
    },
  };
}
