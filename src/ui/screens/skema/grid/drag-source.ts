import type { Day } from '../../../../core/calendar/day.ts';
import { minutesOf } from '../../../../core/calendar/parse-time.ts';
import { type Span, timeOf } from '../../../../core/forloeb/free-time.ts';
import { lengthOf, movedTo, snapped, stretchedTo } from '../../../../core/forloeb/grid-time.ts';
import type { ActivityEntry, PlacedActivity } from '../../../../core/forloeb/introduktionsskema.ts';

/** What was taken hold of. */
export type DragSource =
  | { readonly kind: 'move' | 'stretch'; readonly entry: ActivityEntry; readonly day: Day; readonly card: HTMLElement }
  | { readonly kind: 'draw'; readonly day: Day };

export interface Landing {
  readonly day: Day;
  readonly span: Span;
}

/** What a hand has come down on; undefined where there is nothing to take hold of. */
export function sourceAt(
  target: Element,
  isTouch: boolean,
  find: (id: string) => PlacedActivity | undefined,
): DragSource | undefined {
  if (target.closest('[data-menu]')) return undefined;
  const card = target.closest<HTMLElement>('[data-card]');
  const column = target.closest<HTMLElement>('[data-day]');
  if (!card) return column ? { kind: 'draw', day: column.dataset['day'] ?? '' } : undefined;
  const placed = find(card.dataset['card'] ?? '');
  if (!placed) return undefined;
  const kind = target.closest('[data-stretch]') && (!isTouch || 'held' in card.dataset) ? 'stretch' : 'move';
  return { kind, entry: placed.entry, day: placed.day, card };
}

/** Minutes between the edge that is moved and the minute where it was taken; where drawing began. */
export function grabOf(source: DragSource, at: number): number {
  if (source.kind === 'draw') return snapped(at - 7);
  const { from, to } = source.entry.fields.when;
  return at - (source.kind === 'move' ? minutesOf(from) : minutesOf(from) + lengthOf({ from, to }));
}

/** Where it would land when it is let go at a minute of a day. */
export function landingOf(source: DragSource, grab: number, day: Day, minute: number): Landing {
  if (source.kind === 'move') return { day, span: movedTo(source.entry.fields.when, minute - grab) };
  if (source.kind === 'stretch') return { day: source.day, span: stretchedTo(source.entry.fields.when, minute - grab) };
  const [from, to] = [Math.min(grab, snapped(minute)), Math.max(grab, snapped(minute))];
  return { day: source.day, span: stretchedTo({ from: timeOf(from), to: timeOf(from) }, to) };
}
