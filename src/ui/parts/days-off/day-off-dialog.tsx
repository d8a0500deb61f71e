import { useState } from 'preact/hooks';
import { civilDate, type Day } from '../../../core/calendar/day.ts';
import type { LocalDayOff, WorkCalendar } from '../../../core/calendar/work-calendar.ts';
import { Button } from '../../components/button.tsx';
import { Choices } from '../../components/choices.tsx';
import { DayField } from '../../components/day-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { TextField } from '../../components/field.tsx';
import { useSay } from '../../components/messages.tsx';
import { useKeptText } from '../../hooks/use-kept-text.ts';
import { useToday } from '../../hooks/use-today.ts';
import { appTexts } from '../../texts/app.ts';
import { omTexts } from '../../texts/om.ts';

interface DayOffDialogProps {
  /** Where the day belongs: key of the forløb, or of the workplace. What is begun is kept under it. */
  readonly place: string;
  readonly calendar: WorkCalendar;
  /** Resolves to whether the day is kept; until then the dialog stands. */
  readonly onAdd: (day: LocalDayOff) => Promise<boolean>;
  readonly onClose: () => void;
}

/** A day off of the workplace's own. */
export function DayOffDialog({ place, calendar, onAdd, onClose }: DayOffDialogProps) {
  const today = useToday();
  const [day, setDay] = useState<Day>();
  const kept = useKeptText(`${place}/day-off`);
  const name = kept.text;
  const [extent, setExtent] = useState<'full' | 'half'>('full');
  const [repeat, setRepeat] = useState<'once' | 'yearly'>('once');
  const [asked, setAsked] = useState(false);
  const say = useSay();
  const [saving, setSaving] = useState(false);
  const texts = omTexts.daysOff;
  const add = async () => {
    setAsked(true);
    if (!day || !name.trim() || saving) return;
    const { year, month, date } = civilDate(day);
    setSaving(true);
    const isKept = await onAdd({ month, date, ...(repeat === 'once' && { year }), extent, name: name.trim() });
    setSaving(false);
    if (isKept) done();
  };
  const leave = () => {
    onClose();
    if (name.trim() !== '') say({ text: appTexts.setAside });
  };
  const done = () => {
    kept.clear();
    onClose();
  };
  return (
    <Dialog
      heading={texts.addHeading}
      onClose={leave}
      footer={
        <>
          <Button onClick={done}>{appTexts.cancel}</Button>
          <Button look="primary" onClick={() => void add()}>
            {appTexts.add}
          </Button>
        </>
      }
    >
      <DayField
        label={texts.day}
        value={day}
        today={today}
        calendar={calendar}
        onChange={setDay}
        problem={asked && !day ? texts.missingDay : undefined}
      />
      <TextField
        label={texts.name}
        placeholder={texts.namePlaceholder}
        value={name}
        maxLength={80}
        onInput={kept.write}
        problem={asked && !name.trim() ? texts.missingName : undefined}
      />
      <Choices
        label={texts.extent}
        value={extent}
        options={[
          { value: 'full', label: texts.extents.full },
          { value: 'half', label: texts.extents.half },
        ]}
        onChange={setExtent}
      />
      <Choices
        label={texts.repeat}
        value={repeat}
        options={[
          { value: 'once', label: texts.thisYear },
          { value: 'yearly', label: texts.everyYear },
        ]}
        onChange={setRepeat}
      />
    </Dialog>
  );
}
