/** Words around the tasks of the new hire; their names are in core/forloeb/task-labels.ts. */
export const tasksTexts = {
  hint: 'Alle tre kan læse det. Den nye ser det på I dag.',
  refused: 'Det er ikke gemt endnu. Prøv igen om lidt.',
} as const;
