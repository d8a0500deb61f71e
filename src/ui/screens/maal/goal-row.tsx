import { Lock, Users } from 'lucide';
import { seenAssessment } from '../../../core/forloeb/assessment-sharing.ts';
import { moveOne } from '../../../core/forloeb/goal-edits.ts';
import { type GoalEntry, type GoalPartEntry, goalKind, stateOf } from '../../../core/forloeb/laeringsmaal.ts';
import { Icon } from '../../components/icon.tsx';
import { MoveButtons } from '../../components/move-buttons.tsx';
import { NeedTag } from '../../components/need-tag.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { forloebHref } from '../../routes.ts';
import { useServices } from '../../services.ts';
import { assessmentTexts, maalTexts as texts } from '../../texts/maal.ts';
import { dueWords } from './goal-due.ts';
import rowCss from './goal-row.module.css';
import css from './maal.module.css';
import { StateMark } from './state-mark.tsx';

interface GoalRowProps {
  readonly goal: GoalEntry;
  readonly parts: readonly GoalPartEntry[];
  /** The goals among which it can be moved; undefined while nobody sorts. */
  readonly among: readonly GoalEntry[] | undefined;
}

/** One goal in the list. The whole row leads to it. */
export function GoalRow({ goal, parts, among }: GoalRowProps) {
  const scope = useForloeb();
  const { random } = useServices();
  const { fields } = goal;
  const own = parts.filter((part) => part.fields.goal === goal.id);
  const done = own.filter((part) => part.fields.status?.done).length;
  const due = dueWords(fields, scope);
  const said = seenAssessment(scope.docs, scope.viewpoint, goal.id).own;
  return (
    <li class={rowCss.row}>
      <div class={css.words}>
        <a class={rowCss.name} href={forloebHref(scope.id, 'maal', goal.id)}>
          {fields.task}
        </a>
        {fields.goal && <p class={rowCss.goal}>{fields.goal}</p>}
        <p class={css.meta}>
          {fields.needs.map((need) => (
            <NeedTag key={need} need={need} />
          ))}
          {due && <span>{due}</span>}
          {own.length > 0 && <span>{texts.parts(done, own.length)}</span>}
          {said && (
            <span class={rowCss.own}>
              <Icon of={said.fields.shared ? Users : Lock} size={16} />
              {assessmentTexts.row(said.fields.level, Boolean(said.fields.shared))}
            </span>
          )}
        </p>
      </div>
      {among ? (
        <span class={css.moves}>
          <MoveButtons
            id={goal.id}
            name={fields.task}
            at={among.indexOf(goal)}
            count={among.length}
            edit={(step) => moveOne(goalKind.type, among, goal.id, step, random)}
          />
        </span>
      ) : (
        <StateMark state={stateOf(fields)} />
      )}
    </li>
  );
}
