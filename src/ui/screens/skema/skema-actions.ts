import { useMemo, useRef } from 'preact/hooks';
import { addDays, type Day } from '../../../core/calendar/day.ts';
import { nextDayAtWork, previousDayAtWork } from '../../../core/calendar/days-at-work.ts';
import type { Change, Json } from '../../../core/document/types.ts';
import { isAgreementField } from '../../../core/forloeb/agreement.ts';
import { freeTime, type Span } from '../../../core/forloeb/free-time.ts';
import { type ActivityEntry, activityDay, activityKind } from '../../../core/forloeb/introduktionsskema.ts';
import { toJson } from '../../../core/forloeb/record-kind.ts';
import type { SkemaDay } from '../../../core/forloeb/skema-weeks.ts';
import { type ForloebScope, useForloeb } from '../../forloeb-scope.tsx';
import { useServices } from '../../services.ts';
import { rowTexts, skemaSaid } from '../../texts/skema.ts';
import { type ActivityState, stateOf, timeOn } from './activity-draft.ts';
import { type Clashes, useClashes } from './clashes.tsx';

export type Move = 'dayBack' | 'dayOn' | 'nextWeek';

/** What can be done to a row without opening it. The same object for as long as the screen stands, so that rows stay as they are. */
export interface SkemaActions {
  move(entry: ActivityEntry, move: Move): void;
  setState(entry: ActivityEntry, state: ActivityState): void;
  copyTo(entry: ActivityEntry, day: Day): void;
  remove(entry: ActivityEntry): void;
  addLuft(day: SkemaDay): void;
  choose(change: Change): void;
}

const type = activityKind.type;

/** One press of luft asks for an hour. */
const luftMinutes = 60;

export function useSkemaActions(onTouched: (id: string) => void): SkemaActions {
  const scope = useForloeb();
  const { newId } = useServices();
  const clashes = useClashes();
  const latest = useRef({ scope, newId, onTouched, clashes });
  latest.current = { scope, newId, onTouched, clashes };
  return useMemo(() => actionsOf(() => latest.current), []);
}

type Latest = () => {
  scope: ForloebScope;
  newId: (prefix: string) => string;
  onTouched: (id: string) => void;
  clashes: Clashes;
};

/** What an activity clashes with on another day, for the message that it has been moved there. */
export function clashesOn(clashes: Clashes, { id, fields }: ActivityEntry, day: Day, hours: Span): string {
  const { title, kind, who, place } = fields;
  const found = clashes.at({ id, title, kind, who, day, from: hours.from, to: hours.to, ...(place && { place }) });
  return found.map(({ text }) => ` ${text}`).join('');
}

function movedDay(scope: ForloebScope, day: Day, move: Move): Day {
  if (move === 'dayBack') return previousDayAtWork(scope.calendar, addDays(day, -1));
  return nextDayAtWork(scope.calendar, addDays(day, move === 'dayOn' ? 1 : 7));
}

const planOf = ({ calendar, forloeb }: ForloebScope) => ({ calendar, firstDay: forloeb.fields.firstDay });

function actionsOf(latest: Latest): SkemaActions {
  const write = (id: string, fields: { [field: string]: Json }): Change => ({ do: 'write', id, type, fields });
  const add = (fields: object, said: string) => {
    const { scope, newId, onTouched } = latest();
    const id = newId(type);
    onTouched(id);
    const undo = { room: 'plan', changes: [{ do: 'delete', id }] } as const;
    void scope.act('plan', [write(id, toJson(fields))], { text: said, undo });
  };
  return {
    move(entry, move) {
      const { scope, onTouched, clashes } = latest();
      const { when, title } = entry.fields;
      const day = movedDay(scope, activityDay(entry.fields, scope.calendar, scope.forloeb.fields.firstDay), move);
      const next = timeOn(day, 'offset' in when, when, planOf(scope), when);
      const undo = { room: 'plan', changes: [write(entry.id, toJson({ when }))] } as const;
      onTouched(entry.id);
      const change = { ...write(entry.id, toJson({ when: next })), seen: entry.view.stamps };
      void scope.act('plan', [change], {
        text: skemaSaid.moved(title, day, clashesOn(clashes, entry, day, when)),
        undo,
      });
    },
    setState(entry, state) {
      const { scope, onTouched } = latest();
      const before = entry.fields.status ?? { state: 'planned' };
      const status = { state, day: scope.today, by: scope.me };
      const undo = { room: 'plan', changes: [write(entry.id, toJson({ status: before }))] } as const;
      onTouched(entry.id);
      const change = { ...write(entry.id, { status }), seen: entry.view.stamps };
      void scope.act('plan', [change], { text: skemaSaid.state(entry.fields.title, state), undo });
    },
    copyTo(entry, day) {
      const { status: _status, when, ...rest } = entry.fields;
      // An answer is about the hours it was given for; nobody has been asked about the copy.
      const fields = Object.fromEntries(Object.entries(rest).filter(([field]) => !isAgreementField(field)));
      const copy = { ...fields, when: timeOn(day, 'offset' in when, when, planOf(latest().scope)) };
      add(copy, skemaSaid.copied(entry.fields.title, day));
    },
    remove(entry) {
      const undo = { room: 'plan', changes: [{ do: 'restore', id: entry.id }] } as const;
      const text = skemaSaid.removed(entry.fields.title);
      void latest().scope.act('plan', [{ do: 'delete', id: entry.id }], { text, undo });
    },
    addLuft({ day, off, activities }) {
      const when = timeOn(day, true, freeTime(activities, luftMinutes, off?.from), planOf(latest().scope));
      const fields = { title: rowTexts.luft, kind: 'luft', when, who: [], needs: [] };
      add(fields, skemaSaid.added(rowTexts.luft, day));
    },
    choose(change) {
      void latest().scope.act('plan', [change]);
    },
  };
}

/** What a row can become next; the state it has is not offered. */
export function nextStates(entry: ActivityEntry): readonly ActivityState[] {
  const state = stateOf(entry.fields);
  if (state === 'cancelled') return ['planned'];
  const offered: readonly ActivityState[] =
    entry.fields.kind === 'luft' ? ['cancelled'] : ['agreed', 'done', 'cancelled'];
  const further = offered.filter((other) => other !== state);
  return state === 'planned' ? further : ['planned', ...further];
}
