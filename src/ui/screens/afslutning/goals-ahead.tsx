import { Plus, Trash2 } from 'lucide';
import { keyBetween } from '../../../core/document/order.ts';
import { compareGoals, type GoalEntry, goalKind } from '../../../core/forloeb/laeringsmaal.ts';
import { readEntries, write } from '../../../core/forloeb/record-kind.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { TextField } from '../../components/field.tsx';
import css from '../../components/flow.module.css';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useKeptText } from '../../hooks/use-kept-text.ts';
import { useOnce } from '../../hooks/use-once.ts';
import { useServices } from '../../services.ts';
import { afslutningTexts } from '../../texts/afslutning.ts';
import { appTexts } from '../../texts/app.ts';

const texts = afslutningTexts.goals;

/** The goals for the way ahead, in order (RULES.md N158). */
export const goalsAhead = (plan: ReturnType<typeof useForloeb>['plan']): readonly GoalEntry[] =>
  readEntries(plan, goalKind)
    .known.filter(({ fields }) => fields.mentorCourse === true)
    .sort(compareGoals);

/** A goal for the way ahead, behind those that are there. */
export function useAddAhead(): (fields: object) => Promise<boolean> {
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

/** New goals for a mentor course, or for themselves. */
export function AheadCard({ goals }: { readonly goals: readonly GoalEntry[] }) {
  const { id, act } = useForloeb();
  const add = useAddAhead();
  const kept = useKeptText(`${id}/afslutning/maal`);
  const once = useOnce();
  const task = kept.text.trim();
  const save = async () => {
    if (await add({ task })) kept.clear();
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
          if (task !== '') void once(task, save);
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
