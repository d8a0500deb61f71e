import { leftGoals, removeGoal, returnGoal } from '../../../core/forloeb/goal-edits.ts';
import type { GoalPartEntry } from '../../../core/forloeb/laeringsmaal.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { usePlanEdit } from '../../hooks/use-plan-edit.ts';
import { maalTexts } from '../../texts/maal.ts';
import css from './maal.module.css';

const texts = maalTexts.left;

/** Goals that somebody removed while somebody else wrote in them: nothing of that is out of sight (RULES.md N122). */
export function LeftGoals({ parts }: { readonly parts: readonly GoalPartEntry[] }) {
  const { plan } = useForloeb();
  const edit = usePlanEdit();
  return (
    <>
      {leftGoals(plan, parts).map((left) => (
        <Notice key={left.id} tone="warn">
          <p>
            {texts.text(
              left.task,
              left.parts.map(({ fields }) => fields.title),
            )}
          </p>
          <div class={css.actions}>
            {left.task && (
              <Button small onClick={() => void edit(returnGoal(plan, left.id), texts.returned(left.task))}>
                {texts.back}
              </Button>
            )}
            <Button small onClick={() => void edit(removeGoal(left.id, left.parts), maalTexts.removed(left.task))}>
              {texts.away}
            </Button>
          </div>
        </Notice>
      ))}
    </>
  );
}
