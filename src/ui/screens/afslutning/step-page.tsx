import { ArrowLeft, ArrowRight } from 'lucide';
import type { FunctionComponent } from 'preact';
import { type ClosingPicture, type ClosingStep, closingSteps } from '../../../core/forloeb/closing-steps.ts';
import { ButtonLink } from '../../components/button.tsx';
import css from '../../components/flow.module.css';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { forloebHref } from '../../routes.ts';
import { afslutningTexts as texts } from '../../texts/afslutning.ts';
import { screenNames } from '../../texts/navigation.ts';
import own from './afslutning.module.css';
import { DeletionStep } from './deletion-step.tsx';
import { EvaluationStep } from './evaluation-step.tsx';
import { FilingStep } from './filing-step.tsx';
import { GoalsStep } from './goals-step.tsx';
import { ImproveStep } from './improve-step.tsx';
import { MentorStep } from './mentor-step.tsx';
import { RoleStep } from './role-step.tsx';
import type { StepProps } from './step-props.ts';

const parts: Readonly<Record<ClosingStep, FunctionComponent<StepProps>>> = {
  maal: GoalsStep,
  evaluering: EvaluationStep,
  rolle: RoleStep,
  mentor: MentorStep,
  arkiv: FilingStep,
  forbedring: ImproveStep,
  sletning: DeletionStep,
};

interface StepPageProps extends StepProps {
  readonly step: ClosingStep;
  readonly picture: ClosingPicture;
}

/** One step with the way back and on. What is written in it is kept as it is typed. */
export function StepPage({ step, words, picture }: StepPageProps) {
  const at = closingSteps.indexOf(step);
  const found = words.steps.find((one) => one.step === step);
  const Part = parts[step];
  return (
    <Page narrow heading={found?.heading ?? ''} title={screenNames.afslutning} lead={found?.help}>
      <StepTrail current={step} picture={picture} />
      <Part words={words} />
      <StepWays words={words} at={at} />
    </Page>
  );
}

interface StepTrailProps {
  /** Undefined on the last page. */
  readonly current: ClosingStep | undefined;
  readonly picture: ClosingPicture;
}

/** Where one is among the steps; each can be gone to. */
export function StepTrail({ current, picture }: StepTrailProps) {
  const { id } = useForloeb();
  const number = current ? closingSteps.indexOf(current) + 1 : 0;
  return (
    <nav aria-label={texts.steps} class={`${css.buttons} ${own.trail}`}>
      {current && <span class={css.quiet}>{texts.stepOf(number, closingSteps.length)}</span>}
      <ol class={own.trailList}>
        {closingSteps.map((step) => (
          <li key={step}>
            <a
              class={picture.done[step] ? `${own.trailStep} ${own.trailDone}` : own.trailStep}
              href={forloebHref(id, 'afslutning', step)}
              aria-current={step === current ? 'step' : undefined}
            >
              {texts.names[step]}
              {picture.done[step] && <span class="only-read">, {texts.state.done}</span>}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Back and on. `at`: place of the step; behind the last one comes the end. */
export function StepWays({ words, at }: StepProps & { readonly at: number }) {
  const { id } = useForloeb();
  const before = closingSteps[at - 1];
  const next = words.steps[at + 1];
  return (
    <div class={`${css.buttons} ${own.ways}`}>
      <ButtonLink look="quiet" icon={ArrowLeft} href={forloebHref(id, 'afslutning', before ?? '')}>
        {before ? texts.back : texts.overview}
      </ButtonLink>
      {at < closingSteps.length && (
        <ButtonLink look="primary" icon={ArrowRight} href={forloebHref(id, 'afslutning', next?.step ?? 'slut')}>
          {next ? texts.next(texts.names[next.step]) : texts.toEnd}
        </ButtonLink>
      )}
    </div>
  );
}
