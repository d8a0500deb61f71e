import { Check } from 'lucide';
import { type HuskelisteEntry, isDone } from '../../../core/forloeb/huskeliste.ts';
import { groupByBucket } from '../../../core/forloeb/huskeliste-view.ts';
import { dayInPhase, type Phase, type PhaseName, phasesOf } from '../../../core/forloeb/phases.ts';
import type { Bucket } from '../../../core/forloeb/vocabulary.ts';
import { whereNow } from '../../../core/forloeb/where-now.ts';
import { Icon } from '../../components/icon.tsx';
import { type ForloebScope, useForloeb } from '../../forloeb-scope.tsx';
import { forloebHref } from '../../routes.ts';
import { overblikTexts } from '../../texts/overblik.ts';
import css from './phase-path.module.css';

const texts = overblikTexts.phases;

interface PhasePathProps {
  readonly items: readonly HuskelisteEntry[];
  /** The phase whose page is shown. */
  readonly current?: PhaseName;
}

/** The four phases as a path, with where we are on it. Each leads to what belongs to it. */
export function PhasePath({ items, current }: PhasePathProps) {
  const scope = useForloeb();
  const length = { ...scope.forloeb.fields, ended: scope.summary.ending?.day };
  const phases = phasesOf(scope.calendar, length, scope.today);
  // Of an ended forløb nothing is missing any more.
  const missingIn = missingByPhase(length.ended ? [] : items);
  return (
    <ol class={css.path} aria-label={texts.label}>
      {phases.map((phase) => (
        <li
          key={phase.name}
          class={`${css.phase} ${css[phase.state]}`}
          aria-current={phase.state === 'now' ? 'step' : undefined}
        >
          <span class={css.way}>
            <span class={css.dot}>
              {phase.state === 'done' && missingIn[phase.name] === 0 && <Icon of={Check} size={18} />}
            </span>
            <Line share={phase.share} />
          </span>
          <span class={css.words}>
            <a
              class={css.name}
              href={forloebHref(scope.id, 'faser', phase.name)}
              aria-current={phase.name === current ? 'page' : undefined}
            >
              {texts.names[phase.name]}
            </a>
            <span class="only-read">, {texts.state[phase.state]}</span>
            <span class={css.days}>{texts.span(phase.from, phase.to)}</span>
            <span class={css.detail}>{detailOf(phase, missingIn[phase.name], scope)}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Items of the huskeliste that are not done, by the phase in which they belong. */
function missingByPhase(items: readonly HuskelisteEntry[]): Readonly<Record<PhaseName, number>> {
  const groups = groupByBucket(items);
  const open = (bucket: Bucket) => groups[bucket].filter((item) => !isDone(item.fields)).length;
  return {
    forberedelse: open('before'),
    opstart: open('firstDay') + open('firstWeek'),
    laering: open('firstMonth') + open('firstQuarter'),
    afslutning: 0,
  };
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

function detailOf(phase: Phase, missing: number, scope: ForloebScope): string {
  const { calendar, forloeb, today } = scope;
  if (scope.summary.ending) return texts.held;
  if (phase.name === 'forberedelse') return missing === 0 ? texts.ready : texts.missing(missing);
  if (phase.state === 'done' && missing > 0) return texts.missing(missing);
  if (phase.name === 'afslutning') return phase.state === 'done' ? texts.held : texts.closing;
  if (phase.state === 'now') {
    const where = whereNow(calendar, forloeb.fields, today);
    if (where.at === 'opstart') return texts.dayOf(where.day, where.of);
    if (where.at === 'laering') return texts.weekOf(where.week, where.weeks);
  }
  if (phase.name === 'laering') return texts.weeks(phase.from, phase.to);
  return phase.state === 'done' ? texts.held : texts.days(dayInPhase(calendar, phase, phase.to).of);
}
