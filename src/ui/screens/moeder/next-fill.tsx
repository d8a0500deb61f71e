import { CalendarPlus } from 'lucide';
import { addDays } from '../../../core/calendar/day.ts';
import { addStatusMeetings } from '../../../core/forloeb/add-meetings.ts';
import type { MeetingRow } from '../../../core/forloeb/meeting-list.ts';
import { nextFreeSlot } from '../../../core/forloeb/next-free-slot.ts';
import { Button } from '../../components/button.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import css from '../../parts/meeting/meeting.module.css';
import { meetingTexts, rhythmTexts } from '../../texts/moeder.ts';
import { titleOf, whenOf } from './meeting-words.ts';
import { isTaken } from './taken.ts';
import type { Meetings } from './use-meetings.ts';

interface NextFillProps {
  readonly row: MeetingRow;
  readonly next: MeetingRow | undefined;
  readonly meetings: Meetings;
}

const minutes = 30;

/** When one meets again; where the plan does not say, one press puts a meeting in a week from now. */
export function NextFill({ row, next, meetings }: NextFillProps) {
  const { plan, calendar, forloeb, today, act } = useForloeb();
  if (next) return <p class={css.fillLine}>{meetingTexts.nextIs(titleOf(next), whenOf(next, today))}</p>;
  const taken = meetings.placed.map(({ day, entry }) => ({ day, ...entry.fields.when }));
  const slot = nextFreeSlot(calendar, taken, addDays(today, 7), minutes);
  const add = () => {
    const place = row.activity?.fields.place;
    const common = { title: rhythmTexts.title, who: [{ role: 'kontaktperson' as const }], ...(place && { place }) };
    const days = { calendar, firstDay: forloeb.fields.firstDay };
    const meeting = { ...slot, every: 'weekly', overlaps: false } as const;
    const { changes, undo } = addStatusMeetings([meeting], common, days, isTaken(plan));
    void act('plan', changes, { text: meetingTexts.nextAdded, undo: { room: 'plan', changes: undo } });
  };
  return (
    <div class={css.stack}>
      <p class={css.quiet}>{meetingTexts.nextNone}</p>
      <Button small icon={CalendarPlus} onClick={add}>
        {meetingTexts.nextAdd(slot.day, slot.from, today)}
      </Button>
    </div>
  );
}
