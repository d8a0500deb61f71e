import type { MentorCourseEntry } from '../../../core/forloeb/mentor-course.ts';
import { courseEndedOn } from '../../../core/forloeb/mentor-period.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { mentorTexts } from '../../texts/mentor.ts';
import { useCourse } from './use-course.ts';

const texts = mentorTexts.end;

/** Calm: it is over, everything can be read, and it can be opened again (RULES.md N187). Nothing while it runs. */
export function CourseEnded({ entry }: { readonly entry: MentorCourseEntry }) {
  const { set } = useCourse();
  const day = courseEndedOn(entry.fields);
  if (!day) return null;
  return (
    <Notice tone="ok" heading={texts.ended(day)}>
      <p>{texts.endedText}</p>
      <p>
        <Button small onClick={() => void set({ ended: { done: false } }, texts.reopened)}>
          {texts.reopen}
        </Button>
      </p>
    </Notice>
  );
}
