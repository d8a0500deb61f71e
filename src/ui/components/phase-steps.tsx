import { Check } from 'lucide';
import { Icon } from './icon.tsx';
import css from './phase-steps.module.css';

export interface PhaseStep {
  readonly key: string;
  readonly name: string;
  readonly href: string;
  readonly state: 'done' | 'now' | 'ahead';
  /** The state in words, for screen readers. */
  readonly stateWords: string;
  /** Share of the way to the next one that has been walked, 0–1. */
  readonly share: number;
  /** Draws the mark of what is over and done with. */
  readonly ticked: boolean;
  /** Its page is shown. */
  readonly current: boolean;
  readonly days: string;
  readonly detail: string;
}

/** Phases as a path, with where we are on it. Each leads to what belongs to it. */
export function PhaseSteps({ label, steps }: { readonly label: string; readonly steps: readonly PhaseStep[] }) {
  return (
    <ol class={css.path} aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.key}
          class={`${css.phase} ${css[step.state]}`}
          aria-current={step.state === 'now' ? 'step' : undefined}
        >
          <span class={css.way}>
            <span class={css.dot}>{step.ticked && <Icon of={Check} size={18} />}</span>
            <Line share={step.share} />
          </span>
          <span class={css.words}>
            <a class={css.name} href={step.href} aria-current={step.current ? 'page' : undefined}>
              {step.name}
            </a>
            <span class="only-read">, {step.stateWords}</span>
            <span class={css.days}>{step.days}</span>
            <span class={css.detail}>{step.detail}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}

/** The way from one phase to the next, filled as far as it has been walked. An attribute and not a style: the policy allows no style text. */
function Line({ share }: { readonly share: number }) {
  return (
    <svg class={css.line} viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true">
      <rect class={css.ahead} width="100" height="3" />
      <rect class={css.walked} width={share * 100} height="3" />
    </svg>
  );
}
