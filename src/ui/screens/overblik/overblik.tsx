import { Send } from 'lucide';
import { useMemo } from 'preact/hooks';
import { nextDayAtWork } from '../../../core/calendar/days-at-work.ts';
import { nthWorkingDay } from '../../../core/calendar/work-calendar.ts';
import { huskelisteKind } from '../../../core/forloeb/huskeliste.ts';
import { dated } from '../../../core/forloeb/huskeliste-view.ts';
import { activityKind, placeActivities } from '../../../core/forloeb/introduktionsskema.ts';
import { nextSteps, openTime, waitingByName } from '../../../core/forloeb/overblik.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useMinute } from '../../hooks/use-minute.ts';
import { CopyReminder } from '../../parts/copy-reminder.tsx';
import { DeletionNotice } from '../../parts/deletion-notice.tsx';
import { MissingMaterials } from '../../parts/missing-materials.tsx';
import { Moving } from '../../parts/moving/moving.tsx';
import { PhasePath } from '../../parts/phase-path.tsx';
import { ProgrammeOffers } from '../../parts/programme/programme-offer.tsx';
import { openQuestions } from '../../parts/questions/open-questions.ts';
import { ReviewNotice } from '../../parts/review-notice.tsx';
import { WorkplaceNews } from '../../parts/workplace-news.tsx';
import { forloebHref } from '../../routes.ts';
import { faserTexts } from '../../texts/faser.ts';
import { screenNames } from '../../texts/navigation.ts';
import { overblikTexts as texts } from '../../texts/overblik.ts';
import { ClosingNotice } from './closing-notice.tsx';
import { ConflictsCard } from './conflicts-card.tsx';
import { ListCard } from './list-card.tsx';
import { LuftCard } from './luft-card.tsx';
import { NextSteps } from './next-steps.tsx';
import css from './overblik.module.css';
import { ResendNotice } from './resend-notice.tsx';
import { WaitingCard } from './waiting-card.tsx';
import { WeekRest } from './week-rest.tsx';

/** Where we are: the phases as a path, the next steps, the week, the list, the luft, and what others owe. */
export function Overblik() {
  const { id, plan, docs, calendar, forloeb, people, me, today, viewpoint, summary } = useForloeb();
  const now = useMinute();
  const { firstDay, position = '', department = '' } = forloeb.fields;
  const items = useMemo(() => readEntries(plan, huskelisteKind).known, [plan]);
  const placed = useMemo(() => placeActivities(readEntries(plan, activityKind).known, calendar, firstDay), [plan]);
  const situation = {
    items: useMemo(() => dated(items, calendar, firstDay), [items]),
    placed,
    people,
    me,
    today,
    now,
    questions: viewpoint === 'kontaktperson' ? openQuestions({ docs, people, me }).count : 0,
  };
  // Before the first day the week to look at is the first one; on a weekend it is the next.
  const from = nextDayAtWork(calendar, today < firstDay ? firstDay : today);
  const receiver = viewpoint === 'kontaktperson' ? summary.newHire : summary.kontaktperson;
  return (
    <Page
      heading={texts.heading(summary.newHire)}
      title={screenNames.overblik}
      lead={texts.lead(position, department, firstDay)}
      actions={
        <>
          <span class={css.today}>{texts.today(today)}</span>
          {receiver && viewpoint !== 'mentor' && (
            <ButtonLink icon={Send} href={forloebHref(id, 'send')}>
              {texts.sendTo(receiver)}
            </ButtonLink>
          )}
        </>
      }
    >
      <DeletionNotice />
      <ClosingNotice />
      <ReviewNotice />
      <ResendNotice />
      <CopyReminder rows={[summary]} />
      <Moving>
        <WorkplaceNews />
      </Moving>
      <ProgrammeOffers />
      <MissingMaterials linked />
      <PhasePath items={items} />
      {viewpoint === 'kontaktperson' && today <= nthWorkingDay(calendar, firstDay, 5) && (
        <p class={css.role}>
          <a href={forloebHref(id, 'faser', 'rolle')}>{faserTexts.role.fromOverblik}</a>
        </p>
      )}
      <div class={css.columns}>
        <div class={css.column}>
          {!summary.ending && (
            <NextSteps
              steps={nextSteps(situation)}
              time={viewpoint === 'kontaktperson' ? openTime(situation) : undefined}
            />
          )}
          <WeekRest placed={placed} from={from} now={now} />
        </div>
        <div class={css.column}>
          <ConflictsCard />
          <ListCard items={items} />
          {!summary.ending && (
            <>
              <LuftCard placed={placed} from={from} />
              <WaitingCard waiting={waitingByName(situation)} />
            </>
          )}
        </div>
      </div>
    </Page>
  );
}
