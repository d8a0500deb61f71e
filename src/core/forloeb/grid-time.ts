import { minutesOf } from '../calendar/parse-time.ts';
import { type Span, timeOf } from './free-time.ts';

/** Hands put things on the quarters of an hour (RULES.md N20). In minutes. */
export const gridStep = 15;

/** The last quarter of a day; what ends later would end the next day. */
export const lastQuarter = 23 * 60 + 45;

/** The quarter that is nearest, 0–1425. */
export const snapped = (minutes: number): number =>
  Math.min(lastQuarter, Math.max(0, Math.round(minutes / gridStep) * gridStep));

/** Minutes of a span, at least a quarter: what ends before it begins is drawn so that it can be seen and mended. */
export const lengthOf = ({ from, to }: Span): number => Math.max(gridStep, minutesOf(to) - minutesOf(from));

/** The same length from the quarter nearest to `from`, in minutes; kept within the day (RULES.md N20). */
export function movedTo(span: Span, from: number): Span {
  const length = Math.min(lengthOf(span), lastQuarter);
  const latest = Math.floor((lastQuarter - length) / gridStep) * gridStep;
  const start = Math.min(snapped(from), latest);
  return { from: timeOf(start), to: timeOf(start + length) };
}

/** One quarter earlier (-1) or later (1); what does not begin on a quarter comes to the next one that way. */
export function nudged(span: Span, step: -1 | 1): Span {
  const from = minutesOf(span.from);
  const quarter = step < 0 ? Math.ceil(from / gridStep) : Math.floor(from / gridStep);
  return movedTo(span, (quarter + step) * gridStep);
}

/** The same beginning and an end at the quarter nearest to `to`, in minutes; never shorter than a quarter (RULES.md N21). */
export function stretchedTo(span: Span, to: number): Span {
  const from = minutesOf(span.from);
  const end = Math.max(snapped(to), Math.min(from + gridStep, lastQuarter));
  return end > from ? { from: span.from, to: timeOf(end) } : span;
}

/** A quarter shorter (-1) or longer (1). */
export function stretched(span: Span, step: -1 | 1): Span {
  const to = minutesOf(span.from) + lengthOf(span);
  const quarter = step < 0 ? Math.ceil(to / gridStep) : Math.floor(to / gridStep);
  return stretchedTo(span, (quarter + step) * gridStep);
}
