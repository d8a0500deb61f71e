import { copenhagenInstant } from './copenhagen-time.ts';
import type { EventStatus, PersonEvent } from './person-events.ts';

/** The year counting begins: the number stays within the 31 bits of an INTEGER until 2094 (RFC 5545, 3.3.8). */
const beginning = Date.UTC(2026, 0, 1);

/** What stands in no TEXT (RFC 5545, 3.3.11): controls but the tab and the end of a line. */
const controls = /(?![\t\r\n])\p{Cc}/gu;
const plain = (text: string): string => text.replace(controls, '');

/**
 * The appointments as an iCalendar file (RFC 5545), CRLF and folded lines. Times are moments in UTC, so that no calendar has to know the
 * Danish time zone. `now` (milliseconds since 1970) is the time of writing: what is written later has a higher SEQUENCE and a later
 * stamp, and replaces what is there. No METHOD: it is a snapshot to take over (3.7.2), and PUBLISH would demand an ORGANIZER (RFC 5546,
 * 3.2.1), which makes an invitation of it. The library is fetched the first time a file is made.
 */
export async function writeIcs(events: readonly PersonEvent[], now: number): Promise<string> {
  const { default: ical, ICalEventStatus, ICalEventTransparency } = await import('ical-generator');
  const statuses = {
    tentative: ICalEventStatus.TENTATIVE,
    confirmed: ICalEventStatus.CONFIRMED,
    cancelled: ICalEventStatus.CANCELLED,
  } satisfies Record<EventStatus, unknown>;
  const calendar = ical({ prodId: { company: 'God start', product: 'Folks tid', language: 'DA' } });
  const stamp = new Date(now);
  const sequence = Math.max(0, Math.floor((now - beginning) / 1000));
  for (const { uid, day, from, to, title, description, place, status } of events) {
    calendar.createEvent({
      id: uid,
      sequence,
      stamp,
      lastModified: stamp,
      start: copenhagenInstant(day, from),
      // An end that is not after the start may not be written (3.8.2.2).
      ...(from < to && { end: copenhagenInstant(day, to) }),
      summary: plain(title),
      ...(description && { description: plain(description) }),
      ...(place && { location: plain(place) }),
      status: statuses[status],
      // What is off takes nobody's time, also in a calendar that goes on showing it.
      ...(status === 'cancelled' && { transparency: ICalEventTransparency.TRANSPARENT }),
    });
  }
  const text = calendar.toString();
  return text.endsWith('\r\n') ? text : `${text}\r\n`;
}
