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
import { awayByName } from '../../../core/forloeb/person-away.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { videnspersonKind } from '../../../core/forloeb/vidensperson.ts';
import { Icon } from '../../components/icon.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useLoaded } from '../../hooks/use-loaded.ts';
import { useStorage } from '../../services.ts';
import {
  awaySentences,
  type ClashSentence,
  clashLabel,
  clashSentences,
  type DoubleBooking,
  doubleBookingsOf,
} from './clash-sentences.ts';
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
    const away = awayByName(context.videnspersoner);
    const entries = new Map(readEntries(plan, activityKind).known.map((entry) => [entry.id, entry]));
    const sentencesOf = (fields: Pick<Activity, 'who' | 'place'>, day: Day, seen: readonly Clash[]) => {
      const then = bookingContextOn(context, day);
      return [...clashSentences(fields, seen, then, byForloeb), ...awaySentences(fields, day, then, away)];
    };
    const said = new Map(
      own.bookings.flatMap((booking) => {
        const fields = entries.get(booking.id)?.fields;
        const seen = byId.get(booking.id) ?? [];
        if (!fields || (seen.length === 0 && away.size === 0)) return [];
        return [[booking.id, sentencesOf(fields, booking.day, seen)] as const];
      }),
    );
    const of = (activity: string) => said.get(activity) ?? none;
    return {
      of,
      all: doubleBookingsOf(found, own, of),
      at(intended) {
        if (isLuft(intended)) return none;
        const { day, title } = intended;
        const [from, to] = [minutesOf(intended.from), minutesOf(intended.to)];
        const keys = bookingKeys(intended, bookingContextOn(context, day));
        const booking = { id: intended.id, forloeb: id, title, day, from, to, keys };
        return sentencesOf(intended, day, clashesWith(booking, bookings));
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
    <ul class={css.clashes} aria-label={clashLabel(told)}>
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
  const sentences = useClashes().of(id);
  if (sentences.length === 0) return null;
  return (
    <p class={css.mark}>
      <Icon of={CalendarX2} size={14} />
      {clashLabel(sentences)}
    </p>
  );
}
