import { emptyView } from '../../../core/document/view.ts';
import { taskLabels } from '../../../core/forloeb/task-labels.ts';
import {
  maySayTasks,
  type TaskField,
  taskFields,
  tasksIn,
  tasksKind,
  tasksRecordId,
} from '../../../core/forloeb/tasks.ts';
import { Card } from '../../components/card.tsx';
import { TextArea } from '../../components/field.tsx';
import css from '../../components/flow.module.css';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useDraft } from '../../hooks/use-draft.ts';
import meeting from '../../parts/meeting/meeting.module.css';
import { RoomConflicts } from '../../parts/room-conflicts.tsx';
import { TasksSaid } from '../../parts/tasks-said.tsx';
import { tasksTexts as texts } from '../../texts/tasks.ts';

/** The tasks and what may be decided alone: leader and kontaktperson write it, the new hire reads it (RULES.md N227). */
export function TasksCard() {
  const { plan, viewpoint } = useForloeb();
  if (!maySayTasks(viewpoint)) return <TasksSaid />;
  const view = tasksIn(plan)?.view;
  return (
    <Card heading={taskLabels.heading}>
      <div class={css.fields}>
        <p class={meeting.quiet}>{texts.hint}</p>
        {view && <RoomConflicts room="plan" view={view} labels={taskLabels.fields} />}
        {taskFields.map((field) => (
          <Field key={field} field={field} />
        ))}
      </div>
    </Card>
  );
}

function Field({ field }: { readonly field: TaskField }) {
  const { plan } = useForloeb();
  const record = tasksIn(plan)?.view ?? emptyView(tasksRecordId, tasksKind.type);
  const draft = useDraft({ room: 'plan', record, field });
  return (
    <div {...draft.around}>
      <TextArea
        label={taskLabels.fields[field]}
        optional
        rows={2}
        value={draft.text}
        onInput={draft.type}
        problem={draft.refused ? texts.refused : undefined}
      />
    </div>
  );
}
