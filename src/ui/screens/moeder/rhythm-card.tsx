import { CalendarSync } from 'lucide';
import { useState } from 'preact/hooks';
import { addStatusMeetings } from '../../../core/forloeb/add-meetings.ts';
import { isStatusMeeting, type SuggestedMeeting } from '../../../core/forloeb/meeting-rhythm.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import css from '../../parts/meeting/meeting.module.css';
import { rhythmTexts as texts } from '../../texts/moeder.ts';
import { RhythmDialog } from './rhythm-dialog.tsx';
import { isTaken } from './taken.ts';
import type { Meetings } from './use-meetings.ts';

/** How far the status meetings reach, and the way to more of them. */
export function RhythmCard({ meetings }: { readonly meetings: Meetings }) {
  const { today, plan, calendar, forloeb, act } = useForloeb();
  const [open, setOpen] = useState(false);
  const there = meetings.placed.filter(isStatusMeeting);
  const ahead = there.filter(({ day }) => day >= today);
  const last = ahead.at(-1)?.day;
  const add = (chosen: readonly SuggestedMeeting[]) => {
    setOpen(false);
    const place = there.at(-1)?.entry.fields.place;
    const common = { title: texts.title, who: [{ role: 'kontaktperson' as const }], ...(place && { place }) };
    const days = { calendar, firstDay: forloeb.fields.firstDay };
    const { changes, undo } = addStatusMeetings(chosen, common, days, isTaken(plan));
    void act('plan', changes, { text: texts.added(chosen.length), undo: { room: 'plan', changes: undo } });
  };
  return (
    <Card heading={texts.heading}>
      <div class={css.stack}>
        <p>{last ? texts.until(ahead.length, last, today) : there.length > 0 ? texts.allOver : texts.none}</p>
        <Button icon={CalendarSync} onClick={() => setOpen(true)}>
          {texts.open}
        </Button>
      </div>
      {open && <RhythmDialog meetings={meetings} onAdd={add} onClose={() => setOpen(false)} />}
    </Card>
  );
}
