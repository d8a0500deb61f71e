import { TextField } from '../../components/field.tsx';
import { mentorMeetingTexts as texts } from '../../texts/mentormoeder.ts';

/** A count of minutes that somebody typed; undefined when it is none within a day. */
export function minutesIn(text: string): number | undefined {
  const minutes = /^\d{1,4}$/.test(text.trim()) ? Number(text) : 0;
  return minutes >= 1 && minutes <= 1440 ? minutes : undefined;
}

interface MinutesFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onInput: (text: string) => void;
}

export function MinutesField({ label, hint, value, onInput }: MinutesFieldProps) {
  return (
    <TextField
      label={label}
      hint={hint}
      inputMode="numeric"
      kept={false}
      maxLength={4}
      value={value}
      onInput={onInput}
      problem={minutesIn(value) === undefined ? texts.close.minutesWrong : undefined}
    />
  );
}
