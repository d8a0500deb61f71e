import { CalendarCheck2 } from 'lucide';
import { Empty } from '../../components/empty.tsx';
import { Page } from '../../components/page.tsx';
import { useCourseSide } from '../../hooks/use-course-side.ts';
import { paperPrefix } from '../../parts/meeting/paper-place.ts';
import { mentormoederTexts as texts } from '../../texts/mentormoeder.ts';
import { MeetingPage } from './meeting-page.tsx';
import { MentorPaper } from './mentor-paper.tsx';
import { Overview } from './overview.tsx';
import { useMentorMeetings } from './use-mentor-meetings.ts';

/** The mentor meetings: all of them, the one that the address names, or its paper. */
export function Mentormoeder({ rest }: { readonly rest: string }) {
  const side = useCourseSide();
  const meetings = useMentorMeetings();
  if (side !== 'mentee' && side !== 'mentor') return <NotYours />;
  const isPaper = rest.startsWith(paperPrefix);
  const key = isPaper ? rest.slice(paperPrefix.length) : rest;
  const row = meetings.rows.find((one) => one.key === key);
  if (!row) return <Overview meetings={meetings} />;
  if (isPaper) return <MentorPaper key={rest} meetings={meetings} row={row} />;
  return <MeetingPage key={rest} meetings={meetings} row={row} />;
}

/** For those who have no part in the talk: what they may know lies elsewhere. */
function NotYours() {
  return (
    <Page heading={texts.title} title={texts.title} narrow>
      <Empty icon={CalendarCheck2} {...texts.notYours} />
    </Page>
  );
}
