import { Clock, Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import { hoursByMonth, type MentorTimeEntry, type MonthHours } from '../../../core/forloeb/mentor-hours.ts';
import { suggestedHours } from '../../../core/forloeb/mentor-period.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useCourseSide } from '../../hooks/use-course-side.ts';
import { LongList } from '../../parts/long-list.tsx';
import css from '../../parts/meeting/meeting.module.css';
import { RoomConflicts } from '../../parts/room-conflicts.tsx';
import { mentorHoursTexts as texts } from '../../texts/mentormoeder.ts';
import { fieldNames } from '../../texts/values.ts';
import own from './mentormoeder.module.css';
import { TimeDialog } from './time-dialog.tsx';
import type { MentorMeetings } from './use-mentor-meetings.ts';

/** The hours of each month so far beside those agreed, without a word on what they were about (RULES.md N199). */
export function HoursCard({ meetings }: { readonly meetings: MentorMeetings }) {
  const { id, today } = useForloeb();
  const isMentor = useCourseSide() === 'mentor';
  const [adding, setAdding] = useState(false);
  const { rows, times, course } = meetings;
  const agreed = course?.fields.hoursPerMonth ?? undefined;
  const hours = agreed ?? suggestedHours;
  const months = hoursByMonth({
    meetings: rows.filter(({ gone, held }) => !gone || held).map(({ fields }) => fields),
    times: times.map(({ fields }) => fields),
    today,
  })
    .filter(({ month }) => month <= today)
    .toReversed();
  return (
    <Card heading={texts.heading}>
      <p class={css.quiet}>
        {texts.lead(hours, agreed !== undefined)} <a href={`#/f/${id}/mentor`}>{texts.change}</a>
      </p>
      <LongList rows={months} atFirst={3} showAll={texts.showAll}>
        {(month) => <Month key={month.month} month={month} hours={hours} />}
      </LongList>
      {times.length > 0 && <OtherTime times={times} />}
      {isMentor && (
        <Button small icon={Clock} onClick={() => setAdding(true)}>
          {texts.add}
        </Button>
      )}
      {adding && <TimeDialog onClose={() => setAdding(false)} />}
    </Card>
  );
}

const width = 100;

/** A month as a bar and in words. The bar is full at the hours agreed; more than that is only said. */
function Month({
  month: { month, spent, held, ahead },
  hours,
}: {
  readonly month: MonthHours;
  readonly hours: number;
}) {
  const share = hours > 0 ? Math.min(1, spent / 60 / hours) : 0;
  const more = [held > 0 && texts.held(held), ahead > 0 && texts.ahead(ahead)].filter(Boolean);
  return (
    <li class={own.month}>
      <span class={css.rowTitle}>{texts.month(month)}</span>
      <span>{texts.of(spent, hours)}</span>
      <svg class={own.bar} viewBox={`0 0 ${width} 8`} preserveAspectRatio="none" aria-hidden="true">
        <rect class={own.track} width={width} height="8" />
        <rect class={own.spent} width={share * width} height="8" />
      </svg>
      {more.length > 0 && <span class={`${css.meta} ${own.more}`}>{more.join(' · ')}</span>}
    </li>
  );
}

/** Time beside the meetings. Only a mentor can take a line away, as only a mentor writes them. */
function OtherTime({ times }: { readonly times: readonly MentorTimeEntry[] }) {
  const { act, today } = useForloeb();
  const isMentor = useCourseSide() === 'mentor';
  const room = 'ramme';
  const remove = ({ id }: MentorTimeEntry) =>
    void act(room, [{ do: 'delete', id }], { text: texts.removed, undo: { room, changes: [{ do: 'restore', id }] } });
  return (
    <details class={own.other}>
      <summary>{texts.other}</summary>
      <ul>
        {times.map((time) => {
          const { kind, minutes, day } = time.fields;
          const line = texts.line(kind, minutes, day, today);
          return (
            <li key={time.id} class={css.split}>
              <span>{line}</span>
              {isMentor && (
                <Button look="quiet" small icon={Trash2} aria-label={texts.remove(line)} onClick={() => remove(time)} />
              )}
              <RoomConflicts room={room} view={time.view} labels={fieldNames} />
            </li>
          );
        })}
      </ul>
    </details>
  );
}
