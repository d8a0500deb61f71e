import { offsetTo } from '../../../core/calendar/offset.ts';
import type { Json } from '../../../core/document/types.ts';
import type { Party } from '../../../core/forloeb/fields.ts';
import { orderBehind } from '../../../core/forloeb/goal-edits.ts';
import { activityKind, placeActivities } from '../../../core/forloeb/introduktionsskema.ts';
import { methodLabels, needLabels } from '../../../core/forloeb/labels.ts';
import { type GoalEntry, goalKind } from '../../../core/forloeb/laeringsmaal.ts';
import { knownTasks } from '../../../core/forloeb/learning-steps.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { type Method, methods, type Need, needs } from '../../../core/forloeb/vocabulary.ts';
import { ManyChoices } from '../../components/choices.tsx';
import { DayField } from '../../components/day-field.tsx';
import { TextArea, TextField } from '../../components/field.tsx';
import { PartyField } from '../../components/party-field.tsx';
import { RecordForm } from '../../components/record-form.tsx';
import { Select } from '../../components/select.tsx';
import { type ForloebScope, useForloeb } from '../../forloeb-scope.tsx';
import { useServices } from '../../services.ts';
import { goalSheetTexts as texts } from '../../texts/maal.ts';
import { dayOfGoal } from './goal-due.ts';

/** A goal as it stands in the form. */
type GoalForm = {
  readonly task: string;
  readonly goal: string;
  readonly needs: readonly Need[];
  readonly method: Method | '';
  /** Empty while no day is written. */
  readonly day: string;
  readonly introducer: Json;
};

function formOf(entry: GoalEntry | undefined, scope: ForloebScope): GoalForm {
  const { task = '', goal = '', needs: own = [], method, due, introducer } = entry?.fields ?? {};
  const day = dayOfGoal(due, scope) ?? '';
  return { task, goal, needs: own, method: method ?? '', day, introducer: (introducer ?? null) as Json };
}

interface GoalSheetProps {
  /** The goal that is changed; without it a new one is written. */
  readonly entry?: GoalEntry;
  readonly goals?: readonly GoalEntry[];
  readonly onClose: () => void;
  readonly onKept?: (id: string) => void;
  readonly onRemove?: () => void;
}

/** Everything about a goal but its lists. */
export function GoalSheet({ entry, goals = [], onClose, onKept, onRemove }: GoalSheetProps) {
  const scope = useForloeb();
  const { random } = useServices();
  const { plan, calendar, forloeb, people, today } = scope;
  const { firstDay } = forloeb.fields;
  const opened = formOf(entry, scope);
  const tasks = knownTasks(placeActivities(readEntries(plan, activityKind).known, calendar, firstDay));
  // The day that was there keeps its own count, so that "8 weeks" does not become "38 working days".
  const dueOf = (day: string): Json => {
    if (day === opened.day) return (entry?.fields.due ?? null) as Json;
    return day ? ({ offset: offsetTo(calendar, firstDay, day) } as unknown as Json) : null;
  };
  return (
    <RecordForm<GoalForm>
      type={goalKind.type}
      entry={entry}
      heading={entry ? texts.editHeading : texts.newHeading}
      fields={opened}
      problemsOf={({ task }) => (task.trim() ? {} : { task: texts.taskMissing })}
      toRecord={({ task, goal, needs: chosen, method, day, introducer }) => ({
        task: task.trim(),
        goal: goal.trim(),
        needs: chosen,
        method: method || null,
        due: dueOf(day),
        introducer: isBlank(introducer) ? null : introducer,
      })}
      more={{ order: orderBehind(goals, random) }}
      said={({ task }, isNew) => texts.saved(task.trim(), isNew)}
      onClose={onClose}
      {...(onKept && { onKept })}
      remove={onRemove && { label: texts.remove, onRemove }}
    >
      {(form, change, problems) => (
        <>
          <TextField
            label={texts.task}
            hint={texts.taskHint}
            autoFocus={!entry}
            value={form.task}
            suggestions={tasks}
            problem={problems.task}
            onInput={(task) => change({ task })}
          />
          <TextArea label={texts.goal} optional rows={2} value={form.goal} onInput={(goal) => change({ goal })} />
          <ManyChoices
            label={texts.needs}
            values={form.needs}
            options={needs.map((value) => ({ value, label: needLabels[value] }))}
            onChange={(chosen) => change({ needs: chosen })}
          />
          <Select<Method | ''>
            label={texts.method}
            value={form.method}
            options={[
              { value: '', label: texts.noMethod },
              ...methods.map((value) => ({ value, label: methodLabels[value] })),
            ]}
            onChange={(method) => change({ method })}
          />
          <DayField
            label={texts.day}
            optional
            hint={texts.dayHint}
            value={form.day || undefined}
            today={today}
            calendar={calendar}
            onChange={(day) => change({ day: day ?? '' })}
          />
          <PartyField
            label={texts.introducer}
            value={form.introducer as Party | null}
            people={people}
            onChange={(introducer) => change({ introducer: introducer as Json })}
          />
        </>
      )}
    </RecordForm>
  );
}

const isBlank = (party: Json): boolean =>
  party === null || (typeof party === 'object' && 'name' in party && String(party['name']).trim() === '');
