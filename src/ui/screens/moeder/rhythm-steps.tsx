import { Plus, Trash2 } from 'lucide';
import { useRef } from 'preact/hooks';
import type { Pace, RhythmStep } from '../../../core/forloeb/agenda-template.ts';
import { mostSteps } from '../../../core/forloeb/meeting-rhythm.ts';
import { Button } from '../../components/button.tsx';
import list from '../../components/choose-days.module.css';
import field from '../../components/field.module.css';
import css from '../../parts/meeting/meeting.module.css';
import { rhythmTexts as texts } from '../../texts/moeder.ts';

interface RhythmStepsProps {
  readonly steps: readonly RhythmStep[];
  readonly onChange: (steps: readonly RhythmStep[]) => void;
}

const weekChoices = [1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 26];
const minuteChoices = [10, 15, 20, 30, 45, 60, 90];

/** The steps of a rhythm as a small table. */
export function RhythmSteps({ steps, onChange }: RhythmStepsProps) {
  const adding = useRef<HTMLDivElement>(null);
  const change = (at: number, part: Partial<RhythmStep>) =>
    onChange(steps.map((step, index) => (index === at ? { ...step, ...part } : step)));
  const remove = (at: number) => {
    onChange(steps.filter((_, index) => index !== at));
    adding.current?.querySelector('button')?.focus();
  };
  return (
    <fieldset>
      <legend class={list.legend}>{texts.steps}</legend>
      <ol class={css.steps}>
        {steps.map((step, at) => (
          <li key={at} class={css.step}>
            <Pick
              label={texts.every(at + 1)}
              value={step.every}
              options={Object.entries(texts.paces)}
              onChange={(every) => change(at, { every: every as Pace })}
            />
            <Pick
              label={texts.weeks(at + 1)}
              value={String(step.weeks)}
              options={choices(weekChoices, step.weeks).map((count) => [String(count), texts.weekWords(count)])}
              onChange={(weeks) => change(at, { weeks: Number(weeks) })}
            />
            <Pick
              label={texts.minutes(at + 1)}
              value={String(step.minutes)}
              options={choices(minuteChoices, step.minutes).map((count) => [String(count), texts.minuteWords(count)])}
              onChange={(minutes) => change(at, { minutes: Number(minutes) })}
            />
            <Button
              look="quiet"
              small
              icon={Trash2}
              disabled={steps.length === 1}
              aria-label={texts.removeStep(at + 1)}
              onClick={() => remove(at)}
            />
          </li>
        ))}
      </ol>
      <div ref={adding}>
        <Button
          look="quiet"
          small
          icon={Plus}
          disabled={steps.length >= mostSteps}
          onClick={() => onChange([...steps, { every: 'weekly', weeks: 4, minutes: 30 }])}
        >
          {texts.addStep}
        </Button>
      </div>
    </fieldset>
  );
}

const choices = (usual: readonly number[], own: number): readonly number[] =>
  usual.includes(own) ? usual : [...usual, own].sort((a, b) => a - b);

interface PickProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}

/** A choice in a table, whose column says what it is about. */
export function Pick({ label, value, options, onChange }: PickProps) {
  return (
    <select
      class={field.control}
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {options.map(([key, word]) => (
        <option key={key} value={key}>
          {word}
        </option>
      ))}
    </select>
  );
}
