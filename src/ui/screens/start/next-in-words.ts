import type { Day } from '../../../core/calendar/day.ts';
import { firstStep } from '../../../core/forloeb/first-step.ts';
import type { Summary } from '../../../core/forloeb/summary.ts';
import { startTexts } from '../../texts/start.ts';

const texts = startTexts.card;

interface NextInWords {
  readonly title: string;
  readonly detail: string;
}

/** The first step of a forløb and when it is; undefined when nothing is left. `now`: `HH:MM`. */
export function nextInWords({ steps, next }: Summary, today: Day, now: string): NextInWords | undefined {
  const step = steps && firstStep(steps, today, now);
  if (!step) return next ? { title: next.title, detail: next.day ? texts.due(next.day, today) : '' } : undefined;
  if (step.kind === 'activity') {
    const { title, day, from } = step.row;
    return { title, detail: texts.at(day, from, today) };
  }
  const { title, day, name } = step.item;
  const due = texts.due(day, today);
  return { title, detail: step.kind === 'waiting' ? texts.waiting(name, due) : due };
}
