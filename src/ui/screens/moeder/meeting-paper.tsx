import { ArrowLeft, Printer } from 'lucide';
import { useState } from 'preact/hooks';
import { formatDayNumeric } from '../../../core/calendar/danish-date.ts';
import { formOf } from '../../../core/forloeb/agenda-form.ts';
import type { MeetingRow } from '../../../core/forloeb/meeting-list.ts';
import { buildAgenda, buildAgreed } from '../../../output/meeting/build-meeting.ts';
import { MeetingPaperSheet } from '../../../output/meeting/meeting.tsx';
import { asPlan } from '../../../output/programme/plan-doc.ts';
import { paperTexts } from '../../../output/texts.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Choices } from '../../components/choices.tsx';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { forloebHref } from '../../routes.ts';
import { appTexts } from '../../texts/app.ts';
import { meetingPaperTexts as texts } from '../../texts/moeder.ts';
import { PaperPreview } from '../udskriv/paper-preview.tsx';
import layout from '../udskriv/udskriv.module.css';
import { usePageFooter } from '../udskriv/use-page-footer.ts';
import { usePrintTitle } from '../udskriv/use-print-title.ts';
import { aftalerIn, agendaOf, agendas, type Meetings } from './use-meetings.ts';

type Kind = keyof typeof texts.kinds;

/** The meeting as paper: for those who meet, or only what was agreed for the leader. */
export function MeetingPaper({ meetings, row }: { readonly meetings: Meetings; readonly row: MeetingRow }) {
  const scope = useForloeb();
  const { id, plan, today } = scope;
  // Of a meeting that is over the paper is what was agreed, for whoever gets it. The leader is in the expectation talk.
  const isOne = row.held || row.kind === 'forventning';
  const [kind, setKind] = useState<Kind>('us');
  usePrintTitle(`${texts.title} · ${appTexts.name}`);
  usePageFooter(texts.title, paperTexts.printed(formatDayNumeric(today)));
  const kinds = Object.entries(texts.kinds).map(([value, label]) => ({ value: value as Kind, label }));
  const agenda = buildAgenda(asPlan(plan), {
    row,
    form: formOf(agendas, row.kind),
    agenda: agendaOf(meetings, row, scope),
    answers: meetings.answers,
    aftaler: aftalerIn(meetings, row.kind),
  });
  const ours = row.held ? { ...agenda, blocks: [] } : agenda;
  const sheet = kind === 'leder' ? buildAgreed(asPlan(plan), row) : ours;
  const onlyAgreed = kind === 'leder' || row.held;
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
          <Card heading={isOne ? texts.on : texts.for}>
            <div class={layout.choices}>
              {!isOne && <Choices label={texts.for} quiet value={kind} options={kinds} onChange={setKind} />}
              <p class={layout.quiet}>{onlyAgreed ? texts.lederHint : texts.usHint}</p>
            </div>
          </Card>
          <ButtonLink look="quiet" icon={ArrowLeft} href={forloebHref(id, 'moeder', row.key)}>
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
