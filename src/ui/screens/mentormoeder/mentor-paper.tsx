import { ArrowLeft } from 'lucide';
import type { MentorRow } from '../../../core/forloeb/mentor-meetings.ts';
import { buildMentorAgenda } from '../../../output/meeting/build-mentor-agenda.ts';
import { MeetingPaperSheet } from '../../../output/meeting/meeting.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import layout from '../../parts/paper/paper-page.module.css';
import { PaperPage } from '../../parts/paper/paper-page.tsx';
import { forloebHref } from '../../routes.ts';
import { mentormoederTexts, mentorPaperTexts as texts } from '../../texts/mentormoeder.ts';
import { useChosen } from './use-chosen.ts';
import { agendaFor, type MentorMeetings, template } from './use-mentor-meetings.ts';

/** The agenda of a mentor meeting as paper, with room to write by hand. */
export function MentorPaper({ meetings, row }: { readonly meetings: MentorMeetings; readonly row: MentorRow }) {
  const scope = useForloeb();
  const { id, docs, people, forloeb } = scope;
  const { agenda } = useChosen(meetings, row.key);
  const sheet = buildMentorAgenda({
    row,
    ...template,
    people,
    choice: agenda?.fields,
    agenda: agendaFor(meetings, row, scope),
    aftaler: meetings.aftaler,
    fictive: forloeb.fields.fictive === true,
  });
  return (
    <PaperPage
      heading={texts.heading}
      title={texts.heading}
      printed={{ title: mentormoederTexts.one, foot: mentormoederTexts.one, fictive: false }}
      madeOf={[docs.mentor, docs.ramme]}
      action={texts.now}
      side={
        <>
          <Card heading={texts.on}>
            <p class={layout.quiet}>{texts.hint}</p>
          </Card>
          <ButtonLink look="quiet" icon={ArrowLeft} href={forloebHref(id, 'mentormoeder', row.key)}>
            {texts.back}
          </ButtonLink>
        </>
      }
    >
      <MeetingPaperSheet sheet={sheet} />
    </PaperPage>
  );
}
