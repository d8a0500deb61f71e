import { Forward } from 'lucide';
import { conflictsToShow } from '../../../core/document/field-policy.ts';
import { askAbout } from '../../../core/forloeb/ask-about.ts';
import { goalsToSettle, isGoalSettled } from '../../../core/forloeb/closing-steps.ts';
import {
  compareGoals,
  type GoalEntry,
  type GoalState,
  goalKind,
  goalStates,
  stateOf,
} from '../../../core/forloeb/laeringsmaal.ts';
import { goalStateLabels } from '../../../core/forloeb/learning-labels.ts';
import { write } from '../../../core/forloeb/record-kind.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Choices } from '../../components/choices.tsx';
import css from '../../components/flow.module.css';
import { useForloeb } from '../../forloeb-scope.tsx';
import { RoomConflicts } from '../../parts/room-conflicts.tsx';
import { afslutningTexts } from '../../texts/afslutning.ts';
import { valueWords } from '../../texts/value-words.ts';
import { AheadCard, goalsAhead, useAddAhead } from './goals-ahead.tsx';

const texts = afslutningTexts.goals;
const options = goalStates.map((value) => ({ value, label: goalStateLabels[value] }));

/** The state of each goal, and new ones for the way ahead (RULES.md N158). */
export function GoalsStep() {
  const { plan } = useForloeb();
  const goals = [...goalsToSettle(plan)].sort(compareGoals);
  const ahead = goalsAhead(plan);
  return (
    <div class={css.stack}>
      {goals.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        goals.map((goal) => <Goal key={goal.id} goal={goal} carried={ahead.some(isSame(goal))} />)
      )}
      <AheadCard goals={ahead} />
    </div>
  );
}

const isSame = (goal: GoalEntry) => (other: GoalEntry) => other.fields.task === goal.fields.task;

interface GoalProps {
  readonly goal: GoalEntry;
  /** Whether it is among the goals ahead already. */
  readonly carried: boolean;
}

function Goal({ goal, carried }: GoalProps) {
  const { me, today, people, act } = useForloeb();
  const add = useAddAhead();
  const { task, goal: text, needs } = goal.fields;
  const set = (value: GoalState) => {
    const before = goal.fields.state ?? { value: 'planned', day: today };
    void act(
      'plan',
      [
        {
          ...write(goal.id, goalKind.type, { state: { value, day: today, by: me } }),
          seen: goal.view.stamps,
        } as ReturnType<typeof write>,
      ],
      {
        text: texts.saved(task, goalStateLabels[value]),
        undo: { room: 'plan', changes: [write(goal.id, goalKind.type, { state: before })] },
      },
    );
  };
  return (
    <Card heading={task}>
      {text?.trim() && <p class={css.text}>{text}</p>}
      {!conflictsToShow(goal.view, askAbout)['state'] && (
        <div class={css.below}>
          <Choices label={texts.state(task)} quiet value={stateOf(goal.fields)} options={options} onChange={set} />
        </div>
      )}
      <RoomConflicts
        room="plan"
        view={goal.view}
        labels={texts.fields}
        show={(field, value) =>
          field === 'state' && value && typeof value === 'object' && 'value' in value
            ? (goalStateLabels[value.value as GoalState] ?? '')
            : valueWords(value, people)
        }
      />
      {!isGoalSettled(goal) && !carried && (
        <p class={css.below}>
          <Button
            small
            icon={Forward}
            aria-label={texts.carryFor(task)}
            onClick={() => void add({ task, needs, ...(text && { goal: text }) })}
          >
            {texts.carry}
          </Button>
        </p>
      )}
    </Card>
  );
}
