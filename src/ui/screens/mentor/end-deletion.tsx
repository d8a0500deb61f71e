import { Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import type { Day } from '../../../core/calendar/day.ts';
import { clearedField } from '../../../core/forloeb/closing.ts';
import type { MentorCourseEntry } from '../../../core/forloeb/mentor-course.ts';
import {
  closingTick,
  courseDeletionDay,
  isCourseCleared,
  latestDeletionDay,
} from '../../../core/forloeb/mentor-deletion.ts';
import { courseCalendar, courseEndedOn } from '../../../core/forloeb/mentor-period.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { DayField } from '../../components/day-field.tsx';
import css from '../../components/flow.module.css';
import { useForloeb } from '../../forloeb-scope.tsx';
import { mentorTexts } from '../../texts/mentor.ts';
import { ClearDialog } from './clear-notice.tsx';
import { useCourseClosing } from './use-closing.ts';

const texts = mentorTexts.end;

/** When what they have written goes: suggested, theirs to change, and never later than three months after (RULES.md N188). */
export function EndDeletion({ entry }: { readonly entry: MentorCourseEntry }) {
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
