import type { Edit } from '../../core/forloeb/huskeliste-edits.ts';
import { useForloeb } from '../forloeb-scope.tsx';

/** Performs an edit in the plan and offers its undo. `by`: the template it comes from (RULES.md N2); the owner of the device unless given. */
export function usePlanEdit(): (edit: Edit, text: string, by?: string) => Promise<boolean> {
  const { actIn } = useForloeb();
  return ({ changes, undo }, text, by) =>
    actIn([{ room: 'plan', changes, ...(by && { by }) }], { text, undo: { room: 'plan', changes: undo } });
}
