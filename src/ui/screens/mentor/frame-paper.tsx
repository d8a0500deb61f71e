import { paperFrom } from '../../../output/mentor/build-agreement.ts';
import { buildFrame } from '../../../output/mentor/build-frame.ts';
import { FrameSheet } from '../../../output/mentor/frame-sheet.tsx';
import { asFrame } from '../../../output/mentor/room-doc.ts';
import { mentorPaperTexts } from '../../../output/mentor/texts.ts';
import { asPlan } from '../../../output/programme/plan-doc.ts';
import { useForloeb } from '../../forloeb-scope.tsx';
import { mentorTexts as texts } from '../../texts/mentor.ts';
import { CoursePaper } from './course-paper.tsx';

/** The frame as the leader gets it, whoever prints it. */
export function FramePaper() {
  const { docs, today } = useForloeb();
  const sheet = docs.ramme && buildFrame(asFrame(docs.ramme), today);
  return (
    <CoursePaper
      heading={mentorPaperTexts.frame}
      lead={texts.leader.paperLead}
      fictive={sheet?.fictive === true}
      rooms={['ramme']}
      back=""
    >
      {sheet && <FrameSheet sheet={sheet} from={paperFrom(docs.plan && asPlan(docs.plan))} />}
    </CoursePaper>
  );
}
