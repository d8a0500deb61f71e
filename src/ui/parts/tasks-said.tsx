import { saidTasks } from '../../core/forloeb/tasks.ts';
import { Card } from '../components/card.tsx';
import { useForloeb } from '../forloeb-scope.tsx';
import { tasksTexts as texts } from '../texts/tasks.ts';
import css from './tasks-said.module.css';

/** What the leader has said of tasks and decisions, to be read; nothing until something is said. */
export function TasksSaid() {
  const { plan, viewpoint } = useForloeb();
  const said = saidTasks(plan);
  const isNew = viewpoint === 'ny';
  const labels = isNew ? texts.labelsForNew : texts.labels;
  if (said.length === 0) return null;
  return (
    <Card heading={isNew ? texts.headingForNew : texts.heading}>
      <dl class={css.tasks}>
        {said.map(([field, text]) => (
          <div key={field}>
            <dt>{labels[field]}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
