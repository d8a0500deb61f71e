import { Pencil, Printer } from 'lucide';
import { useState } from 'preact/hooks';
import type { Day } from '../../../core/calendar/day.ts';
import { capital } from '../../../core/capital.ts';
import type { Json } from '../../../core/document/types.ts';
import type { MentorCourse, MentorCourseEntry } from '../../../core/forloeb/mentor-course.ts';
import { frequencyOf, seriesWords } from '../../../core/forloeb/mentor-frequency.ts';
import { courseCalendar } from '../../../core/forloeb/mentor-period.ts';
import { hourText } from '../../../output/mentor/texts.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { DayField } from '../../components/day-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { TextField } from '../../components/field.tsx';
import css from '../../components/flow.module.css';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useKeptForm } from '../../hooks/use-kept-form.ts';
import { forloebHref } from '../../routes.ts';
import { appTexts } from '../../texts/app.ts';
import { mentorTexts } from '../../texts/mentor.ts';
import { valueWords } from '../../texts/value-words.ts';
import { HoursField, readHours, showHours } from './course-fields.tsx';
import { framePaperRest } from './places.ts';
import { useCourse } from './use-course.ts';

const texts = mentorTexts.frame;

/** A value of the frame in words, where two versions stand beside each other. */
export const frameValue = (field: string, value: Json): string =>
  field === 'hoursPerMonth' && typeof value === 'number' ? hourText(value) : valueWords(value, undefined);

/** Period, hours and how often: what the leader may know too. */
export function FrameFacts({ course }: { readonly course: MentorCourse }) {
  const { docs } = useForloeb();
  const { from, to, hoursPerMonth } = course;
  const facts = [
    [texts.period, mentorTexts.span(from, to)],
    [texts.hours, typeof hoursPerMonth === 'number' ? texts.perMonth(hoursPerMonth) : texts.noHours],
    [texts.frequency, capital(frequencyOf(course, docs.ramme)) || texts.noFrequency],
  ] as const;
  return (
    <dl class={css.fields}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt class={css.quiet}>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export function FrameCard({ entry }: { readonly entry: MentorCourseEntry }) {
  const { id } = useForloeb();
  const [editing, setEditing] = useState(false);
  return (
    <Card heading={texts.heading}>
      <FrameFacts course={entry.fields} />
      <p class={`${css.quiet} ${css.below}`}>{texts.leader}</p>
      <div class={`${css.buttons} ${css.below}`}>
        <Button small icon={Pencil} onClick={() => setEditing(true)}>
          {texts.edit}
        </Button>
        <ButtonLink small look="quiet" icon={Printer} href={forloebHref(id, 'mentor', framePaperRest)}>
          {texts.paper}
        </ButtonLink>
      </div>
      {editing && <FrameDialog entry={entry} onClose={() => setEditing(false)} />}
    </Card>
  );
}

/** Everything of it can be changed; a write supersedes only what the form was opened with. */
function FrameDialog({ entry, onClose }: { readonly entry: MentorCourseEntry; readonly onClose: () => void }) {
  const { id, docs, forloeb, today } = useForloeb();
  const { set } = useCourse();
  const [asked, setAsked] = useState(false);
  const { from, to, hoursPerMonth, frequency } = entry.fields;
  const form = useKeptForm(`${id}/mentor/ramme`, {
    fields: {
      from: from as Day | null,
      to: to as Day | null,
      hours: showHours(hoursPerMonth),
      frequency: frequency ?? '',
    },
    seen: entry.view.stamps,
  });
  const { now, before, change } = form;
  const hours = readHours(now.hours);
  const isOrdered = !now.from || !now.to || now.from <= now.to;
  const save = async () => {
    setAsked(true);
    if (!now.from || !now.to || !isOrdered || hours === undefined) return;
    const fields: { readonly [field: string]: Json } = {
      ...(now.from !== before.from && { from: now.from }),
      ...(now.to !== before.to && { to: now.to }),
      ...(now.hours !== before.hours && { hoursPerMonth: hours }),
      ...(now.frequency !== before.frequency && { frequency: now.frequency.trim() }),
    };
    if (Object.keys(fields).length > 0 && !(await set(fields, texts.saved, form.seen))) return;
    form.clear();
    onClose();
  };
  const calendar = courseCalendar(forloeb.fields);
  return (
    <Dialog
      heading={texts.edit}
      onClose={onClose}
      footer={
        <>
          <Button
            onClick={() => {
              form.clear();
              onClose();
            }}
          >
            {appTexts.cancel}
          </Button>
          <Button look="primary" onClick={() => void save()}>
            {appTexts.save}
          </Button>
        </>
      }
    >
      <div class={css.fields}>
        <DayField
          label={mentorTexts.begin.from}
          value={now.from ?? undefined}
          today={today}
          calendar={calendar}
          problem={asked && !now.from ? mentorTexts.begin.fromMissing : undefined}
          onChange={(day) => change({ from: day ?? null })}
        />
        <DayField
          label={texts.to}
          value={now.to ?? undefined}
          today={today}
          calendar={calendar}
          problem={isOrdered ? (asked && !now.to ? texts.toMissing : undefined) : texts.order}
          onChange={(day) => change({ to: day ?? null })}
        />
        <HoursField value={now.hours} onInput={(text) => change({ hours: text })} />
        <TextField
          label={texts.frequency}
          hint={texts.frequencyHint(seriesWords(docs.ramme))}
          optional
          value={now.frequency}
          onInput={(text) => change({ frequency: text })}
        />
      </div>
    </Dialog>
  );
}
