import { loadMentorWords, type MentorWords } from '../../catalogues/mentor.ts';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { useLoaded } from '../../hooks/use-loaded.ts';
import { mentorTexts as texts } from '../../texts/mentor.ts';
import { screenNames } from '../../texts/navigation.ts';
import { AgreementPage } from './agreement-page.tsx';
import { AgreementPaper } from './agreement-paper.tsx';
import { BeginPage } from './begin-page.tsx';
import { CourseHome } from './course-home.tsx';
import { EndPage } from './end-page.tsx';
import { FramePaper } from './frame-paper.tsx';
import { LeaderView } from './leader-view.tsx';
import { OtherView } from './other-view.tsx';
import { agreementPaperRest, agreementRest, endRest, framePaperRest } from './places.ts';
import { useCourse } from './use-course.ts';

/** The mentor course: its home, its agreement and its end. `rest` names the part, or one of the four phases. */
export function Mentor({ rest }: { readonly rest: string }) {
  const words = useLoaded(loadMentorWords);
  if (words.status === 'failed') {
    return (
      <Page heading={texts.heading} title={screenNames.mentor}>
        <Notice tone="danger" alert heading={texts.failed} />
      </Page>
    );
  }
  return words.status === 'ready' ? <Parts rest={rest} words={words.value} /> : null;
}

/** Who may see what is decided by who they are: those who are not of the two see no more than the frame. */
function Parts({ rest, words }: { readonly rest: string; readonly words: MentorWords }) {
  const { entry, side } = useCourse();
  if (entry && side !== 'other' && rest === framePaperRest) return <FramePaper />;
  if (side === 'leder') return <LeaderView />;
  if (side === 'other') return <OtherView />;
  if (!entry) return <BeginPage />;
  if (rest === agreementPaperRest) return <AgreementPaper words={words.agreement} />;
  if (rest === agreementRest) return <AgreementPage words={words.agreement} entry={entry} />;
  if (rest === endRest) return <EndPage words={words.course} entry={entry} />;
  return <CourseHome key={rest} words={words} entry={entry} rest={rest} />;
}
