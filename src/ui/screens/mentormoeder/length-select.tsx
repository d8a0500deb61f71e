import { Select } from '../../components/select.tsx';
import { mentorSeriesTexts as texts } from '../../texts/mentormoeder.ts';

const usual = [60, 70, 80, 90];

/** How long a meeting lasts, in minutes: an hour to one and a half, or what it has been set to elsewhere. */
export function LengthSelect({
  value,
  onChange,
}: {
  readonly value: number;
  readonly onChange: (minutes: number) => void;
}) {
  const all = usual.includes(value) ? usual : [...usual, value].sort((a, b) => a - b);
  return (
    <Select
      label={texts.length}
      value={String(value)}
      options={all.map((minutes) => ({ value: String(minutes), label: texts.minutes(minutes) }))}
      onChange={(minutes) => onChange(Number(minutes))}
    />
  );
}
