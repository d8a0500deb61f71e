import type { Day } from '../../../core/calendar/day.ts';
import { dueDay } from '../../../core/calendar/offset.ts';
import type { Due } from '../../../core/forloeb/fields.ts';
import { type Laeringsmaal, stateOf } from '../../../core/forloeb/laeringsmaal.ts';
import type { ForloebScope } from '../../forloeb-scope.tsx';
import { maalTexts } from '../../texts/maal.ts';

type Days = Pick<ForloebScope, 'calendar' | 'forloeb'>;

/** The day a goal is aimed at; undefined for none. */
export function dayOfGoal(due: Due | null | undefined, { calendar, forloeb }: Days): Day | undefined {
  if (!due) return undefined;
  return 'pinned' in due ? (due.pinned as Day) : dueDay(calendar, forloeb.fields.firstDay, due.offset as never);
}

/** The same in words; empty for none. */
export function dueWords(goal: Laeringsmaal, scope: Days & Pick<ForloebScope, 'today'>): string {
  const day = dayOfGoal(goal.due, scope);
  const isOver = day !== undefined && day < scope.today && stateOf(goal) !== 'reached';
  return day ? maalTexts.due(day, isOver) : '';
}
