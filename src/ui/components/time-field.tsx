import { useEffect, useState } from 'preact/hooks';
import { formatTime } from '../../core/calendar/danish-date.ts';
import { parseTimeInput } from '../../core/calendar/parse-time.ts';
import { timeFieldTexts } from '../texts/fields.ts';
import { TextField } from './field.tsx';

interface TimeFieldProps {
  readonly label: string;
  /** `HH:MM`, or undefined while nothing readable is written. */
  readonly value: string | undefined;
  readonly onChange: (time: string | undefined) => void;
  readonly problem?: string | undefined;
}

const shown = (time: string | undefined) => (time ? formatTime(time) : '');

/** A time of day as people write it: 9, 9.30, 0930. */
export function TimeField({ label, value, onChange, problem }: TimeFieldProps) {
  const [text, setText] = useState(shown(value));
  const [left, setLeft] = useState(false);
  useEffect(() => {
    if (value && parseTimeInput(text) !== value) setText(shown(value));
  }, [value]);
  const unreadable = left && !parseTimeInput(text);
  return (
    <TextField
      label={label}
      value={text}
      inputMode="decimal"
      maxLength={8}
      problem={unreadable ? timeFieldTexts.unreadable : problem}
      onInput={(next) => {
        setText(next);
        onChange(parseTimeInput(next));
      }}
      onBlur={() => {
        setLeft(true);
        if (value) setText(shown(value));
      }}
    />
  );
}
