import type { TaskField } from '../../core/forloeb/tasks.ts';

/** Words for the tasks of the new hire, and what they may decide alone. */
export const tasksTexts = {
  heading: 'Opgaver og beslutninger',
  headingForNew: 'Dine opgaver',
  labels: {
    now: 'Opgaver i begyndelsen',
    later: 'Opgaver senere',
    decides: 'Må selv beslutte',
  } satisfies Readonly<Record<TaskField, string>>,
  labelsForNew: {
    now: 'I begyndelsen',
    later: 'Senere',
    decides: 'Det må du selv beslutte',
  } satisfies Readonly<Record<TaskField, string>>,
  hint: 'Alle tre kan læse det. Den nye ser det på I dag.',
  refused: 'Det er ikke gemt endnu. Prøv igen om lidt.',
} as const;
