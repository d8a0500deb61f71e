import type { TaskField } from './tasks.ts';

type Labels = Readonly<Record<TaskField, string>>;

/** Words for the tasks of the new hire and what they may decide alone, on screens and on paper: for those who plan, and for the new hire. */
export const taskLabels: { readonly heading: string; readonly fields: Labels } = {
  heading: 'Opgaver og beslutninger',
  fields: {
    now: 'Opgaver i begyndelsen',
    later: 'Opgaver senere',
    decides: 'Må selv beslutte',
  },
};

export const taskLabelsForNew: typeof taskLabels = {
  heading: 'Dine opgaver',
  fields: {
    now: 'I begyndelsen',
    later: 'Senere',
    decides: 'Det må du selv beslutte',
  },
};
