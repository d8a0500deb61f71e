import { taskLabels, taskLabelsForNew } from '../../core/forloeb/task-labels.ts';
import { saidTasks } from '../../core/forloeb/tasks.ts';
import { Card } from '../components/card.tsx';
import { useForloeb } from '../forloeb-scope.tsx';
import css from './tasks-said.module.css';

/** What the leader has said of tasks and decisions, to be read; nothing until something is said. */
export function TasksSaid() {
  const { plan, viewpoint } = useForloeb();
  const said = saidTasks(plan);
  if (said.length === 0) return null;
  const { heading, fields } = viewpoint === 'ny' ? taskLabelsForNew : taskLabels;
  return (
    <Card heading={heading}>
      <dl class={css.tasks}>
        {said.map(([field, text]) => (
          <div key={field}>
            <dt>{fields[field]}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
