import { ArrowLeft, Flag, Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import type { Day } from '../../../core/calendar/day.ts';
import { clearedField } from '../../../core/forloeb/closing.ts';
import { headedPoints } from '../../../core/forloeb/headed-text.ts';
import type { MentorCourseEntry } from '../../../core/forloeb/mentor-course.ts';
import {
  closingTick,
  courseDeletionDay,
  courseTalkId,
  courseTalkKind,
  isCourseCleared,
  keptField,
  latestDeletionDay,
} from '../../../core/forloeb/mentor-ending.ts';
import { courseCalendar, courseEndedOn } from '../../../core/forloeb/mentor-period.ts';
import type { MentorTemplate } from '../../../core/forloeb/mentor-template.ts';
import { firstName } from '../../../core/forloeb/person.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Check } from '../../components/check.tsx';
import { DayField } from '../../components/day-field.tsx';
import css from '../../components/flow.module.css';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { missingIn } from '../../hooks/use-draft.ts';
import { useRecordView } from '../../hooks/use-record-view.ts';
import { RoomConflicts } from '../../parts/room-conflicts.tsx';
import { forloebHref } from '../../routes.ts';
import { mentorTexts } from '../../texts/mentor.ts';
import { screenNames } from '../../texts/navigation.ts';
import { ClearDialog, ClearNotice } from './clear-notice.tsx';
import { CourseEnded } from './course-ended.tsx';
import { HeadedField } from './headed-field.tsx';
import { useCourseClosing } from './use-closing.ts';
import { useCourse } from './use-course.ts';

const texts = mentorTexts.end;

interface EndPageProps {
  readonly words: MentorTemplate;
  readonly entry: MentorCourseEntry;
}

/** The end of the course: look back, keep what is worth it, say when the rest goes. Nothing holds the ending back (RULES.md N187). */
export function EndPage({ words, entry }: EndPageProps) {
  const { id, me, today } = useForloeb();
  const { set } = useCourse();
  const { closing } = useCourseClosing();
  const isEnded = courseEndedOn(entry.fields) !== undefined;
  return (
    <Page heading={texts.heading} title={screenNames.mentor} lead={texts.lead} narrow>
      <p>
        <ButtonLink look="quiet" icon={ArrowLeft} href={forloebHref(id, 'mentor')}>
          {mentorTexts.back}
        </ButtonLink>
      </p>
      <ClearNotice entry={entry} />
      <CourseEnded entry={entry} />
      {closing && <RoomConflicts room="mentor" view={closing.view} labels={mentorTexts.frame.fields} />}
      <Talk words={words} />
      <Keep words={words} />
      <Deletion key={String(closing?.fields.deletion?.day)} entry={entry} />
      {!isEnded && (
        <p>
          <Button
            look="primary"
            icon={Flag}
            onClick={() => void set({ ended: { done: true, day: today, by: me } }, texts.said)}
          >
            {texts.action}
          </Button>
        </p>
      )}
    </Page>
  );
}

type WordsProps = Pick<EndPageProps, 'words'>;

/** One's own words to write, the other's to read. */
function Talk({ words }: WordsProps) {
  const { docs, people, me, today } = useForloeb();
  const { other } = useCourse();
  const record = useRecordView('mentor', courseTalkId(me), courseTalkKind.type);
  const along = missingIn(record, { by: me, day: today });
  const others = readEntries(docs.mentor, courseTalkKind).known.filter(({ fields }) => fields.by !== me);
  return (
    <>
      <Card heading={texts.talk}>
        <div class={css.fields}>
          <Notice>
            <p>{texts.talkReaders(other)}</p>
          </Notice>
          {headedPoints(words.talk, record.fields).map(({ key, heading }) => (
            <HeadedField
              key={key}
              record={record}
              name={key}
              heading={heading}
              help={words.talk.find((one) => one.key === key)?.help ?? mentorTexts.agreement.older}
              {...(along && { along })}
            />
          ))}
        </div>
      </Card>
      {others.map((entry) => (
        <Card key={entry.id} heading={texts.of(firstName(people.byId(entry.fields.by)?.fields.name ?? '') || other)}>
          <div class={css.fields}>
            {headedPoints(words.talk, entry.fields)
              .filter(({ text }) => text.trim())
              .map(({ key, heading, text }) => (
                <div key={key}>
                  <p class={css.quiet}>{heading}</p>
                  <p class={css.text}>{text}</p>
                </div>
              ))}
          </div>
        </Card>
      ))}
    </>
  );
}

function Keep({ words }: WordsProps) {
  const { me, today, people } = useForloeb();
  const { closing, set } = useCourseClosing();
  return (
    <Card heading={texts.keep}>
      <p class={css.quiet}>{texts.keepHint}</p>
      <ul class={css.rows}>
        {words.keep.map(({ key, title, help }) => {
          const tick = closingTick(closing, keptField(key));
          const change = (done: boolean) =>
            void set(keptField(key), done ? { done, day: today, by: me } : { done }, texts.kept, { done: false });
          return (
            <li key={key} class={css.row}>
              <Check checked={tick.done} label={texts.keepTick(title)} onChange={change} />
              <span class={css.main}>
                <strong>{title}</strong>
                <span>{help}</span>
                {tick.done && tick.day && (
                  <span class={css.quiet}>
                    {texts.keptBy(firstName(people.byId(tick.by)?.fields.name ?? ''), tick.day)}
                  </span>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

/** When what they have written goes: suggested, theirs to change, and never later than three months after (RULES.md N188). */
function Deletion({ entry }: Pick<EndPageProps, 'entry'>) {
  const { docs, forloeb, me, today } = useForloeb();
  const { closing, set } = useCourseClosing();
  const calendar = courseCalendar(forloeb.fields);
  const latest = latestDeletionDay(entry.fields, calendar);
  const chosen = courseDeletionDay(entry.fields, closing, calendar);
  const [day, setDay] = useState<Day | undefined>(chosen);
  const [asked, setAsked] = useState(false);
  const [clearing, setClearing] = useState(false);
  const cleared = closingTick(closing, clearedField(me));
  const isCleared = isCourseCleared(entry.fields, docs.mentor, calendar, me);
  const isLate = day !== undefined && day > latest;
  const isSet = Boolean(closing?.fields.deletion);
  const save = () => {
    setAsked(true);
    if (day && !isLate) void set('deletion', { day }, texts.deletionSaved);
  };
  const missing = asked && !day ? texts.deletionMissing : undefined;
  return (
    <Card heading={texts.deletion}>
      <div class={css.fields}>
        <p>{texts.deletionText(latest)}</p>
        <DayField
          label={texts.deletionField}
          value={day}
          today={today}
          calendar={calendar}
          problem={isLate ? texts.deletionLate(latest) : missing}
          onChange={setDay}
        />
        <p class={css.quiet}>{texts.own}</p>
        {isCleared && cleared.day && <p>{texts.cleared(cleared.day)}</p>}
        <div class={css.buttons}>
          {(!isSet || day !== chosen) && (
            <Button onClick={save}>{day === chosen ? texts.deletionKeep : texts.deletionSave}</Button>
          )}
          {courseEndedOn(entry.fields) && !isCleared && (
            <Button look="quiet" icon={Trash2} onClick={() => setClearing(true)}>
              {texts.clearNow}
            </Button>
          )}
        </div>
      </div>
      {clearing && <ClearDialog onClose={() => setClearing(false)} />}
    </Card>
  );
}
