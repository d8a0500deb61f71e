import { useState } from 'preact/hooks';
import { addDays, type Day, weekday } from '../../../../core/calendar/day.ts';
import type { Span } from '../../../../core/forloeb/free-time.ts';
import { movedTo, nudged, stretched } from '../../../../core/forloeb/grid-time.ts';
import type { ActivityEntry, PlacedActivity } from '../../../../core/forloeb/introduktionsskema.ts';
import { keySaid } from '../../../texts/skema-grid.ts';
import type { GridHandlers } from './grid-handlers.ts';
import type { GridPlaces } from './use-grid-place.ts';

/** An activity that the keyboard carries, where it would be put down now. */
export interface Carried {
  readonly entry: ActivityEntry;
  readonly day: Day;
  readonly span: Span;
}

/** What was copied or cut. */
export interface Clip {
  readonly entry: ActivityEntry;
  readonly cut: boolean;
}

interface KeysProps {
  readonly places: GridPlaces;
  readonly find: (id: string) => PlacedActivity | undefined;
  readonly handlers: GridHandlers;
  readonly carried: Carried | undefined;
  readonly setCarried: (carried: Carried | undefined) => void;
  readonly say: (text: string) => void;
  readonly help: () => void;
}

const steps = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
  PageUp: 'weekBack',
  PageDown: 'weekOn',
} as const;

const isStep = (key: string): key is keyof typeof steps => Object.hasOwn(steps, key);

/** The day before or after, without the weekend, where nothing can be seen to land. */
function dayBeside(day: Day, step: -1 | 1): Day {
  const next = addDays(day, step);
  const date = weekday(next);
  if (date < 6) return next;
  return addDays(next, step > 0 ? 8 - date : 5 - date);
}

/** Where a key takes what is carried; undefined for keys that do not move. */
export function carriedBy(key: string, shift: boolean, { entry, day, span }: Carried): Carried | undefined {
  const by = { ArrowUp: -1, ArrowLeft: -1, PageUp: -1, ArrowDown: 1, ArrowRight: 1, PageDown: 1 } as const;
  const step = by[key as keyof typeof by];
  if (step === undefined) return undefined;
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    return { entry, day, span: shift ? stretched(span, step) : nudged(span, step) };
  }
  return { entry, span, day: key.startsWith('Page') ? addDays(day, step * 7) : dayBeside(day, step) };
}

/** Everything the grid does by keyboard. Gives the listener and what lies on the clipboard. */
export function useGridKeys(props: KeysProps) {
  const [clip, setClip] = useState<Clip>();
  const { places, find, handlers, carried, setCarried, say } = props;
  const standing = places.standing;
  const entry = standing?.id ? find(standing.id)?.entry : undefined;
  const putDown = (held: Carried) => {
    places.focusSoon();
    setCarried(undefined);
    const before = find(held.entry.id);
    const { from, to } = held.entry.fields.when;
    const isSame = before?.day === held.day && from === held.span.from && to === held.span.to;
    if (isSame) say(keySaid.cancelled(held.entry.fields.title));
    else handlers.moveTo(held.entry, held.day, held.span);
  };
  const carry = (event: KeyboardEvent, held: Carried) => {
    const next = carriedBy(event.key, event.shiftKey, held);
    if (next) {
      places.focusSoon();
      setCarried(next);
      say(keySaid.at(next.day, next.span.from, next.span.to));
    } else if (event.key === 'Enter' || event.key === ' ') putDown(held);
    else if (event.key === 'Escape' || event.key === 'Tab') {
      if (event.key === 'Escape') places.focusSoon();
      setCarried(undefined);
      say(keySaid.cancelled(held.entry.fields.title));
      return event.key === 'Escape';
    } else return false;
    return true;
  };
  const paste = () => {
    if (!clip || !standing) return say(keySaid.nothing);
    const from = standing.id ? standing.to : standing.from;
    const span = movedTo(clip.entry.fields.when, from);
    places.set({ slot: { day: standing.day, from, to: from } });
    places.focusSoon();
    const current = find(clip.entry.id)?.entry;
    if (clip.cut) setClip(undefined);
    if (clip.cut && current) handlers.moveTo(current, standing.day, span);
    else handlers.copyAt(clip.entry, standing.day, span);
  };
  const withControl = (key: string): boolean => {
    if (key === 'v') paste();
    else if ((key === 'c' || key === 'x') && entry) {
      setClip({ entry, cut: key === 'x' });
      say(key === 'x' ? keySaid.cut(entry.fields.title) : keySaid.copied(entry.fields.title));
    } else return false;
    return true;
  };
  const plain = (event: KeyboardEvent): boolean => {
    if (isStep(event.key)) places.step(steps[event.key]);
    else if (event.key === '?') props.help();
    else if (event.key === 'Escape' && clip) setClip(undefined);
    else if (!entry) return false;
    else if (event.key === ' ') lift(entry);
    else if (event.key === 'Delete' || event.key === 'Backspace') {
      places.focusSoon();
      handlers.remove(entry);
    } else if (event.key === 'g' || event.key === 'G') handlers.repeat(entry);
    else return false;
    return true;
  };
  const lift = (held: ActivityEntry) => {
    const placed = find(held.id);
    if (!placed) return;
    setCarried({ entry: held, day: placed.day, span: held.fields.when });
    say(keySaid.lifted(held.fields.title));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if ((event.target as Element).closest('[data-menu]') || event.altKey) return;
    const control = event.ctrlKey || event.metaKey;
    const isDone = control
      ? !carried && withControl(event.key.toLowerCase())
      : carried
        ? carry(event, carried)
        : plain(event);
    if (!isDone) return;
    event.preventDefault();
    event.stopPropagation();
  };
  // Some browsers press a button when the space bar is let go, whatever was done when it went down.
  const onKeyUp = (event: KeyboardEvent) => {
    if (
      event.key === ' ' &&
      (event.target as Element).closest('[data-card]') &&
      !(event.target as Element).closest('[data-menu]')
    )
      event.preventDefault();
  };
  return { onKeyDown, onKeyUp, clip };
}
