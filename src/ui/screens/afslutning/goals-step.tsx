import { Forward, Plus, Trash2 } from 'lucide';
import { keyBetween } from '../../../core/document/order.ts';
import { goalStateLabels } from '../../../core/forloeb/closing-labels.ts';
import { goalsToSettle, isGoalSettled } from '../../../core/forloeb/closing-steps.ts';
import {
  compareGoals,
  type GoalEntry,
  type GoalState,
  goalKind,
  goalStates,
  stateOf,
} from '../../../core/forloeb/laeringsmaal.ts';
import { readEntries, write } from '../../../core/forloeb/record-kind.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Choices } from '../../components/choices.tsx';
import { TextField } from '../../components/field.tsx';
import css from '../../components/flow.module.css';
import { RecordConflicts } from '../../components/record-conflicts.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useKeptText } from '../../hooks/use-kept-text.ts';
import { useServices } from '../../services.ts';
import { afslutningTexts } from '../../texts/afslutning.ts';
import { appTexts } from '../../texts/app.ts';
import { valueWords } from '../../value-words.ts';

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

export const goalsAhead = (plan: ReturnType<typeof useForloeb>['plan']): readonly GoalEntry[] =>
  readEntries(plan, goalKind)
    .known.filter(({ fields }) => fields.mentorCourse === true)
    .sort(compareGoals);

const isSame = (goal: GoalEntry) => (other: GoalEntry) => other.fields.task === goal.fields.task;

/** A goal for the way ahead, behind those that are there. */
function useAddAhead(): (fields: object) => Promise<boolean> {
  const { plan, act } = useForloeb();
  const { newId, random } = useServices();
  return (fields) => {
    const id = newId(goalKind.type);
    const last = goalsAhead(plan).at(-1)?.fields.order ?? null;
    const order = keyBetween(last, null, random);
    return act('plan', [write(id, goalKind.type, { needs: [], ...fields, mentorCourse: true, order })], {
      text: texts.added,
      undo: { room: 'plan', changes: [{ do: 'delete', id }] },
    });
  };
}

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
      <div class={css.below}>
        <Choices label={texts.state(task)} quiet value={stateOf(goal.fields)} options={options} onChange={set} />
      </div>
      <RecordConflicts
        view={goal.view}
        people={people}
        labels={texts.fields}
        show={(field, value) =>
          field === 'state' && value && typeof value === 'object' && 'value' in value
            ? (goalStateLabels[value.value as GoalState] ?? '')
            : valueWords(value, people)
        }
        onChoose={(change) => void act('plan', [change])}
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

function AheadCard({ goals }: { readonly goals: readonly GoalEntry[] }) {
  const { id, act } = useForloeb();
  const add = useAddAhead();
  const kept = useKeptText(`${id}/afslutning/maal`);
  const save = async () => {
    const task = kept.text.trim();
    if (task && (await add({ task }))) kept.clear();
  };
  const remove = (goal: GoalEntry) =>
    act('plan', [{ do: 'delete', id: goal.id }], {
      text: texts.removed,
      undo: { room: 'plan', changes: [{ do: 'restore', id: goal.id }] },
    });
  return (
    <Card heading={texts.newHeading}>
      <p class={css.quiet}>{texts.newHint}</p>
      <ul class={css.rows}>
        {goals.map((goal) => (
          <li key={goal.id} class={css.row}>
            <span class={css.main}>{goal.fields.task}</span>
            <Button
              look="quiet"
              small
              icon={Trash2}
              aria-label={texts.remove(goal.fields.task)}
              onClick={() => void remove(goal)}
            />
          </li>
        ))}
      </ul>
      <form
        class={`${css.fields} ${css.below}`}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField label={texts.newLabel} value={kept.text} onInput={kept.write} />
        <p>
          <Button type="submit" icon={Plus} disabled={!kept.text.trim()}>
            {appTexts.add}
          </Button>
        </p>
      </form>
    </Card>
  );
}
