import type { PlacedActivity } from '../../../core/forloeb/introduktionsskema.ts';
import type { MentorRow } from '../../../core/forloeb/mentor-meetings.ts';
import { useForloeb } from '../../forloeb-scope.tsx';
import { forloebHref } from '../../routes.ts';
import { iDagTexts as texts } from '../../texts/i-dag.ts';
import { FirstDayAhead } from './first-day-ahead.tsx';
import css from './i-dag.module.css';
import { NextMeeting, NextMeetingLater, NextMentorMeeting, NextMentorMeetingLater } from './next-meeting.tsx';

interface TodayCardProps {
  readonly phase: 'before' | 'during' | 'after';
  readonly placed: readonly PlacedActivity[];
  /** The next thing on the plan, on whatever day. */
  readonly next: PlacedActivity | undefined;
  /** The next meeting of mentor and mentee, for the two. */
  readonly mentorMeeting: MentorRow | undefined;
  /** Something was planned today, and may be over. */
  readonly hadPlans: boolean;
  readonly now: string;
  readonly contacts: Parameters<typeof NextMeeting>[0]['contacts'];
}

/** The first thing seen: the days left, the next meeting, or that there is none today; and when mentor and mentee meet. */
export function TodayCard({ phase, placed, next, mentorMeeting, hadPlans, now, contacts }: TodayCardProps) {
  const { today, viewpoint, summary } = useForloeb();
  if (phase === 'before') {
    return (
      <>
        <FirstDayAhead placed={placed} />
        {mentorMeeting && <NextMentorMeetingLater row={mentorMeeting} />}
      </>
    );
  }
  const isMentorFirst = mentorMeeting !== undefined && !(next && !beginsBefore(mentorMeeting, next));
  const isToday = next?.day === today || mentorMeeting?.fields.day === today;
  return (
    <>
      {phase === 'after' && !isToday && (
        <Quiet
          heading={texts.over.heading}
          text={viewpoint === 'ny' ? texts.over.own : texts.over.others(summary.newHire)}
        />
      )}
      {phase === 'during' && !isToday && <Quiet text={hadPlans ? texts.doneToday : texts.noPlans} />}
      {isMentorFirst && mentorMeeting && <NextMentorMeeting row={mentorMeeting} now={now} />}
      {isMentorFirst && next && <NextMeetingLater row={next} />}
      {!isMentorFirst && next && <NextMeeting row={next} now={now} contacts={contacts} />}
      {!isMentorFirst && mentorMeeting && <NextMentorMeetingLater row={mentorMeeting} />}
      {phase === 'during' && placed.length === 0 && !mentorMeeting && <Later />}
    </>
  );
}

const beginsBefore = ({ fields }: MentorRow, { day, entry }: PlacedActivity): boolean =>
  `${fields.day} ${fields.from}` < `${day} ${entry.fields.when.from}`;

function Quiet({ heading, text }: { readonly heading?: string; readonly text: string }) {
  return (
    <div class={css.calm}>
      {heading && <h2>{heading}</h2>}
      <p>{text}</p>
    </div>
  );
}

function Later() {
  const { id } = useForloeb();
  return (
    <p class={css.quiet}>
      {texts.noPlansAtAll} <a href={forloebHref(id, 'skema')}>{texts.seePlan}</a>
    </p>
  );
}
