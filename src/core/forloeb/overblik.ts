import { addDays, type Day } from '../calendar/day.ts';
import { agreementsOf, isOpen } from './agreement.ts';
import type { Party } from './fields.ts';
import { firstStep, isAhead } from './first-step.ts';
import { isDone } from './huskeliste.ts';
import { type DatedItem, restsWith } from './huskeliste-view.ts';
import { isCancelled, isLuft, type PlacedActivity } from './introduktionsskema.ts';
import type { People } from './people.ts';
import { hoursOf } from './people-time.ts';

/** What the overview picks out of everything: the next three steps, and what waits for somebody else. */

export type NextStep =
  | { readonly kind: 'activity'; readonly row: PlacedActivity }
  | { readonly kind: 'prepare'; readonly row: PlacedActivity; readonly questions: number }
  | { readonly kind: 'item'; readonly item: DatedItem }
  | { readonly kind: 'waiting'; readonly item: DatedItem };

interface Situation {
  readonly items: readonly DatedItem[];
  readonly placed: readonly PlacedActivity[];
  readonly people: People;
  readonly me: string;
  readonly today: Day;
  /** `HH:MM` */
  readonly now: string;
  /** Questions that wait for an answer. */
  readonly questions: number;
}

/** How far ahead, in days, people's time should be agreed. */
const agreedAhead = 21;

/** People's time that is not agreed. `count` is of hours: one person in one activity. */
export interface OpenTime {
  readonly names: readonly string[];
  readonly count: number;
}

/** What is not agreed of the next three weeks; undefined when all is. */
export function openTime({
  placed,
  people,
  today,
}: Pick<Situation, 'placed' | 'people' | 'today'>): OpenTime | undefined {
  const last = addDays(today, agreedAhead);
  const open = placed
    .filter(({ day, entry }) => day >= today && day <= last && !isCancelled(entry.fields))
    .flatMap((activity) => agreementsOf(activity.entry.fields, hoursOf(activity), people).filter(isOpen));
  return open.length > 0 ? { names: [...new Set(open.map(({ name }) => name))], count: open.length } : undefined;
}

/** How far ahead, in days, something is a next step or is waited for. */
const nearby = 7;

/** Activities that are not over, in the order of the plan; luft and cancelled ones left out. */
export function activitiesAhead(placed: readonly PlacedActivity[], today: Day, now: string): readonly PlacedActivity[] {
  return placed.filter(({ day, entry: { fields } }) => {
    if (isLuft(fields) || isCancelled(fields)) return false;
    return isAhead({ day, to: fields.when.to }, today, now);
  });
}

const open = (items: readonly DatedItem[]) => items.filter(({ entry }) => !isDone(entry.fields));

/** Items that are late or due within a week and rest with somebody else. */
export function waitedFor({ items, people, me, today }: Situation): readonly DatedItem[] {
  const last = addDays(today, nearby);
  return open(items).filter(({ entry, day }) => day <= last && !restsWith(entry.fields.responsible, me, people));
}

/**
 * At most `count` next steps, the first of them by the rule in first-step.ts; then what is late at somebody else's, a status meeting ahead
 * with questions waiting, and one's own items, late ones first.
 */
export function nextSteps(situation: Situation, count = 3): readonly NextStep[] {
  const { items, placed, people, me, today, now, questions } = situation;
  const ahead = activitiesAhead(placed, today, now);
  const mine = open(items).filter(({ entry }) => restsWith(entry.fields.responsible, me, people));
  const [theirs] = waitedFor(situation);
  const activities = ahead.map((row) => ({ row, day: row.day, to: row.entry.fields.when.to }));
  const first = firstStep({ activities, mine: mine[0], theirs }, today, now);
  const steps: NextStep[] = [];
  if (first) steps.push(first.kind === 'activity' ? { kind: 'activity', row: first.row.row } : first);
  if (first?.kind === 'activity' && theirs && theirs.day < today) steps.push({ kind: 'waiting', item: theirs });
  const meeting = ahead.find(({ entry }) => entry.fields.kind === 'statusmoede');
  if (meeting && questions > 0 && meeting.day <= addDays(today, nearby)) {
    steps.push({ kind: 'prepare', row: meeting, questions });
  }
  const rest = first?.kind === 'item' ? mine.slice(1) : mine;
  for (const item of rest) steps.push({ kind: 'item', item });
  return steps.slice(0, count);
}

export interface Waiting {
  readonly party: Party;
  readonly name: string;
  /** Earliest first. */
  readonly items: readonly DatedItem[];
}

/** What is waited for, by whoever it rests with: the one with the oldest item first. */
export function waitingByName(situation: Situation): readonly Waiting[] {
  const byName = new Map<string, { party: Party; name: string; items: DatedItem[] }>();
  for (const item of waitedFor(situation)) {
    const party = item.entry.fields.responsible;
    const name = situation.people.nameOf(party);
    if (!name.trim()) continue;
    const group = byName.get(name) ?? { party, name, items: [] };
    group.items.push(item);
    byName.set(name, group);
  }
  return [...byName.values()];
}
