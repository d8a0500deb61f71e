/** An own strict reading of iCalendar files (RFC 5545), so that what the app writes is judged by something else than what wrote it. */

export interface IcsEvent {
  readonly [property: string]: string;
}

export interface Ics {
  /** Properties of the calendar itself. */
  readonly head: Readonly<Record<string, string>>;
  readonly events: readonly IcsEvent[];
}

const longest = 75;
const line = /^([A-Z][A-Z-]*)((?:;[A-Z-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/u;
const needed = { calendar: ['VERSION', 'PRODID'], event: ['UID', 'DTSTAMP', 'DTSTART'] } as const;
const moments = ['DTSTAMP', 'DTSTART', 'DTEND', 'LAST-MODIFIED'];
const statuses = ['TENTATIVE', 'CONFIRMED', 'CANCELLED'];

/** Reads the bytes of a file. Throws on anything RFC 5545 forbids. */
export function readIcs(bytes: Uint8Array): Ics {
  // Folding counts octets, and a fold within a character would not survive this.
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  if (!text.endsWith('\r\n') || /[\r\n]/.test(text.replaceAll('\r\n', ''))) throw new Error('lines end with CRLF');
  const physical = text.slice(0, -2).split('\r\n');
  for (const one of physical) {
    if (new TextEncoder().encode(one).length > longest) throw new Error(`more than ${longest} octets: ${one}`);
    if (one === '') throw new Error('an empty line');
    if (/(?!\t)\p{Cc}/u.test(one)) throw new Error('a control character');
  }
  const lines = physical
    .join('\r\n')
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map(parseLine);
  const [first, last] = [lines[0], lines.at(-1)];
  if (first?.join(':') !== 'BEGIN:VCALENDAR' || last?.join(':') !== 'END:VCALENDAR')
    throw new Error('not one calendar');
  const head: Record<string, string> = {};
  const events: Record<string, string>[] = [];
  let open: Record<string, string> | undefined;
  for (const [name, value] of lines.slice(1, -1)) {
    if (name === 'BEGIN') {
      if (value !== 'VEVENT' || open) throw new Error(`BEGIN:${value} here`);
      open = {};
    } else if (name === 'END') {
      if (value !== 'VEVENT' || !open) throw new Error(`END:${value} here`);
      events.push(open);
      open = undefined;
    } else {
      const into = open ?? head;
      if (name in into) throw new Error(`${name} twice`);
      into[name] = value;
    }
  }
  if (open) throw new Error('an event without an end');
  judge(head, events);
  return { head, events };
}

function parseLine(text: string): readonly [string, string] {
  const found = line.exec(text);
  if (!found) throw new Error(`not a content line: ${text}`);
  const value = found[3] ?? '';
  return [found[1] ?? '', value.replace(/\\([\\;,nN])/g, (_, char: string) => (/n/i.test(char) ? '\n' : char))];
}

function judge(head: Readonly<Record<string, string>>, events: readonly IcsEvent[]): void {
  for (const name of needed.calendar) if (!head[name]) throw new Error(`${name} is missing`);
  if (head['VERSION'] !== '2.0') throw new Error('VERSION is 2.0');
  // RFC 5546, 3.2.1: whoever publishes says who organises.
  if (head['METHOD'] && events.some((event) => !event['ORGANIZER'])) throw new Error('METHOD without ORGANIZER');
  if (events.length === 0) throw new Error('no event');
  if (new Set(events.map((event) => event['UID'])).size !== events.length) throw new Error('a UID twice');
  for (const event of events) {
    for (const name of needed.event) if (!event[name]) throw new Error(`${name} is missing`);
    for (const name of moments) {
      if (event[name] !== undefined && !/^\d{8}T\d{6}Z$/.test(event[name])) throw new Error(`${name}:${event[name]}`);
    }
    if (event['DTEND'] !== undefined && event['DTEND'] <= (event['DTSTART'] ?? ''))
      throw new Error('ends before it begins');
    if (!statuses.includes(event['STATUS'] ?? '')) throw new Error(`STATUS:${event['STATUS']}`);
    const sequence = Number(event['SEQUENCE']);
    if (!Number.isInteger(sequence) || sequence < 0 || sequence >= 2 ** 31) throw new Error('SEQUENCE');
  }
}
