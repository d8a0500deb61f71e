import { MessageCirclePlus } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import { nextDayAtWork } from '../../../core/calendar/days-at-work.ts';
import { freeRolesIn } from '../../../core/forloeb/free-role.ts';
import { huskelisteKind } from '../../../core/forloeb/huskeliste.ts';
import { dated, dueThisWeek } from '../../../core/forloeb/huskeliste-view.ts';
import { activityKind, isCancelled, placeActivities } from '../../../core/forloeb/introduktionsskema.ts';
import { nextMentorMeeting } from '../../../core/forloeb/next-mentor-meeting.ts';
import { activitiesAhead } from '../../../core/forloeb/overblik.ts';
import { closingDay } from '../../../core/forloeb/phases.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { whomToAsk } from '../../../core/forloeb/todays-plan.ts';
import { videnspersonKind } from '../../../core/forloeb/vidensperson.ts';
import { audience } from '../../../core/rooms.ts';
import { Button } from '../../components/button.tsx';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useCourseSide } from '../../hooks/use-course-side.ts';
import { useMinute } from '../../hooks/use-minute.ts';
import { CopyReminder } from '../../parts/copy-reminder.tsx';
import { ReviewNotice } from '../../parts/review-notice.tsx';
import { TasksSaid } from '../../parts/tasks-said.tsx';
import { iDagTexts as texts } from '../../texts/i-dag.ts';
import { screenNames } from '../../texts/navigation.ts';
import { AskList } from './ask-list.tsx';
import { DueList } from './due-list.tsx';
import css from './i-dag.module.css';
import { QuestionSheet } from './question-sheet.tsx';
import { TodayCard } from './today-card.tsx';
import { WaitingQuestions } from './waiting-questions.tsx';

/** Today: what comes next, what is mine to see to, whom to ask, and a question noted in two taps. */
export function IDag() {
  const scope = useForloeb();
  const { docs, plan, calendar, forloeb, people, me, viewpoint, today } = scope;
  const now = useMinute();
  const [asking, setAsking] = useState(false);
  const { firstDay } = forloeb.fields;
  const placed = useMemo(() => placeActivities(readEntries(plan, activityKind).known, calendar, firstDay), [plan]);
  const items = useMemo(() => dated(readEntries(plan, huskelisteKind).known, calendar, firstDay), [plan]);
  const videnspersoner = useMemo(() => readEntries(plan, videnspersonKind).known, [plan]);
  const ahead = activitiesAhead(placed, today, now);
  const todays = placed.filter(({ day, entry }) => day === today && !isCancelled(entry.fields));
  const namesToday = new Set(todays.flatMap(({ entry }) => entry.fields.who.map((party) => people.nameOf(party))));
  const contacts = new Map(
    videnspersoner.map(({ fields }) => [fields.name ?? '', { phone: fields.phone, email: fields.email }]),
  );
  const closing = closingDay(calendar, forloeb.fields);
  const mayAsk = (audience.samtaler as readonly string[]).includes(viewpoint);
  const side = useCourseSide();
  const isOfTheTwo = docs.mentor !== undefined && (side === 'mentee' || side === 'mentor');
  const own = people.byId(me)?.fields.name ?? '';
  const phase =
    today < nextDayAtWork(calendar, firstDay) ? 'before' : today > closing || scope.summary.ending ? 'after' : 'during';
  return (
    <Page heading={texts.greeting(own, now)} title={screenNames['i-dag']} lead={texts.dateAndWeek(today)}>
      <div class={css.screen}>
        <div class={css.column}>
          <TodayCard
            phase={phase}
            placed={placed}
            next={ahead[0]}
            mentorMeeting={isOfTheTwo ? nextMentorMeeting(docs.ramme, today, now) : undefined}
            hadPlans={todays.length > 0}
            now={now}
            contacts={contacts}
          />
          <DueList items={dueThisWeek(items, me, people, today)} />
          <ReviewNotice />
          <CopyReminder rows={[scope.summary]} />
        </div>
        {mayAsk && (
          <div class={css.note} data-screen-only>
            <Button wide look="secondary" icon={MessageCirclePlus} onClick={() => setAsking(true)}>
              {texts.noteQuestion}
            </Button>
          </div>
        )}
        <div class={css.column}>
          {viewpoint === 'ny' && phase !== 'after' && <TasksSaid />}
          {mayAsk && <WaitingQuestions />}
          <AskList askables={whomToAsk(people, videnspersoner, me, namesToday, freeRolesIn(plan, people))} />
        </div>
      </div>
      {asking && <QuestionSheet onClose={() => setAsking(false)} />}
    </Page>
  );
}
