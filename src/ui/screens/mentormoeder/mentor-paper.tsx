import { ArrowLeft, Printer } from 'lucide';
import { formatDayNumeric } from '../../../core/calendar/danish-date.ts';
import type { MentorRow } from '../../../core/forloeb/mentor-meetings.ts';
import { buildMentorAgenda } from '../../../output/meeting/build-mentor-agenda.ts';
import { MeetingPaperSheet } from '../../../output/meeting/meeting.tsx';
import { paperTexts } from '../../../output/texts.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { forloebHref } from '../../routes.ts';
import { appTexts } from '../../texts/app.ts';
import { mentormoederTexts, mentorPaperTexts as texts } from '../../texts/mentormoeder.ts';
import { PaperPreview } from '../udskriv/paper-preview.tsx';
import layout from '../udskriv/udskriv.module.css';
import { usePageFooter } from '../udskriv/use-page-footer.ts';
import { usePrintTitle } from '../udskriv/use-print-title.ts';
import { useChosen } from './use-chosen.ts';
import { agendaFor, type MentorMeetings, template } from './use-mentor-meetings.ts';

/** The agenda of a mentor meeting as paper, with room to write by hand. */
export function MentorPaper({ meetings, row }: { readonly meetings: MentorMeetings; readonly row: MentorRow }) {
  const scope = useForloeb();
  const { id, today, people, forloeb } = scope;
  const { agenda } = useChosen(meetings, row.key);
  usePrintTitle(`${mentormoederTexts.one} · ${appTexts.name}`);
  usePageFooter(mentormoederTexts.one, paperTexts.printed(formatDayNumeric(today)));
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
    <Page
      heading={texts.heading}
      title={texts.heading}
      actions={
        <Button look="primary" icon={Printer} onClick={() => window.print()}>
          {texts.now}
        </Button>
      }
    >
      <div class={layout.layout}>
        <div class={layout.side}>
          <Card heading={texts.on}>
            <p class={layout.quiet}>{texts.hint}</p>
          </Card>
          <ButtonLink look="quiet" icon={ArrowLeft} href={forloebHref(id, 'mentormoeder', row.key)}>
            {texts.back}
          </ButtonLink>
        </div>
        <PaperPreview>
          <MeetingPaperSheet sheet={sheet} />
        </PaperPreview>
      </div>
    </Page>
  );
}
