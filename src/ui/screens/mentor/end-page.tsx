import { ArrowLeft, Flag } from 'lucide';
import type { MentorCourseEntry } from '../../../core/forloeb/mentor-course.ts';
import { courseDeletionDay } from '../../../core/forloeb/mentor-deletion.ts';
import { courseCalendar, courseEndedOn } from '../../../core/forloeb/mentor-period.ts';
import type { MentorTemplate } from '../../../core/forloeb/mentor-template.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { RoomConflicts } from '../../parts/room-conflicts.tsx';
import { forloebHref } from '../../routes.ts';
import { mentorTexts } from '../../texts/mentor.ts';
import { screenNames } from '../../texts/navigation.ts';
import { ClearNotice } from './clear-notice.tsx';
import { CourseEnded } from './course-ended.tsx';
import { EndDeletion } from './end-deletion.tsx';
import { EndKeep } from './end-keep.tsx';
import { EndTalk } from './end-talk.tsx';
import { useCourseClosing } from './use-closing.ts';
import { useCourse } from './use-course.ts';

const texts = mentorTexts.end;

interface EndPageProps {
  readonly words: MentorTemplate;
  readonly entry: MentorCourseEntry;
}

/** The end of the course: look back, keep what is worth it, say when the rest goes. Nothing holds the ending back (RULES.md N187). */
export function EndPage({ words, entry }: EndPageProps) {
  const { id, forloeb, me, today } = useForloeb();
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
      <EndTalk words={words} />
      <EndKeep words={words} />
      <EndDeletion key={courseDeletionDay(entry.fields, closing, courseCalendar(forloeb.fields))} entry={entry} />
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
