import { Handshake, ShieldCheck } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { defaultLocalDaysOff, nextWorkingDay } from '../../../core/calendar/work-calendar.ts';
import { createAlone } from '../../../core/forloeb/mentor-begin.ts';
import { lastCourseDay, suggestedMonths } from '../../../core/forloeb/mentor-period.ts';
import type { StorageFailure } from '../../../storage/failure.ts';
import { askForPromise } from '../../../storage/persistence.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Choices } from '../../components/choices.tsx';
import { TextField } from '../../components/field.tsx';
import css from '../../components/flow.module.css';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { whileKept } from '../../drafts/half-written.ts';
import { dropAside, keepAside, keptAside } from '../../drafts/kept-aside.ts';
import { forloebHref, replaceWith } from '../../routes.ts';
import { useServices, useStorage } from '../../services.ts';
import { mentorTexts } from '../../texts/mentor.ts';
import { storageFailureTexts } from '../../texts/storage-failures.ts';
import { type CourseDraft, CourseFields, readHours, usualHours } from './course-fields.tsx';

const texts = mentorTexts.alone;
const begunKey = 'mentorforloeb/begun';
const calendar = { localDaysOff: defaultLocalDaysOff };

interface Draft extends CourseDraft {
  readonly side: 'mentee' | 'mentor';
  readonly mentee: string;
  readonly mentor: string;
}

/** A mentor course without an introduction (RULES.md N182). */
export function CreatePage() {
  const { today } = useServices();
  const form = useRef<HTMLFormElement>(null);
  const [asked, setAsked] = useState(false);
  const { create, busy, failure } = useCreateAlone();
  const [draft, setDraft] = useState<Draft>(
    () =>
      keptAside(begunKey) ?? {
        side: 'mentee',
        mentee: '',
        mentor: '',
        from: nextWorkingDay(calendar, today()),
        months: suggestedMonths.alone,
        hours: usualHours,
      },
  );
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    keepAside(begunKey, next);
    setDraft(next);
  };
  const problem = (name: 'mentee' | 'mentor', text: string) => (asked && !draft[name].trim() ? text : undefined);
  const submit = () => {
    setAsked(true);
    if (draft.mentee.trim() && draft.mentor.trim() && draft.from && readHours(draft.hours) !== undefined) {
      return void create(draft);
    }
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
  };
  return (
    <Page heading={texts.title} title={texts.title} lead={texts.lead} narrow>
      {failure && (
        <Notice tone="danger" alert heading={storageFailureTexts[failure.code].what}>
          <p>{storageFailureTexts[failure.code].next}</p>
        </Notice>
      )}
      <Card>
        <form
          ref={form}
          class={css.fields}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <Choices
            label={texts.side}
            value={draft.side}
            options={(['mentee', 'mentor'] as const).map((value) => ({ value, label: texts.sides[value] }))}
            onChange={(side) => change({ side })}
          />
          <TextField
            label={texts.mentee}
            confidential
            value={draft.mentee}
            problem={problem('mentee', texts.menteeMissing)}
            onInput={(mentee) => change({ mentee })}
          />
          <TextField
            label={texts.mentor}
            confidential
            hint={mentorTexts.begin.mentorHint}
            value={draft.mentor}
            problem={problem('mentor', mentorTexts.begin.mentorMissing)}
            onInput={(mentor) => change({ mentor })}
          />
          <CourseFields draft={draft} today={today()} calendar={calendar} asked={asked} onChange={change} />
          <Notice icon={ShieldCheck}>
            <p>{texts.privacy}</p>
          </Notice>
          <p>
            <Button type="submit" look="primary" icon={Handshake} disabled={busy}>
              {texts.action}
            </Button>
          </p>
        </form>
      </Card>
    </Page>
  );
}

function useCreateAlone() {
  const storage = useStorage();
  const { newId } = useServices();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<StorageFailure>();
  const create = async ({ side, mentee, mentor, from, months, hours }: Draft) => {
    if (!from) return;
    setBusy(true);
    setFailure(undefined);
    const remembered = await storage.readSetting('workplace');
    const { name: workplace = '', department = '' } = (remembered.ok && remembered.value) || {};
    const agreed = readHours(hours);
    const { self, work } = createAlone({
      mentee,
      mentor,
      side,
      course: {
        from,
        to: lastCourseDay(calendar, from, months),
        origin: 'alone',
        ...(typeof agreed === 'number' && { hoursPerMonth: agreed }),
      },
      workplace,
      department,
      newId,
    });
    const id = newId('forloeb');
    const kept = await whileKept(storage.create(id, self, work));
    setBusy(false);
    if (!kept.ok) return setFailure(kept.error);
    dropAside(begunKey);
    // The browser may ask the person and answer much later: nothing waits for it.
    void askForPromise(navigator.storage);
    replaceWith(forloebHref(id, 'mentor'));
  };
  return { create, busy, failure };
}
