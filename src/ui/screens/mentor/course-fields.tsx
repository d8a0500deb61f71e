import type { Day } from '../../../core/calendar/day.ts';
import type { WorkCalendar } from '../../../core/calendar/work-calendar.ts';
import { mostMonths, suggestedHours } from '../../../core/forloeb/mentor-period.ts';
import { DayField } from '../../components/day-field.tsx';
import { TextField } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import { mentorTexts } from '../../texts/mentor.ts';

const texts = mentorTexts.begin;

export interface CourseDraft {
  readonly from: Day | undefined;
  readonly months: number;
  /** As it is typed. */
  readonly hours: string;
}

export const usualHours = String(suggestedHours);

/** Hours as people write them: "5", "2,5"; null for an empty field, undefined for what is no number that fits. */
export function readHours(text: string): number | null | undefined {
  if (!text.trim()) return null;
  const hours = Number(text.trim().replace(',', '.'));
  return hours >= 0 && hours <= 80 ? hours : undefined;
}

export const showHours = (hours: number | null | undefined): string =>
  typeof hours === 'number' ? String(hours).replace('.', ',') : '';

interface CourseFieldsProps {
  readonly draft: CourseDraft;
  readonly today: Day;
  readonly calendar: WorkCalendar;
  /** What is missing is said once the form has been asked for. */
  readonly asked: boolean;
  readonly onChange: (part: Partial<CourseDraft>) => void;
}

/** First day, length and hours. */
export function CourseFields({ draft, today, calendar, asked, onChange }: CourseFieldsProps) {
  return (
    <>
      <DayField
        label={texts.from}
        value={draft.from}
        today={today}
        calendar={calendar}
        problem={asked && !draft.from ? texts.fromMissing : undefined}
        onChange={(from) => onChange({ from })}
      />
      <Select
        label={texts.length}
        hint={texts.lengthHint}
        value={String(draft.months)}
        options={Array.from({ length: mostMonths }, (_, index) => ({
          value: String(index + 1),
          label: mentorTexts.months(index + 1),
        }))}
        onChange={(value) => onChange({ months: Number(value) })}
      />
      <HoursField value={draft.hours} onInput={(hours) => onChange({ hours })} />
    </>
  );
}

interface HoursFieldProps {
  readonly value: string;
  readonly onInput: (value: string) => void;
}

export function HoursField({ value, onInput }: HoursFieldProps) {
  return (
    <TextField
      label={texts.hours}
      hint={texts.hoursHint}
      optional
      inputMode="decimal"
      value={value}
      problem={readHours(value) === undefined ? texts.hoursWrong : undefined}
      onInput={onInput}
    />
  );
}
