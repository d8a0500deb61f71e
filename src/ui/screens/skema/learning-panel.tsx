import { Check as CheckIcon, CircleAlert } from 'lucide';
import { formatDayShort } from '../../../core/calendar/danish-date.ts';
import type { ActivityEntry, PlacedActivity } from '../../../core/forloeb/introduktionsskema.ts';
import { methodLabels } from '../../../core/forloeb/labels.ts';
import { type TaskSteps, taskSteps } from '../../../core/forloeb/learning-steps.ts';
import { type Method, methods } from '../../../core/forloeb/vocabulary.ts';
import { Card } from '../../components/card.tsx';
import { Icon } from '../../components/icon.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { learningTexts as texts } from '../../texts/learning.ts';
import css from './learning-panel.module.css';

export const learningPanelId = 'fra-at-se-til-at-goere';

interface LearningPanelProps {
  readonly placed: readonly PlacedActivity[];
  readonly onOpen: (entry: ActivityEntry) => void;
}

/** How each task is handed over, as four steps; a task with a name or with several steps first, the others folded away. */
export function LearningPanel({ placed, onOpen }: LearningPanelProps) {
  const tasks = taskSteps(placed);
  const isShown = (task: TaskSteps) => task.named || stepsTaken(task) > 1 || task.hints.length > 0;
  const shown = tasks.filter(isShown);
  const rest = tasks.filter((task) => !isShown(task));
  return (
    <div id={learningPanelId} tabIndex={-1} class={css.panel}>
      <Card heading={texts.heading}>
        <p class={css.lead}>{tasks.length > 0 ? texts.lead : texts.none}</p>
        {shown.length > 0 && <TaskList tasks={shown} onOpen={onOpen} />}
        {rest.length > 0 && (
          <details class={css.rest} open={shown.length === 0}>
            <summary>{texts.more(rest.length)}</summary>
            <TaskList tasks={rest} onOpen={onOpen} />
          </details>
        )}
      </Card>
    </div>
  );
}

const stepsTaken = ({ steps }: TaskSteps): number => methods.filter((method) => steps[method].length > 0).length;

function TaskList({
  tasks,
  onOpen,
}: {
  readonly tasks: readonly TaskSteps[];
  readonly onOpen: LearningPanelProps['onOpen'];
}) {
  return (
    <ul class={css.tasks}>
      {tasks.map((task) => (
        <li key={task.key} class={css.task}>
          <h3 class={css.name}>{task.name}</h3>
          <ol class={css.steps}>
            {methods.map((method) => (
              <Step key={method} method={method} rows={task.steps[method]} onOpen={onOpen} />
            ))}
          </ol>
          {task.hints.map((hint) => (
            <p key={hint.kind} class={css.hint}>
              <Icon of={CircleAlert} size={16} />
              {texts.hint(hint)}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

interface StepProps {
  readonly method: Method;
  readonly rows: readonly PlacedActivity[];
  readonly onOpen: LearningPanelProps['onOpen'];
}

function Step({ method, rows, onOpen }: StepProps) {
  const { today } = useForloeb();
  const isOver = rows.length > 0 && rows.every(({ day }) => day < today);
  return (
    <li class={rows.length > 0 ? `${css.step} ${css.taken}` : css.step}>
      <span class={css.mark}>{isOver && <Icon of={CheckIcon} size={14} />}</span>
      <span class={css.method}>{methodLabels[method]}</span>
      {rows.length === 0 && <span class="only-read">{texts.notPlanned}</span>}
      {isOver && <span class="only-read">{texts.over}</span>}
      {rows.map(({ day, entry }) => (
        <button
          type="button"
          key={entry.id}
          class={css.day}
          aria-label={texts.open(entry.fields.title, formatDayShort(day))}
          onClick={() => onOpen(entry)}
        >
          {formatDayShort(day)}
        </button>
      ))}
    </li>
  );
}
