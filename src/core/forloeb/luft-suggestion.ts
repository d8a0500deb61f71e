import { addDays, type Day, mondayOf, weekday } from '../calendar/day.ts';
import { minutesOf } from '../calendar/parse-time.ts';
import { dayOff } from '../calendar/work-calendar.ts';
import type { PlanDays } from './activity-time.ts';
import { hasYes } from './agreement.ts';
import { foldName } from './folded-name.ts';
import { type Span, timeOf } from './free-time.ts';
import { lengthOf } from './grid-time.ts';
import { type ActivityEntry, isCancelled, isLuft, offsetOf, type PlacedActivity } from './introduktionsskema.ts';
import { methodOf, taskOf } from './learning-steps.ts';
import { freeSpans, luftOfDay, luftOfWeek } from './luft.ts';
import { manyOnOneDay, pressureOf } from './luft-pressure.ts';
import type { IsAway } from './person-away.ts';
import { type ActivityKind, methods } from './vocabulary.ts';

/** An activity that could wait, and where it would go. */
export interface LaterSuggestion {
  readonly entry: ActivityEntry;
  readonly from: Day;
  readonly to: Day;
  readonly span: Span;
}

export interface SuggestionFrame extends PlanDays {
  readonly today: Day;
  /** Last day of the introduction. */
  readonly end: Day;
  readonly isAway?: IsAway;
}

/** What can wait, what can wait longest first. What is not named belongs where it stands: welcome, start, status, the team's own. */
const canWait: readonly ActivityKind[] = [
  'kursus',
  'netvaerk',
  'besoeg',
  'partnermoede',
  'retningslinjer',
  'supervision',
  'selvstudie',
  'sparring',
  'egneOpgaver',
  'sidemandsoplaering',
  'organisation',
  'foelordning',
  'system',
  'instruktion',
  'andet',
  'rundvisning',
];

/** A week and a day that receive something are not filled above these shares of their working hours. */
const fullWeek = 0.6;
const fullDay = 0.7;
const mostMoves = 12;

/**
 * What could move later so that the weeks get luft (RULES.md N26, N27). Never what is done, agreed, cancelled, pinned or past. With
 * `spread`, the weeks are also emptied down to what a week should hold, without being pressed.
 */
export function suggestLater(
  placed: readonly PlacedActivity[],
  frame: SuggestionFrame,
  mondays: readonly Day[],
  spread = false,
): readonly LaterSuggestion[] {
  let plan = placed;
  const found: LaterSuggestion[] = [];
  for (const monday of mondays) {
    while (found.length < mostMoves) {
      const spot = pressedDays(plan, frame, monday, spread);
      const next = spot.length > 0 ? firstThatCanMove(plan, frame, spot) : undefined;
      if (!next) break;
      found.push(next);
      plan = plan.map((row) => (row.entry.id === next.entry.id ? movedRow(row, next) : row));
    }
  }
  return found;
}

const movedRow = ({ entry }: PlacedActivity, { to, span }: LaterSuggestion): PlacedActivity => ({
  day: to,
  entry: { ...entry, fields: { ...entry.fields, when: { ...entry.fields.when, ...span } as typeof entry.fields.when } },
});

/** The days of a week from which something should go: one packed day, or all days of a week that holds too much. */
function pressedDays(
  plan: readonly PlacedActivity[],
  { calendar, today }: SuggestionFrame,
  monday: Day,
  spread: boolean,
): readonly Day[] {
  const days = luftOfWeek(plan, calendar, monday).map((luft) => ({
    day: luft.day,
    luft,
    rows: plan.filter(({ day }) => day === luft.day),
  }));
  const pressure = pressureOf(days, today);
  if (pressure && pressure.is !== 'week') return [pressure.day];
  const planned = days.reduce((sum, { luft }) => sum + luft.planned, 0);
  const working = days.reduce((sum, { luft }) => sum + luft.working, 0);
  return pressure || (spread && planned > working * fullWeek) ? days.map(({ day }) => day) : [];
}

