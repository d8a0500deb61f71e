import { CalendarX2 } from 'lucide';
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Day } from '../../../core/calendar/day.ts';
import { minutesOf } from '../../../core/calendar/parse-time.ts';
import {
  bookingContextOn,
  bookingKeys,
  bookingsOfPlan,
  comparable,
  type PlanBookings,
} from '../../../core/forloeb/bookings.ts';
import { type Clash, clashesWith, doubleBookings } from '../../../core/forloeb/double-bookings.ts';
import { type Activity, activityKind, isLuft } from '../../../core/forloeb/introduktionsskema.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { videnspersonKind } from '../../../core/forloeb/vidensperson.ts';
import { Icon } from '../../components/icon.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useLoaded } from '../../hooks/use-loaded.ts';
import { useStorage } from '../../services.ts';
import { clashTexts } from '../../texts/clashes.ts';
import { type ClashSentence, clashSentences, type DoubleBooking, doubleBookingsOf } from './clash-sentences.ts';
import css from './clashes.module.css';

/** An activity as it is about to be: in the sheet, or after a move. */
export interface Intended extends Pick<Activity, 'title' | 'kind' | 'who' | 'place'> {
  readonly id: string;
  readonly day: Day;
  /** `HH:MM` */
  readonly from: string;
  readonly to: string;
}

export interface Clashes {
  /** What an activity of the plan clashes with. */
  of(id: string): readonly ClashSentence[];
  /** What an activity would clash with. */
  at(intended: Intended): readonly ClashSentence[];
  /** Everything that is booked twice, each once (RULES.md N82). */
  readonly all: readonly DoubleBooking[];
}

const none: readonly ClashSentence[] = [];
const ClashContext = createContext<Clashes>({ of: () => none, at: () => none, all: [] });

export const useClashes = (): Clashes => useContext(ClashContext);

/** Compares this plan with the others on the device; those are read once, when the screen opens. */
export function ClashProvider({ children }: { readonly children: ComponentChildren }) {
  const { id, plan, people } = useForloeb();
  const storage = useStorage();
  const stored = useLoaded(() => storage.readOtherPlans(id));
  const others = useMemo(() => {
    const read = stored.status === 'ready' && stored.value.ok ? stored.value.value : [];
    return read.flatMap(({ forloeb, doc }) => bookingsOfPlan(doc, forloeb) ?? []);
  }, [stored]);
  const clashes = useMemo((): Clashes => {
    const own = bookingsOfPlan(plan, id);
    if (!own) return { of: () => none, at: () => none, all: [] };
    const compared = comparable(own, others);
    const byForloeb = new Map<string, PlanBookings>(compared.map((other) => [other.forloeb, other]));
    const bookings = [...own.bookings, ...compared.flatMap((other) => other.bookings)];
    const context = { forloeb: id, people, videnspersoner: readEntries(plan, videnspersonKind).known };
    const found = doubleBookings(bookings);
    const byId = clashesById(found, id);
    const entries = new Map(readEntries(plan, activityKind).known.map((entry) => [entry.id, entry]));
    const said = new Map(
      [...byId].flatMap(([activity, seen]) => {
        const fields = entries.get(activity)?.fields;
        const day = seen[0]?.one.day;
        if (!fields || !day) return [];
        return [[activity, clashSentences(fields, seen, bookingContextOn(context, day), byForloeb)] as const];
      }),
    );
    const of = (activity: string) => said.get(activity) ?? none;
    return {
      of,
      all: doubleBookingsOf(found, id, of),
      at(intended) {
        if (isLuft(intended)) return none;
        const { day, title } = intended;
        const [from, to] = [minutesOf(intended.from), minutesOf(intended.to)];
        const then = bookingContextOn(context, day);
        const booking = { id: intended.id, forloeb: id, title, day, from, to, keys: bookingKeys(intended, then) };
        return clashSentences(intended, clashesWith(booking, bookings), then, byForloeb);
      },
    };
  }, [plan, people, others, id]);
  return <ClashContext.Provider value={clashes}>{children}</ClashContext.Provider>;
}

/** The clashes of each activity of one forløb, seen from that activity. */
function clashesById(clashes: readonly Clash[], forloeb: string): ReadonlyMap<string, readonly Clash[]> {
  const byId = new Map<string, Clash[]>();
  for (const clash of clashes) {
    for (const seen of [clash, { one: clash.other, other: clash.one, keys: clash.keys }]) {
      if (seen.one.forloeb !== forloeb) continue;
      byId.set(seen.one.id, [...(byId.get(seen.one.id) ?? []), seen]);
    }
  }
  return byId;
}

/** What an activity clashes with, as quiet lines under it; only a mark where it is told at the other one. */
export function ClashNote({ id }: { readonly id: string }) {
  const sentences = useClashes().of(id);
  const told = sentences.filter(({ toldAtOther }) => !toldAtOther);
  if (sentences.length > 0 && told.length === 0) return <ClashMark id={id} />;
  if (told.length === 0) return null;
  return (
    <ul class={css.clashes} aria-label={clashTexts.label}>
      {told.map(({ text }) => (
        <li key={text}>
          <Icon of={CalendarX2} size={14} />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}

/** That an activity clashes with something, where it is told elsewhere on the screen. */
export function ClashMark({ id }: { readonly id: string }) {
  if (useClashes().of(id).length === 0) return null;
  return (
    <p class={css.mark}>
      <Icon of={CalendarX2} size={14} />
      {clashTexts.label}
    </p>
  );
}
