import { ArrowLeft } from 'lucide';
import { useState } from 'preact/hooks';
import type { MeetingRow } from '../../../core/forloeb/meeting-list.ts';
import { buildAgenda, buildAgreed } from '../../../output/meeting/build-meeting.ts';
import { MeetingPaperSheet } from '../../../output/meeting/meeting.tsx';
import { asPlan } from '../../../output/programme/plan-doc.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Choices } from '../../components/choices.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import layout from '../../parts/paper/paper-page.module.css';
import { PaperPage } from '../../parts/paper/paper-page.tsx';
import { forloebHref } from '../../routes.ts';
import { meetingPaperTexts as texts } from '../../texts/moeder.ts';
import { aftalerIn, agendaOf, formFor, type Meetings } from './use-meetings.ts';

/** What stands on the paper of a meeting. */
const printedTypes = ['activity', 'aftale', 'moede', 'moedenote', 'question', 'answer'];

type Kind = keyof typeof texts.kinds;

/** The meeting as paper: for those who meet, or only what was agreed for the leader. */
export function MeetingPaper({ meetings, row }: { readonly meetings: Meetings; readonly row: MeetingRow }) {
  const scope = useForloeb();
  const { id, plan, docs, viewpoint } = scope;
  // Of a meeting that is over the paper is what was agreed, for whoever gets it. The leader is in the expectation talk, and prints for whom they meet.
  const isOne = row.held || row.kind === 'forventning' || viewpoint === 'leder';
  const [kind, setKind] = useState<Kind>('us');
  const kinds = Object.entries(texts.kinds).map(([value, label]) => ({ value: value as Kind, label }));
  const agenda = buildAgenda(asPlan(plan), {
    row,
    form: formFor(row.kind, viewpoint),
    agenda: agendaOf(meetings, row, scope),
    answers: meetings.answers,
    aftaler: aftalerIn(meetings, row.kind),
  });
  const ours = row.held ? { ...agenda, blocks: [] } : agenda;
  const sheet = kind === 'leder' ? buildAgreed(asPlan(plan), row) : ours;
  const said = row.kind === 'forventning' ? docs.forberedelse : docs.samtaler;
  const onlyAgreed = kind === 'leder' || row.held;
  return (
    <PaperPage
      heading={texts.heading}
      title={texts.heading}
      printed={{ title: texts.title, foot: texts.title, fictive: false }}
      madeOf={[plan, kind === 'us' ? said : undefined]}
      only={printedTypes}
      action={texts.now}
      side={
        <>
          <Card heading={isOne ? texts.on : texts.for}>
            <div class={layout.choices}>
              {!isOne && <Choices label={texts.for} quiet value={kind} options={kinds} onChange={setKind} />}
              <p class={layout.quiet}>{onlyAgreed ? texts.lederHint : texts.usHint}</p>
            </div>
          </Card>
          <ButtonLink look="quiet" icon={ArrowLeft} href={forloebHref(id, 'moeder', row.key)}>
            {texts.back}
          </ButtonLink>
        </>
      }
    >
      <MeetingPaperSheet sheet={sheet} />
    </PaperPage>
  );
}
