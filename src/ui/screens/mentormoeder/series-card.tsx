import { CalendarArrowDown, CalendarPlus, CalendarSync, Trash2 } from 'lucide';
import { endSeries } from '../../../core/forloeb/mentor-frequency.ts';
import { type MentorRow, rowsAhead } from '../../../core/forloeb/mentor-meetings.ts';
import { saveFile } from '../../../handover/ways-out.ts';
import { mentorEvents } from '../../../output/calendar/mentor-events.ts';
import { writeIcs } from '../../../output/calendar/write-ics.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { useSay } from '../../components/messages.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import css from '../../parts/meeting/meeting.module.css';
import { useServices } from '../../services.ts';
import { mentorSeriesTexts as texts } from '../../texts/mentormoeder.ts';
import type { Opened } from './opened.ts';
import type { MentorMeetings } from './use-mentor-meetings.ts';

interface SeriesCardProps {
  readonly meetings: MentorMeetings;
  readonly next: MentorRow | undefined;
  readonly onOpen: (opened: Opened) => void;
}

/** How far the meetings reach, the way to more of them, and the file for a calendar. */
export function SeriesCard({ meetings, next, onOpen }: SeriesCardProps) {
  const { id, docs, today, act } = useForloeb();
  const { now } = useServices();
  const say = useSay();
  const ahead = rowsAhead(meetings.rows, today).filter(({ cancelled }) => !cancelled);
  const last = ahead.at(-1)?.fields.day;
  const rest = ahead.filter(({ key, fields }) => fields.series && !meetings.isWritten(key));
  const saveCalendar = async () => {
    try {
      const ics = await writeIcs(mentorEvents(meetings.rows, id, today), now());
      saveFile(new TextEncoder().encode(ics), texts.calendarFile, 'text/calendar;charset=utf-8');
      say({ text: texts.calendarSaved });
    } catch {
      say({ text: texts.calendarFailed });
    }
  };
  const removeRest = () => {
    const { changes, undo } = endSeries(rest, docs.ramme);
    void act('ramme', changes, { text: texts.restRemoved(rest.length), undo: { room: 'ramme', changes: undo } });
  };
  return (
    <Card heading={texts.heading}>
      <div class={css.stack}>
        <p>{last ? texts.until(ahead.length, last, today) : texts.nothing}</p>
        <div class={css.actions}>
          {next && (
            <Button icon={CalendarSync} onClick={() => onOpen('series')}>
              {texts.more}
            </Button>
          )}
          <Button icon={CalendarPlus} onClick={() => onOpen('new')}>
            {texts.addOne}
          </Button>
        </div>
        {next && (
          <>
            {rest.length > 1 && (
              <Button look="quiet" small icon={Trash2} onClick={removeRest}>
                {texts.removeRest}
              </Button>
            )}
            <Button icon={CalendarArrowDown} onClick={() => void saveCalendar()}>
              {texts.calendar}
            </Button>
            <p class={css.quiet}>{texts.calendarHint}</p>
          </>
        )}
      </div>
    </Card>
  );
}