/** Whether an activity may be suggested to wait at all (RULES.md N26). */
export function mayWait({ day, entry: { fields } }: PlacedActivity, today: Day): boolean {
  const isOpen = (fields.status?.state ?? 'planned') === 'planned' && !hasYes(fields);
  const follows = offsetOf(fields.when) !== undefined;
  return day >= today && isOpen && follows && !isLuft(fields) && canWait.includes(fields.kind);
}

function firstThatCanMove(
  plan: readonly PlacedActivity[],
  frame: SuggestionFrame,
  days: readonly Day[],
): LaterSuggestion | undefined {
  const rank = ({ entry }: PlacedActivity) => canWait.indexOf(entry.fields.kind);
  const fullness = new Map(days.map((day) => [day, luftOfDay(plan, frame.calendar, day).planned]));
  const full = ({ day }: PlacedActivity) => fullness.get(day) ?? 0;
  const candidates = plan
    .filter((row) => days.includes(row.day) && mayWait(row, frame.today))
    .sort((a, b) => rank(a) - rank(b) || full(b) - full(a) || (a.day < b.day ? 1 : -1));
  for (const row of candidates) {
    const landing = nextLanding(plan, frame, row);
    if (landing) return { entry: row.entry, from: row.day, ...landing };
  }
  return undefined;
}

/** How far a step of learning is on the way from seeing to doing; −1 for what is none. */
function stepRank(row: PlacedActivity): number {
  const method = methodOf(row);
  return method ? methods.indexOf(method) : -1;
}

/** The first later step of the same learning: the same task and a method that comes after (RULES.md N27). */
function nextStepOf(plan: readonly PlacedActivity[], row: PlacedActivity): Day | undefined {
  const own = stepRank(row);
  if (own < 0) return undefined;
  const task = foldName(taskOf(row));
  return plan
    .filter(
      (other) =>
        other.day >= row.day &&
        stepRank(other) > own &&
        !isCancelled(other.entry.fields) &&
        foldName(taskOf(other)) === task,
    )
    .map((other) => other.day)
    .sort()[0];
}

/** The first later week with room for it, on the same day of the week where that is possible. */
function nextLanding(
  plan: readonly PlacedActivity[],
  frame: SuggestionFrame,
  row: PlacedActivity,
): Pick<LaterSuggestion, 'to' | 'span'> | undefined {
  const step = nextStepOf(plan, row);
  const last = step && step <= frame.end ? addDays(step, -1) : frame.end;
  const length = lengthOf(row.entry.fields.when);
  const others = plan.filter(({ entry }) => entry.id !== row.entry.id);
  for (let monday = addDays(mondayOf(row.day), 7); monday <= last; monday = addDays(monday, 7)) {
    const week = luftOfWeek(others, frame.calendar, monday);
    const planned = week.reduce((sum, day) => sum + day.planned, length);
    if (planned > week.reduce((sum, day) => sum + day.working, 0) * fullWeek) continue;
    const own = addDays(monday, weekday(row.day) - 1);
    for (const to of [own, ...week.map(({ day }) => day)]) {
      if (frame.isAway?.(row.entry, to)) continue;
      const span = to <= last && to > frame.today ? roomOn(others, frame, to, row.entry.fields.when) : undefined;
      if (span) return { to, span };
    }
  }
  return undefined;
}

/** Free working time on a day that holds the activity and leaves the day light: at its own time, else the first. */
function roomOn(
  plan: readonly PlacedActivity[],
  { calendar }: SuggestionFrame,
  day: Day,
  when: Span,
): Span | undefined {
  if (dayOff(calendar, day)?.extent === 'full') return undefined;
  const length = lengthOf(when);
  const { planned, working } = luftOfDay(plan, calendar, day);
  const rows = plan.filter((row) => row.day === day);
  if (planned + length > working * fullDay || manyOnOneDay([...rows, { entry: oneMore }]) > 0) return undefined;
  const from = minutesOf(when.from);
  const spans = freeSpans(plan, calendar, day);
  const own = spans.find((span) => span.from <= from && span.to >= from + length);
  const first = own ?? spans.find((span) => span.to - span.from >= length);
  const start = own ? from : first?.from;
  return start === undefined ? undefined : { from: timeOf(start), to: timeOf(start + length) };
}

/** Stands for the activity that would come, when activities are counted. */
const oneMore = { fields: { kind: 'andet' } } as ActivityEntry;
