import { paperTexts } from '../texts.ts';
import { Box } from './box.tsx';
import list from './huskeliste.module.css';
import own from './maal.module.css';
import type { GoalRow } from './maal-part.ts';
import css from './paper.module.css';
import { PartHead } from './part-head.tsx';
import { breakable, wholeNames } from './set-type.ts';
import table from './table.module.css';

interface MaalProps {
  readonly goals: readonly GoalRow[];
  readonly fictive: boolean;
  /** Name of the new hire. */
  readonly of: string;
}

/** The learning goals, each with its topics and systems. */
export function Maal({ goals, fictive, of }: MaalProps) {
  return (
    <section class={css.part}>
      <PartHead heading={paperTexts.maal} hint={paperTexts.maalHint} of={of} fictive={fictive} />
      {goals.length === 0 ? (
        <p>{paperTexts.noGoals}</p>
      ) : (
        <table class={`${table.table} ${table.rows} ${own.goals}`} aria-label={paperTexts.maal}>
          <thead>
            <tr>
              {Object.entries(paperTexts.goalColumns).map(([key, label]) => (
                <th key={key} scope="col" class={own[key]}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {goals.map((goal) => (
              <Goal key={goal.id} goal={goal} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Goal({ goal }: { readonly goal: GoalRow }) {
  return (
    <tr>
      <th scope="row" class={own.goal}>
        <span class={own.name}>{breakable(goal.task)}</span>
        {goal.lines.map((line, index) => (
          <p key={index} class={table.small}>
            {line}
          </p>
        ))}
        {goal.parts.length > 0 && (
          <ul class={list.parts}>
            {goal.parts.map(({ id, title, done }) => (
              <li key={id} class={list.partItem}>
                {done === undefined ? '·' : <Box small ticked={done} />} {title}
              </li>
            ))}
          </ul>
        )}
      </th>
      <td>{goal.needs}</td>
      <td>{wholeNames(goal.introducer)}</td>
      <td>
        {goal.due}
        {goal.state && <p class={list.done}>{goal.state}</p>}
      </td>
    </tr>
  );
}
