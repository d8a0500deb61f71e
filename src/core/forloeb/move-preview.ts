import type { Day } from '../calendar/day.ts';
import { isAgreed } from './agreed-times.ts';
import { firstWorkingDay } from './create-preview.ts';
import { type Clash, clashesOf } from './move-clashes.ts';
import {
  type AgreedChoice,
  inOrder,
  type MovedRow,
  movedRows,
  type PlanDays,
  type PlanRows,
  type StayReason,
} from './moved-plan.ts';

export interface MoveInput {
  readonly rows: PlanRows;
  readonly before: PlanDays;
  /** Another first day, another calendar, or both. */
  readonly after: PlanDays;
  readonly today: Day;
  readonly agreed: AgreedChoice;
}

/** Everything that another first day, day off or working week would do to the plan, before anything is written. */
export interface MovePreview {
  readonly before: PlanDays;
  /** With the first day as it would be kept (RULES.md N1). */
  readonly after: PlanDays;
  readonly moves: readonly MovedRow[];
  readonly stays: Readonly<Record<StayReason, readonly MovedRow[]>>;
  readonly clashes: readonly Clash[];
  /** Agreed times that are counted from the first day and would get another day, so that there is something to choose. */
  readonly agreedMovable: number;
  /** Rows that keep their computed day and whose day must be written down for that (RULES.md N42). */
  readonly toPin: readonly MovedRow[];
}

export function previewMove({ rows, before, today, agreed, ...input }: MoveInput): MovePreview {
  const after = { ...input.after, firstDay: firstWorkingDay(input.after.calendar, input.after.firstDay) };
  const all = inOrder(movedRows(rows, before, after, agreed));
  const along = agreed === 'move' ? all : movedRows(rows, before, after, 'move');
  const staying = (reason: StayReason) => all.filter(({ stays }) => stays === reason);
  return {
    before,
    after,
    moves: all.filter(({ from, to }) => from !== to),
    stays: { done: staying('done'), pinned: staying('pinned'), agreed: staying('agreed') },
    clashes: clashesOf(all, before, after, today),
    agreedMovable: along.filter((row) => isAgreedRow(row) && row.from !== row.to).length,
    toPin: all.filter(({ loose }) => loose),
  };
}

/** Whether the row is an activity to whose time somebody has said yes. */
export const isAgreedRow = ({ entry }: MovedRow): boolean => entry.kind === 'activity' && isAgreed(entry.row.fields);

/** Agreed times can stay when every one of them still falls where the new hire is at work: then that is what is suggested first. */
export function suggestedAgreedChoice(input: Omit<MoveInput, 'agreed'>): AgreedChoice {
  const { clashes } = previewMove({ ...input, agreed: 'stay' });
  return clashes.some(({ row }) => row.stays === 'agreed') ? 'move' : 'stay';
}
