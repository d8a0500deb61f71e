import { ArrowLeft, Pencil } from 'lucide';
import { useState } from 'preact/hooks';
import { decideGoal, removeGoal } from '../../../core/forloeb/goal-edits.ts';
import { methodLabels } from '../../../core/forloeb/labels.ts';
import { type GoalEntry, type GoalPartEntry, goalLists, stateOf } from '../../../core/forloeb/laeringsmaal.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { NeedTag } from '../../components/need-tag.tsx';
import { Page } from '../../components/page.tsx';
import { RecordConflicts } from '../../components/record-conflicts.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { usePlanEdit } from '../../hooks/use-plan-edit.ts';
import { forloebHref, goTo } from '../../routes.ts';
import { goalFieldLabels, maalTexts, goalPageTexts as texts } from '../../texts/maal.ts';
import { AssessmentCard } from './assessment-card.tsx';
import { fieldWords } from './field-words.ts';
import { dueWords } from './goal-due.ts';
import { GoalSheet } from './goal-sheet.tsx';
import { HelpCard } from './help-card.tsx';
import css from './maal.module.css';
import { PartsCard } from './parts-card.tsx';
import { StateCard } from './state-card.tsx';
import { StepsCard } from './steps-card.tsx';

interface GoalPageProps {
  readonly goal: GoalEntry;
  readonly parts: readonly GoalPartEntry[];
}

/** One goal: what it is about, how far it has come, its topics and systems, its steps, and where there is help. */
export function GoalPage({ goal, parts }: GoalPageProps) {
  const scope = useForloeb();
  const edit = usePlanEdit();
  const [editing, setEditing] = useState(false);
  const { fields } = goal;
  const introducer = fields.introducer ? scope.people.nameOf(fields.introducer) : '';
  const facts = [
    dueWords(fields, scope),
    introducer && texts.introducer(introducer),
    fields.method && texts.method(methodLabels[fields.method]),
  ].filter(Boolean);
  const remove = async () => {
    if (await edit(removeGoal(goal.id, parts), maalTexts.removed(fields.task))) goTo(forloebHref(scope.id, 'maal'));
  };
  return (
    <Page
      heading={fields.task}
      title={maalTexts.title}
      lead={fields.goal}
      actions={
        <Button icon={Pencil} onClick={() => setEditing(true)}>
          {texts.edit}
        </Button>
      }
    >
      <a class={css.back} href={forloebHref(scope.id, 'maal')}>
        <Icon of={ArrowLeft} size={18} />
        {maalTexts.back}
      </a>
      <div class={css.facts}>
        {fields.needs.map((need) => (
          <NeedTag key={need} need={need} />
        ))}
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </div>
      <RecordConflicts
        view={goal.view}
        people={scope.people}
        labels={goalFieldLabels}
        show={(field, value) => fieldWords(field, value, scope.people)}
        onChoose={(change) => void scope.act('plan', decideGoal(scope.plan, goal.id, parts, change))}
      />
      <div class={css.columns}>
        <div class={css.column}>
          <StateCard goal={goal} state={stateOf(fields)} />
          <AssessmentCard goal={goal.id} />
          {goalLists.map((list) => (
            <PartsCard key={list} goal={goal.id} list={list} parts={parts} />
          ))}
        </div>
        <div class={css.column}>
          <StepsCard task={fields.task} />
          <HelpCard goal={goal} parts={parts} />
        </div>
      </div>
      {editing && <GoalSheet entry={goal} onClose={() => setEditing(false)} onRemove={() => void remove()} />}
    </Page>
  );
}
