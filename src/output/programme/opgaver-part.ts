import { taskLabels, taskLabelsForNew } from '../../core/forloeb/task-labels.ts';
import { saidTasks } from '../../core/forloeb/tasks.ts';
import { linesOf, type SheetContext } from './context.ts';

/** Tasks now and later, and what the new hire may decide alone. */
export interface OpgaverPart {
  readonly heading: string;
  readonly rows: readonly { readonly label: string; readonly lines: readonly string[] }[];
}

/** Undefined until something is said. The new hire is spoken to on their own paper (RULES.md N97). */
export function buildOpgaver({ plan, options }: SheetContext): OpgaverPart | undefined {
  const said = saidTasks(plan);
  if (said.length === 0) return undefined;
  const { heading, fields } = options.recipient === 'ny' ? taskLabelsForNew : taskLabels;
  return { heading, rows: said.map(([field, text]) => ({ label: fields[field], lines: linesOf(text) })) };
}
