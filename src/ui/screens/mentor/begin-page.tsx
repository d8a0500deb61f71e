import { Handshake, Lock } from 'lucide';
import { useState } from 'preact/hooks';
import { beginWork, nameMentor, undoBegin } from '../../../core/forloeb/mentor-begin.ts';
import type { MentorCourse, MentorOrigin } from '../../../core/forloeb/mentor-course.ts';
import { courseCalendar, lastCourseDay, suggestedMonths, suggestedStart } from '../../../core/forloeb/mentor-period.ts';
import { personKind } from '../../../core/forloeb/person.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Choices } from '../../components/choices.tsx';
import { TextField } from '../../components/field.tsx';
import css from '../../components/flow.module.css';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { dropAside, keepAside, keptAside } from '../../drafts/kept-aside.ts';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useServices } from '../../services.ts';
import { mentorTexts } from '../../texts/mentor.ts';
import { screenNames } from '../../texts/navigation.ts';
import { type CourseDraft, CourseFields, readHours, usualHours } from './course-fields.tsx';
import { useCourse } from './use-course.ts';

const texts = mentorTexts.begin;

/** Nothing has begun yet: who, when and how long, each with a suggestion (RULES.md N180). */
export function BeginPage() {
  return (
    <Page heading={mentorTexts.heading} title={screenNames.mentor} lead={texts.lead} narrow>
      <BeginCard />
    </Page>
  );
}

type Begun = CourseDraft & { readonly origin: MentorOrigin; readonly mentor: string };

function useBegun() {
  const { id, people, forloeb, today, summary } = useForloeb();
  const draftFor = (origin: MentorOrigin): CourseDraft => ({
    from: suggestedStart(origin, courseCalendar(forloeb.fields), forloeb.fields, today),
    months: suggestedMonths[origin],
    hours: usualHours,
  });
  const isKontaktperson = people.holder('mentor') && people.holder('mentor') === people.holder('kontaktperson');
  const first: MentorOrigin = summary.courseOnly ? 'alone' : isKontaktperson ? 'firstDay' : 'closing';
  const key = `${id}/mentor/begun`;
  const [begun, setBegun] = useState<Begun>(
    () =>
      keptAside(key) ?? {
        ...draftFor(first),
        origin: first,
        mentor: people.holder('mentor')?.fields.name ?? '',
      },
  );
  return {
    begun,
    change: (part: Partial<Begun>) => {
      const next = { ...begun, ...(part.origin && draftFor(part.origin)), ...part };
      keepAside(key, next);
      setBegun(next);
    },
    forget: () => dropAside(key),
  };
}

function BeginCard() {
  const { docs, people, forloeb, today, actIn, summary } = useForloeb();
  const calendar = courseCalendar(forloeb.fields);
  const { newId } = useServices();
  const { side } = useCourse();
  const { begun, change, forget } = useBegun();
  const [asked, setAsked] = useState(false);
  const { origin, from, months, mentor } = begun;
  const hours = readHours(begun.hours);
  const isNamed = side === 'mentor' || mentor.trim() !== '';
  const begin = async () => {
    setAsked(true);
    if (!from || !isNamed || hours === undefined) return;
    const course: MentorCourse = {
      from,
      to: lastCourseDay(calendar, from, months),
      origin,
      ...(hours !== null && { hoursPerMonth: hours }),
    };
    const named = side === 'mentor' ? [] : nameMentor(docs, mentor, newId(personKind.type));
    const work = beginWork(docs, course, named);
    if (await actIn(work, { text: texts.said, undo: undoBegin(named, people.holder('mentor')?.id) })) forget();
  };
  const known = people.all.filter(({ id }) => id !== people.holder('ny')?.id).map(({ fields }) => fields.name);
  return (
    <Card heading={texts.card}>
      <form
        class={css.fields}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void begin();
        }}
      >
        {side !== 'mentor' && (
          <TextField
            label={texts.mentor}
            hint={texts.mentorHint}
            suggestions={known}
            value={mentor}
            problem={asked && !isNamed ? texts.mentorMissing : undefined}
            onInput={(name) => change({ mentor: name })}
          />
        )}
        {!summary.courseOnly && (
          <Choices
            label={texts.origin}
            value={origin}
            options={(['closing', 'firstDay', 'alone'] as const).map((value) => ({
              value,
              label: texts.origins[value],
            }))}
            onChange={(next) => change({ origin: next })}
          />
        )}
        <CourseFields key={origin} draft={begun} today={today} calendar={calendar} asked={asked} onChange={change} />
        <Notice icon={Lock}>
          <p>{texts.private}</p>
        </Notice>
        <p>
          <Button type="submit" look="primary" icon={Handshake}>
            {texts.action}
          </Button>
        </p>
      </form>
    </Card>
  );
}
