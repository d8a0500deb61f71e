import type { Day } from '../../../core/calendar/day.ts';
import { frameView } from '../../../core/forloeb/frame-view.ts';
import { headedPoints } from '../../../core/forloeb/headed-text.ts';
import type { MentorCourseEntry } from '../../../core/forloeb/mentor-course.ts';
import { type MentorRow, mentorRows, middleMeeting } from '../../../core/forloeb/mentor-meetings.ts';
import { courseCalendar, courseEndedOn, middleOf } from '../../../core/forloeb/mentor-period.ts';
import { nextMentorMeeting } from '../../../core/forloeb/next-mentor-meeting.ts';
import { sharedJournalKind } from '../../../core/forloeb/procesjournal.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { samarbejdsaftaleKind } from '../../../core/forloeb/samarbejdsaftale.ts';
import type { SamarbejdsaftaleTemplate } from '../../../core/forloeb/samarbejdsaftale-template.ts';
import { Card } from '../../components/card.tsx';
import css from '../../components/flow.module.css';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useMinute } from '../../hooks/use-minute.ts';
import { forloebHref } from '../../routes.ts';
import { mentorTexts } from '../../texts/mentor.ts';
import { mentormoederTexts } from '../../texts/mentormoeder.ts';
import { agreementRest, meetingsHref } from './places.ts';
import { useCourse } from './use-course.ts';

const texts = mentorTexts.now;

interface NowCardProps {
  readonly words: SamarbejdsaftaleTemplate;
  readonly entry: MentorCourseEntry;
}

/**
 * Next meeting, agreement, hours of this month, and what is shared: each leads to where it is. Of a course that is over only what is
 * there: nothing is asked for any more.
 */
export function NowCard({ words, entry }: NowCardProps) {
  const { id, docs, forloeb, today } = useForloeb();
  const { other } = useCourse();
  const next = nextMentorMeeting(docs.ramme, today, useMinute());
  const when = next && [
    mentormoederTexts.when(next.fields.day, next.fields.from, next.fields.to, today),
    next.fields.place,
  ];
  const middleDay = middleOf(courseCalendar(forloeb.fields), entry.fields);
  const middle = middleMeeting(mentorRows(docs.ramme, nothingWritten), middleDay);
  const points = words.points.filter(({ paper }) => !paper);
  const agreement = readEntries(docs.mentor, samarbejdsaftaleKind).known[0]?.fields ?? {};
  const filled = headedPoints(points, agreement).filter(({ text }) => text.trim());
  const month = frameView(docs.ramme, today)?.months.find((one) => one.month.slice(0, 7) === today.slice(0, 7));
  const shared = readEntries(docs.mentor, sharedJournalKind).known.length;
  const isRunning = courseEndedOn(entry.fields) === undefined;
  return (
    <Card heading={texts.heading}>
      <ul class={css.rows}>
        {(isRunning || next) && (
          <Row
            name={texts.meeting}
            href={next ? forloebHref(id, 'mentormoeder', next.key) : meetingsHref(id)}
            text={when ? when.filter(Boolean).join(' · ') : texts.noMeeting}
          />
        )}
        {isRunning && (
          <Row
            name={mentormoederTexts.middle}
            href={middle ? forloebHref(id, 'mentormoeder', middle.key) : meetingsHref(id)}
            text={middle ? middleWords(middle, today) : texts.middle(middleDay)}
          />
        )}
        {(isRunning || filled.length > 0) && (
          <Row
            name={texts.agreement}
            href={forloebHref(id, 'mentor', agreementRest)}
            text={texts.filled(filled.length, points.length)}
          />
        )}
        {isRunning && (
          <Row
            name={texts.hours}
            href={meetingsHref(id)}
            text={texts.used(month?.minutes ?? 0, entry.fields.hoursPerMonth ?? undefined)}
          />
        )}
        {(isRunning || shared > 0) && (
          <Row name={texts.shared} href={forloebHref(id, 'journal')} text={texts.entries(shared)} />
        )}
        <Row name={texts.send} href={forloebHref(id, 'send')} text={texts.sendText(other)} />
      </ul>
    </Card>
  );
}

/** A meeting that is removed is no meeting of the course, whatever was written about it. */
const nothingWritten = () => false;

const middleWords = ({ held, fields: { day, from, to } }: MentorRow, today: Day): string =>
  [held && mentormoederTexts.held, mentormoederTexts.when(day, from, to, today)].filter(Boolean).join(' · ');

interface RowProps {
  readonly name: string;
  readonly href: string;
  readonly text: string;
}

const Row = ({ name, href, text }: RowProps) => (
  <li class={css.row}>
    <span class={css.main}>
      <a href={href}>{name}</a>
      <span>{text}</span>
    </span>
  </li>
);
