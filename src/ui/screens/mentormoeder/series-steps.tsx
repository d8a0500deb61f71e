import { type MentorPace, type MentorStep, mentorPaces, mostMentorSteps } from '../../../core/forloeb/mentor-pace.ts';
import css from '../../parts/meeting/step-table.module.css';
import { Pick, StepTable } from '../../parts/meeting/step-table.tsx';
import { mentorSeriesTexts as texts } from '../../texts/mentormoeder.ts';

interface SeriesStepsProps {
  readonly steps: readonly MentorStep[];
  readonly onChange: (steps: readonly MentorStep[]) => void;
}

const monthChoices = [1, 2, 3, 4, 5, 6, 9, 12];
const another: MentorStep = { every: 'monthly', months: 1 };

/** How often, and for how many months: a line for each step; the last one goes on to the end. */
export function SeriesSteps({ steps, onChange }: SeriesStepsProps) {
  const words = { ...texts, steps: texts.stepsLegend };
  return (
    <StepTable words={words} steps={steps} most={mostMentorSteps} another={another} onChange={onChange}>
      {(step, at, change) => (
        <>
          <Pick
            label={texts.stepEvery(at + 1)}
            value={step.every}
            options={mentorPaces.map((pace) => [pace, texts.paces[pace]])}
            onChange={(every) => change({ every: every as MentorPace })}
          />
          {at === steps.length - 1 ? (
            <span class={css.rest}>{texts.rest}</span>
          ) : (
            <Pick
              label={texts.stepMonths(at + 1)}
              value={String(step.months)}
              options={monthChoices.map((count) => [String(count), texts.months(count)])}
              onChange={(months) => change({ months: Number(months) })}
            />
          )}
        </>
      )}
    </StepTable>
  );
}
