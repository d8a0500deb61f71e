import { useState } from 'preact/hooks';
import { civilDate, type Day } from '../../../core/calendar/day.ts';
import type { LocalDayOff } from '../../../core/calendar/work-calendar.ts';
import { Button } from '../../components/button.tsx';
import { Choices } from '../../components/choices.tsx';
import { DayField } from '../../components/day-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { TextField } from '../../components/field.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { appTexts } from '../../texts/app.ts';
import { omTexts } from '../../texts/om.ts';

interface DayOffDialogProps {
  readonly onAdd: (day: LocalDayOff) => void;
  readonly onClose: () => void;
}

/** A day off of the workplace's own. */
export function DayOffDialog({ onAdd, onClose }: DayOffDialogProps) {
  const { today, calendar } = useForloeb();
  const [day, setDay] = useState<Day>();
  const [name, setName] = useState('');
  const [extent, setExtent] = useState<'full' | 'half'>('full');
  const [repeat, setRepeat] = useState<'once' | 'yearly'>('once');
  const [asked, setAsked] = useState(false);
  const texts = omTexts.daysOff;
  const add = () => {
    setAsked(true);
    if (!day || !name.trim()) return;
    const { year, month, date } = civilDate(day);
    onAdd({ month, date, ...(repeat === 'once' && { year }), extent, name: name.trim() });
    onClose();
  };
  return (
    <Dialog
      heading={texts.addHeading}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{appTexts.cancel}</Button>
          <Button look="primary" onClick={add}>
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
        onInput={setName}
        problem={asked && !name.trim() ? texts.missingName : undefined}
      />
      <Choices
        label={texts.extent(name.trim() || texts.day.toLocaleLowerCase('da'))}
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
