import { useState } from 'preact/hooks';
import type { Day } from '../../../core/calendar/day.ts';
import { type MentorTimeKind, mentorTimeKind, mentorTimeKinds } from '../../../core/forloeb/mentor-hours.ts';
import { write } from '../../../core/forloeb/record-kind.ts';
import { Button } from '../../components/button.tsx';
import list from '../../components/choose-days.module.css';
import { DayField } from '../../components/day-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Select } from '../../components/select.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useServices } from '../../services.ts';
import { appTexts } from '../../texts/app.ts';
import { mentorHoursTexts as texts } from '../../texts/mentormoeder.ts';
import { MinutesField, minutesIn } from './minutes-field.tsx';
import { framesOf } from './use-mentor-meetings.ts';

/** Time of the mentor's beside the meetings: how much, when, and which sort. No words: it lies where the leader may look. */
export function TimeDialog({ onClose }: { readonly onClose: () => void }) {
  const scope = useForloeb();
  const { today, calendar, me, actIn } = scope;
  const { newId } = useServices();
  const [day, setDay] = useState<Day | undefined>(today);
  const [kind, setKind] = useState<MentorTimeKind>('netvaerk');
  const [typed, setTyped] = useState('60');
  const minutes = minutesIn(typed);
  const add = async () => {
    if (!day || !minutes) return;
    const id = newId(mentorTimeKind.type);
    const changes = [write(id, mentorTimeKind.type, { day, minutes, kind, by: me })];
    const kept = await actIn([...framesOf(scope), { room: 'ramme', changes }], {
      text: texts.added,
      undo: { room: 'ramme', changes: [{ do: 'delete', id }] },
    });
    if (kept) onClose();
  };
  return (
    <Dialog
      heading={texts.dialog}
      lead={texts.dialogLead}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{appTexts.cancel}</Button>
          <Button look="primary" disabled={!day || !minutes} onClick={() => void add()}>
            {appTexts.add}
          </Button>
        </>
      }
    >
      <div class={list.form}>
        <Select
          label={texts.kind}
          value={kind}
          options={mentorTimeKinds.map((value) => ({ value, label: texts.kinds[value] }))}
          onChange={setKind}
        />
        <MinutesField label={texts.minutes} value={typed} onInput={setTyped} />
        <DayField label={texts.day} value={day} today={today} calendar={calendar} onChange={setDay} />
      </div>
    </Dialog>
  );
}
