import { courseIn } from '../../../core/forloeb/mentor-period.ts';
import type { SamarbejdsaftaleTemplate } from '../../../core/forloeb/samarbejdsaftale-template.ts';
import { AgreementSheet } from '../../../output/mentor/agreement-sheet.tsx';
import { buildAgreement } from '../../../output/mentor/build-agreement.ts';
import { asMentor } from '../../../output/mentor/room-doc.ts';
import { mentorPaperTexts } from '../../../output/mentor/texts.ts';
import { asPlan } from '../../../output/programme/plan-doc.ts';
import { useForloeb } from '../../forloeb-scope.tsx';
import { mentorTexts as texts } from '../../texts/mentor.ts';
import { CoursePaper } from './course-paper.tsx';
import { agreementRest } from './places.ts';

/** The agreement with lines for two signatures. */
export function AgreementPaper({ words }: { readonly words: SamarbejdsaftaleTemplate }) {
  const { docs, people } = useForloeb();
  const course = courseIn(docs.ramme)?.fields;
  const sheet = buildAgreement(docs.mentor && asMentor(docs.mentor), words, {
    plan: docs.plan && asPlan(docs.plan),
    people,
    period: course ? texts.span(course.from, course.to) : '',
  });
  return (
    <CoursePaper
      heading={mentorPaperTexts.agreement}
      lead={texts.agreement.paper.lead}
      fictive={sheet.fictive}
      rooms={['mentor']}
      back={agreementRest}
    >
      <AgreementSheet sheet={sheet} />
    </CoursePaper>
  );
}
