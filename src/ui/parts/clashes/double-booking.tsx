import type { ComponentChildren } from 'preact';
import { formatTimeRange } from '../../../core/calendar/danish-date.ts';
import type { Booking } from '../../../core/forloeb/double-bookings.ts';
import { timeOf } from '../../../core/forloeb/free-time.ts';
import { clashTexts } from '../../texts/clashes.ts';
import type { DoubleBooking as Double } from './clash-sentences.ts';

interface DoubleBookingProps {
  readonly booking: Double;
  /** The name of an activity, as something that leads to it. */
  readonly name: (part: Booking) => ComponentChildren;
}

/** One double booking in a sentence, with everything in it named (RULES.md N82). */
export function DoubleBooking({ booking: { parts, texts }, name }: DoubleBookingProps) {
  return (
    <>
      {parts.map((part, index) => (
        <span key={part.id}>
          {index > 0 && ` ${clashTexts.and} `}
          {name(part)} {formatTimeRange(timeOf(part.from), timeOf(part.to))}
        </span>
      ))}{' '}
      {parts.length > 1 ? clashTexts.atOnce : texts.join(' ')}
    </>
  );
}
