import { setGoalState } from '../../../core/forloeb/goal-edits.ts';
import { type GoalEntry, type GoalState, goalStates } from '../../../core/forloeb/laeringsmaal.ts';
import { goalStateLabels } from '../../../core/forloeb/learning-labels.ts';
import { firstName } from '../../../core/forloeb/person.ts';
import { Card } from '../../components/card.tsx';
import { Choices } from '../../components/choices.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { usePlanEdit } from '../../hooks/use-plan-edit.ts';
import { goalPageTexts as texts } from '../../texts/maal.ts';
import css from './maal.module.css';

/** How far the goal has come, which those who follow it set together (RULES.md N123). */
export function StateCard({ goal, state }: { readonly goal: GoalEntry; readonly state: GoalState }) {
  const { people, me, today } = useForloeb();
  const edit = usePlanEdit();
  const set = goal.fields.state;
  const who = firstName(people.byId(set?.by)?.fields.name ?? '');
  return (
    <Card heading={texts.state}>
      <Choices
        label={texts.state}
        quiet
        value={state}
        options={goalStates.map((value) => ({ value, label: goalStateLabels[value] }))}
        onChange={(value) =>
          void edit(setGoalState(goal, value, { person: me, today }), texts.stateSaid(goal.fields.task, value))
        }
      />
      <p class={css.hint}>{set ? texts.stateSet(who, set.day, today) : texts.stateHint}</p>
    </Card>
  );
}
