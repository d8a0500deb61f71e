import { Plus, Trash2 } from 'lucide';
import { useRef } from 'preact/hooks';
import { type MentorPace, type MentorStep, mentorPaces, mostMentorSteps } from '../../../core/forloeb/mentor-pace.ts';
import { Button } from '../../components/button.tsx';
import list from '../../components/choose-days.module.css';
import css from '../../parts/meeting/meeting.module.css';
import { mentorSeriesTexts as texts } from '../../texts/mentormoeder.ts';
import { Pick } from '../moeder/rhythm-steps.tsx';

interface SeriesStepsProps {
  readonly steps: readonly MentorStep[];
  readonly onChange: (steps: readonly MentorStep[]) => void;
}

const monthChoices = [1, 2, 3, 4, 5, 6, 9, 12];

/** Steps that follow each other; the last one goes on to the end. */
export function SeriesSteps({ steps, onChange }: SeriesStepsProps) {
  const adding = useRef<HTMLDivElement>(null);
  const change = (at: number, part: Partial<MentorStep>) =>
    onChange(steps.map((step, index) => (index === at ? { ...step, ...part } : step)));
  const remove = (at: number) => {
    onChange(steps.filter((_, index) => index !== at));
    adding.current?.querySelector('button')?.focus();
  };
  return (
    <fieldset>
      <legend class={list.legend}>{texts.stepsLegend}</legend>
      <ol class={css.steps}>
        {steps.map((step, at) => (
          <li key={at} class={css.step}>
            <Pick
              label={texts.stepEvery(at + 1)}
              value={step.every}
              options={mentorPaces.map((pace) => [pace, texts.paces[pace]])}
              onChange={(every) => change(at, { every: every as MentorPace })}
            />
            {at === steps.length - 1 ? (
              <span class={css.rest}>{texts.rest}</span>
            ) : (
              <Pick
                label={texts.stepMonths(at + 1)}
                value={String(step.months)}
                options={monthChoices.map((count) => [String(count), texts.months(count)])}
                onChange={(months) => change(at, { months: Number(months) })}
              />
            )}
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
          disabled={steps.length >= mostMentorSteps}
          onClick={() => onChange([...steps, { every: 'monthly', months: 1 }])}
        >
          {texts.addStep}
        </Button>
      </div>
    </fieldset>
  );
}
