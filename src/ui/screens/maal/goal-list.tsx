import { Lightbulb, Plus, Target } from 'lucide';
import { useState } from 'preact/hooks';
import { progressByNeed } from '../../../core/forloeb/goal-progress.ts';
import { compareGoals, type GoalEntry, type GoalPartEntry, stateOf } from '../../../core/forloeb/laeringsmaal.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Empty } from '../../components/empty.tsx';
import { NeedTag } from '../../components/need-tag.tsx';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { forloebHref, goTo } from '../../routes.ts';
import { maalTexts as texts } from '../../texts/maal.ts';
import { moveTexts } from '../../texts/moves.ts';
import { GoalRow } from './goal-row.tsx';
import { GoalSheet } from './goal-sheet.tsx';
import { LeftAssessments } from './left-assessments.tsx';
import { LeftGoals } from './left-goals.tsx';
import css from './maal.module.css';
import { ModelsSheet } from './models-sheet.tsx';
import { OplaegCard } from './oplaeg-card.tsx';

interface GoalListProps {
  readonly goals: readonly GoalEntry[];
  readonly parts: readonly GoalPartEntry[];
  /** How many goals only a newer version can show. */
  readonly newer: number;
}

/** All goals with how far each has come, where the needs stand, and what the new hire brings. */
export function GoalList({ goals, parts, newer }: GoalListProps) {
  const { id, viewpoint } = useForloeb();
  const [open, setOpen] = useState<'write' | 'models'>();
  const sorted = goals.toSorted(compareGoals);
  const close = () => setOpen(undefined);
  const isEmpty = goals.length === 0;
  const isNew = viewpoint === 'ny';
  const buttons = (
    <>
      <Button icon={Plus} onClick={() => setOpen('write')}>
        {texts.write}
      </Button>
      <Button look={isNew ? 'secondary' : 'primary'} icon={Lightbulb} onClick={() => setOpen('models')}>
        {texts.suggestions}
      </Button>
    </>
  );
  return (
    <Page heading={texts.title} title={texts.title} lead={texts.lead} actions={!isEmpty && !isNew && buttons}>
      <LeftGoals parts={parts} />
      <LeftAssessments />
      <div class={css.columns}>
        <div class={css.column}>
          {isEmpty ? (
            <Empty icon={Target} {...texts.empty}>
              {buttons}
            </Empty>
          ) : (
            <Goals goals={sorted} parts={parts} />
          )}
          {!isEmpty && isNew && <div class={css.actions}>{buttons}</div>}
          {newer > 0 && <p class={css.quiet}>{texts.newer(newer)}</p>}
        </div>
        <div class={css.column}>
          {!isEmpty && <NeedsCard goals={goals} />}
          <OplaegCard />
        </div>
      </div>
      {open === 'models' && <ModelsSheet goals={goals} onClose={close} />}
      {open === 'write' && (
        <GoalSheet goals={goals} onClose={close} onKept={(goal) => goTo(forloebHref(id, 'maal', goal))} />
      )}
    </Page>
  );
}

/** Goals in order; what was put away lies folded below. */
function Goals({ goals, parts }: Pick<GoalListProps, 'goals' | 'parts'>) {
  const [ordering, setOrdering] = useState(false);
  const kept = goals.filter(({ fields }) => stateOf(fields) !== 'dropped');
  const dropped = goals.filter(({ fields }) => stateOf(fields) === 'dropped');
  const rows = (shown: readonly GoalEntry[]) => (
    <ul>
      {shown.map((goal) => (
        <GoalRow key={goal.id} goal={goal} parts={parts} among={ordering ? shown : undefined} />
      ))}
    </ul>
  );
  const orderButton = kept.length > 1 && (
    <Button small look="quiet" aria-pressed={ordering} onClick={() => setOrdering(!ordering)}>
      {ordering ? moveTexts.orderDone : moveTexts.order}
    </Button>
  );
  return (
    <Card heading={texts.list} aside={orderButton || texts.count(goals.length)}>
      {rows(kept)}
      {dropped.length > 0 && (
        <details class={css.dropped}>
          <summary>{texts.dropped(dropped.length)}</summary>
          {rows(dropped)}
        </details>
      )}
    </Card>
  );
}

/** Where the goals of each need stand, in words alone: no bar, no percentage, no mark. */
function NeedsCard({ goals }: Pick<GoalListProps, 'goals'>) {
  const progress = progressByNeed(goals);
  if (progress.length === 0) return null;
  return (
    <Card heading={texts.progress}>
      <ul class={css.needs}>
        {progress.map(({ need, counts }) => (
          <li key={need} class={css.need}>
            <NeedTag need={need} />
            <span class={css.quiet}>{counts.map(({ state, count }) => texts.states(state, count)).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
