import { copenhagenInstant } from './copenhagen-time.ts';
import type { PersonEvent } from './person-events.ts';

/** The year counting begins: the number stays within the 31 bits of an INTEGER until 2094 (RFC 5545, 3.3.8). */
const beginning = Date.UTC(2026, 0, 1);

/**
 * The appointments as an iCalendar file (RFC 5545), CRLF and folded lines. Times are moments in UTC, so that no calendar has to know the
 * Danish time zone. `now` (milliseconds since 1970) is the time of writing: what is written later has a higher SEQUENCE and a later
 * stamp, and replaces what is there. The library is fetched the first time a file is made.
 */
export async function writeIcs(events: readonly PersonEvent[], now: number): Promise<string> {
  const { default: ical, ICalCalendarMethod, ICalEventStatus } = await import('ical-generator');
  const calendar = ical({
    prodId: { company: 'God start', product: 'Folks tid', language: 'DA' },
    method: ICalCalendarMethod.PUBLISH,
  });
  const stamp = new Date(now);
  const sequence = Math.max(0, Math.floor((now - beginning) / 1000));
  for (const event of events) {
    calendar.createEvent({
      id: event.uid,
      sequence,
      stamp,
      lastModified: stamp,
      start: copenhagenInstant(event.day, event.from),
      end: copenhagenInstant(event.day, event.to),
      summary: event.title,
      description: event.description,
      ...(event.place && { location: event.place }),
      status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  const text = calendar.toString();
  return text.endsWith('\r\n') ? text : `${text}\r\n`;
}
