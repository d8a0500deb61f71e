import { useMemo, useRef } from 'preact/hooks';
import { addDays, type Day } from '../../../core/calendar/day.ts';
import { nextDayAtWork, previousDayAtWork } from '../../../core/calendar/days-at-work.ts';
import type { Change, Json } from '../../../core/document/types.ts';
import { timeOn } from '../../../core/forloeb/activity-time.ts';
import { isAgreementField } from '../../../core/forloeb/agreement.ts';
import { freeTime, type Span } from '../../../core/forloeb/free-time.ts';
import { type ActivityEntry, activityDay, activityKind } from '../../../core/forloeb/introduktionsskema.ts';
import { toJson } from '../../../core/forloeb/record-kind.ts';
import type { SkemaDay } from '../../../core/forloeb/skema-weeks.ts';
import { type ForloebScope, useForloeb } from '../../forloeb-scope.tsx';
import type { PlanHistory } from '../../hooks/use-plan-history.ts';
import { type Clashes, useClashes } from '../../parts/clashes/clashes.tsx';
import { useServices } from '../../services.ts';
import { rowTexts, skemaSaid } from '../../texts/skema.ts';
import { type ActivityState, stateOf } from './activity-draft.ts';

export type Move = 'dayBack' | 'dayOn' | 'nextWeek';

/** What can be done to a row without opening it. The same object for as long as the screen stands, so that rows stay as they are. */
export interface SkemaActions {
  move(entry: ActivityEntry, move: Move): void;
  setState(entry: ActivityEntry, state: ActivityState): void;
  /** Puts an activity on a day at a time, and says `said`. It keeps following the first day, or stays pinned (RULES.md N21). */
  place(entry: ActivityEntry, day: Day, span: Span, said: string): void;
  /** Puts several activities elsewhere in one action. */
  placeMany(moves: readonly { entry: ActivityEntry; to: Day; span: Span }[], said: string): void;
  /** The same on further days, in one action. */
  repeatOn(entry: ActivityEntry, days: readonly Day[], said: string): void;
  /** Without a span at the same time of day. */
  copyTo(entry: ActivityEntry, day: Day, span?: Span, said?: string): void;
  /** Pins an activity to its day, or lets it follow the first day again. */
  setFollows(entry: ActivityEntry, follows: boolean): void;
  remove(entry: ActivityEntry): void;
  addLuft(day: SkemaDay): void;
  choose(change: Change): void;
}

const type = activityKind.type;

/** One press of luft asks for an hour. */
const luftMinutes = 60;

export function useSkemaActions(act: PlanHistory['act'], onTouched: (id: string) => void): SkemaActions {
  const scope = useForloeb();
  const { newId } = useServices();
  const clashes = useClashes();
  const latest = useRef({ scope, act, newId, onTouched, clashes });
  latest.current = { scope, act, newId, onTouched, clashes };
  return useMemo(() => actionsOf(() => latest.current), []);
}

type Latest = () => {
  scope: ForloebScope;
  act: PlanHistory['act'];
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

/** What a copy takes along. An answer is about the hours it was given for; nobody has been asked about the copy. */
function withoutAnswers({ fields: { status: _status, ...rest } }: ActivityEntry): { [field: string]: unknown } {
  return Object.fromEntries(Object.entries(rest).filter(([field]) => !isAgreementField(field)));
}

function movedDay(scope: ForloebScope, day: Day, move: Move): Day {
  if (move === 'dayBack') return previousDayAtWork(scope.calendar, addDays(day, -1));
  return nextDayAtWork(scope.calendar, addDays(day, move === 'dayOn' ? 1 : 7));
}

const planOf = ({ calendar, forloeb }: ForloebScope) => ({ calendar, firstDay: forloeb.fields.firstDay });

function actionsOf(latest: Latest): SkemaActions {
  const write = (id: string, fields: { [field: string]: Json }) => ({ do: 'write', id, type, fields }) as const;
  const add = (fields: object, said: string) => {
    const { act, newId, onTouched } = latest();
    const id = newId(type);
    onTouched(id);
    void act([write(id, toJson(fields))], said);
  };
  const change = (entry: ActivityEntry, fields: object, said: string) => {
    const { act, onTouched } = latest();
    onTouched(entry.id);
    void act([{ ...write(entry.id, toJson(fields)), seen: entry.view.stamps }], said);
  };
  const place: SkemaActions['place'] = (entry, day, span, said) => {
    const { when } = entry.fields;
    const clashes = clashesOn(latest().clashes, entry, day, span);
    const next = timeOn(day, 'offset' in when, span, planOf(latest().scope), when);
    change(entry, { when: next }, skemaSaid.withClashes(said, clashes));
  };
  return {
    place,
    move(entry, move) {
      const { scope } = latest();
      const day = movedDay(scope, activityDay(entry.fields, scope.calendar, scope.forloeb.fields.firstDay), move);
      place(entry, day, entry.fields.when, skemaSaid.moved(entry.fields.title, day));
    },
    placeMany(moves, said) {
      const { scope, act } = latest();
      const changes = moves.map(({ entry, to, span }) => {
        const when = timeOn(to, 'offset' in entry.fields.when, span, planOf(scope), entry.fields.when);
        return { ...write(entry.id, toJson({ when })), seen: entry.view.stamps };
      });
      void act(changes, said);
    },
    repeatOn(entry, days, said) {
      const { scope, act, newId, onTouched } = latest();
      const { when } = entry.fields;
      const fields = withoutAnswers(entry);
      const changes = days.map((day) => {
        const copy = { ...fields, when: timeOn(day, 'offset' in when, when, planOf(scope)) };
        return write(newId(type), toJson(copy));
      });
      onTouched(entry.id);
      void act(changes, said);
    },
    setState(entry, state) {
      const { scope } = latest();
      change(entry, { status: { state, day: scope.today, by: scope.me } }, skemaSaid.state(entry.fields.title, state));
    },
    setFollows(entry, follows) {
      const plan = planOf(latest().scope);
      const { when, title } = entry.fields;
      const day = activityDay(entry.fields, plan.calendar, plan.firstDay);
      change(entry, { when: timeOn(day, follows, when, plan, when) }, skemaSaid.follows(title, follows));
    },
    copyTo(entry, day, span = entry.fields.when, said = skemaSaid.copied(entry.fields.title, day)) {
      const { when } = entry.fields;
      add({ ...withoutAnswers(entry), when: timeOn(day, 'offset' in when, span, planOf(latest().scope)) }, said);
    },
    remove(entry) {
      void latest().act([{ do: 'delete', id: entry.id }], skemaSaid.removed(entry.fields.title));
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
