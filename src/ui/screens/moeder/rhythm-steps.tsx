import type { Pace, RhythmStep } from '../../../core/forloeb/agenda-template.ts';
import { mostSteps } from '../../../core/forloeb/meeting-rhythm.ts';
import { Pick, StepTable } from '../../parts/meeting/step-table.tsx';
import { rhythmTexts as texts } from '../../texts/moeder.ts';

interface RhythmStepsProps {
  readonly steps: readonly RhythmStep[];
  readonly onChange: (steps: readonly RhythmStep[]) => void;
}

const weekChoices = [1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 26];
const minuteChoices = [10, 15, 20, 30, 45, 60, 90];
const another: RhythmStep = { every: 'weekly', weeks: 4, minutes: 30 };

/** How often, for how many weeks and how long at a time: a line for each step. */
export function RhythmSteps({ steps, onChange }: RhythmStepsProps) {
  return (
    <StepTable words={texts} steps={steps} most={mostSteps} another={another} onChange={onChange}>
      {(step, at, change) => (
        <>
          <Pick
            label={texts.every(at + 1)}
            value={step.every}
            options={Object.entries(texts.paces)}
            onChange={(every) => change({ every: every as Pace })}
          />
          <Pick
            label={texts.weeks(at + 1)}
            value={String(step.weeks)}
            options={choices(weekChoices, step.weeks).map((count) => [String(count), texts.weekWords(count)])}
            onChange={(weeks) => change({ weeks: Number(weeks) })}
          />
          <Pick
            label={texts.minutes(at + 1)}
            value={String(step.minutes)}
            options={choices(minuteChoices, step.minutes).map((count) => [String(count), texts.minuteWords(count)])}
            onChange={(minutes) => change({ minutes: Number(minutes) })}
          />
        </>
      )}
    </StepTable>
  );
}

const choices = (usual: readonly number[], own: number): readonly number[] =>
  usual.includes(own) ? usual : [...usual, own].sort((a, b) => a - b);
