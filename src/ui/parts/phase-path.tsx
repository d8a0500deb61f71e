import { type HuskelisteEntry, isDone } from '../../core/forloeb/huskeliste.ts';
import { groupByBucket } from '../../core/forloeb/huskeliste-view.ts';
import { dayInPhase, type Phase, type PhaseName, phasesOf } from '../../core/forloeb/phases.ts';
import type { Bucket } from '../../core/forloeb/vocabulary.ts';
import { whereNow } from '../../core/forloeb/where-now.ts';
import { PhaseSteps } from '../components/phase-steps.tsx';
import { type ForloebScope, useForloeb } from '../forloeb-scope.tsx';
import { forloebHref } from '../routes.ts';
import { overblikTexts } from '../texts/overblik.ts';

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
  const steps = phases.map((phase) => ({
    key: phase.name,
    name: texts.names[phase.name],
    href: forloebHref(scope.id, 'faser', phase.name),
    state: phase.state,
    stateWords: texts.state[phase.state],
    share: phase.share,
    ticked: phase.state === 'done' && missingIn[phase.name] === 0,
    current: phase.name === current,
    days: texts.span(phase.from, phase.to),
    detail: detailOf(phase, missingIn[phase.name], scope),
  }));
  return <PhaseSteps label={texts.label} steps={steps} />;
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
