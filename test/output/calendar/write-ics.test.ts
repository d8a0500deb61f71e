import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementField, agreementValue } from '../../../src/core/forloeb/agreement.ts';
import { readPeople } from '../../../src/core/forloeb/people.ts';
import { copenhagenInstant } from '../../../src/output/calendar/copenhagen-time.ts';
import { type PersonEvent, personEvents } from '../../../src/output/calendar/person-events.ts';
import { writeIcs } from '../../../src/output/calendar/write-ics.ts';
import { asPlan } from '../../../src/output/programme/plan-doc.ts';
import { readIcs } from '../../support/ics.ts';
import { act, activity, peoplePlan, write } from '../../support/people-plan.ts';

const now = Date.UTC(2026, 7, 1, 8);
const bodil = { name: 'Bodil Skov' };
const key = 'name:bodil-skov';

const read = (ics: string) => readIcs(new TextEncoder().encode(ics));
const parse = (ics: string) => read(ics).events;

const event = (more: Partial<PersonEvent> = {}): PersonEvent => ({
  uid: 'a1.f@god-start',
  title: 'Møde',
  day: '2026-08-03',
  from: '09:00',
  to: '10:00',
  place: '',
  description: '',
  status: 'confirmed',
  ...more,
});

describe('the calendar file', () => {
  test('whatever the texts hold, the lines are CRLF, at most 75 octets, and say the same when read back', async () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
      .map((raw) => raw.replace(/[\r\n\p{Cc}]/gu, ' ').trim() || 'x');
    await fc.assert(
      fc.asyncProperty(text, text, async (title, place) => {
        const ics = await writeIcs([event({ title, place, description: 'Én\nto; tre, \\fire' })], now);
        expect(parse(ics)).toHaveLength(1);
        expect(parse(ics)[0]).toMatchObject({ SUMMARY: title, LOCATION: place, DESCRIPTION: 'Én\nto; tre, \\fire' });
      }),
      { numRuns: 60 },
    );
  });

  test('is a snapshot without METHOD, and controls in a text are left out', async () => {
    const ics = read(await writeIcs([event({ title: 'Mø\u0007de\u0085', description: 'a\tb\u0000' })], now));
    expect(ics.head).toEqual({ VERSION: '2.0', PRODID: '-//God start//Folks tid//DA' });
    expect(ics.events[0]).toMatchObject({ SUMMARY: 'Møde', DESCRIPTION: 'a\tb' });
    expect(ics.events[0]).not.toHaveProperty('LOCATION');
  });

  test('a time that ends before it begins is given without an end, and what is off takes no time', async () => {
    const [turned, off] = parse(
      await writeIcs([event({ from: '10:00', to: '09:00' }), event({ uid: 'b', status: 'cancelled' })], now),
    );
    expect(turned).toMatchObject({ DTSTART: '20260803T080000Z', STATUS: 'CONFIRMED' });
    expect(turned).not.toHaveProperty('DTEND');
    expect(turned).not.toHaveProperty('TRANSP');
    expect(off).toMatchObject({ STATUS: 'CANCELLED', TRANSP: 'TRANSPARENT' });
  });

  test('no text can add a line of its own', async () => {
    const ics = await writeIcs([event({ title: 'Møde\r\nATTENDEE:mailto:x@y.dk', place: 'A\nEND:VEVENT' })], now);
    expect(ics).not.toMatch(/^(ATTENDEE|END:VEVENT\r\nEND:VEVENT)/m);
    expect(ics.match(/^END:VEVENT/gm)).toHaveLength(1);
  });

  test('nine in the morning is nine in Denmark, in summer and in winter', async () => {
    const ics = await writeIcs([event(), event({ uid: 'b', day: '2026-12-01' })], now);
    expect(parse(ics).map(({ DTSTART, DTEND }) => [DTSTART, DTEND])).toEqual([
      ['20260803T070000Z', '20260803T080000Z'],
      ['20261201T080000Z', '20261201T090000Z'],
    ]);
  });

  test('every hour of an office day is shown again by a Danish clock, also around the days the clocks change', () => {
    const clock = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Copenhagen',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    const day = fc.oneof(
      fc.constantFrom('2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31', '2028-03-26'),
      fc
        .date({ min: new Date('2026-01-01'), max: new Date('2032-01-01'), noInvalidDate: true })
        .map((on) => on.toISOString().slice(0, 10)),
    );
    const time = fc
      .integer({ min: 3 * 60 + 1, max: 24 * 60 - 1 })
      .map((at) => `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`);
    fc.assert(
      fc.property(day, time, (on, at) => {
        expect(clock.format(copenhagenInstant(on, at))).toBe(`${on} ${at}`);
      }),
    );
    expect(copenhagenInstant('2026-10-25', '02:30').toISOString()).toBe('2026-10-25T00:30:00.000Z');
    expect(copenhagenInstant('2026-03-29', '02:30').toISOString()).toBe('2026-03-29T01:30:00.000Z');
  });

  test('a later file has the same keys and a higher number and stamp, so that it takes the place of the first', async () => {
    const [first] = parse(await writeIcs([event()], now));
    const [second] = parse(await writeIcs([event({ from: '10:00', to: '11:00' })], now + 60_000));
    expect(second?.['UID']).toBe(first?.['UID']);
    expect(Number(second?.['SEQUENCE'])).toBeGreaterThan(Number(first?.['SEQUENCE']));
    expect(Number(second?.['SEQUENCE'])).toBeLessThan(2 ** 31);
    expect((second?.['DTSTAMP'] ?? '') > (first?.['DTSTAMP'] ?? '')).toBe(true);
    expect(second?.['LAST-MODIFIED']).toBe(second?.['DTSTAMP']);
  });
});

describe('the appointments of a person', () => {
  const told = (id: string, more: Record<string, unknown> = {}) =>
    activity(id, '2026-08-04', '09:00', '10:00', {
      who: [bodil],
      [agreementField(bodil, readPeople(peoplePlan('f')))]: agreementValue(
        { party: bodil },
        'agreed',
        { day: '2026-08-04', from: '09:00', to: '10:00' },
        { by: 'person_k', day: '2026-08-01' },
      ),
      ...(more as Record<string, never>),
    });
  const events = (doc: ReturnType<typeof peoplePlan>) => personEvents(asPlan(doc), 'f', key, '2026-08-01');

  test('[N96] are tentative until the person has agreed to these very hours', async () => {
    const answer = (state: 'asked' | 'agreed' | 'declined', from = '09:00') => ({
      [agreementField(bodil, readPeople(peoplePlan('f')))]: agreementValue(
        { party: bodil },
        state,
        { day: '2026-08-04', from, to: '10:00' },
        { by: 'person_k', day: '2026-08-01' },
      ),
    });
    const row = (id: string, more: Record<string, never>) =>
      activity(id, '2026-08-04', '09:00', '10:00', { who: [bodil], ...more });
    const plan = peoplePlan(
      'f',
      row('a1', {}),
      row('a2', answer('asked') as never),
      row('a3', answer('agreed') as never),
      row('a4', answer('agreed', '08:00') as never),
      row('a5', answer('declined') as never),
      row('a6', { status: { state: 'agreed' } } as never),
    );
    const file = parse(await writeIcs(events(plan), now));
    expect(file.map(({ UID, STATUS }) => [UID?.slice(0, 2), STATUS])).toEqual([
      ['a1', 'TENTATIVE'],
      ['a2', 'TENTATIVE'],
      ['a3', 'CONFIRMED'],
      ['a4', 'TENTATIVE'],
      ['a5', 'CANCELLED'],
      ['a6', 'CONFIRMED'],
    ]);
    const own = parse(
      await writeIcs(
        personEvents(
          asPlan(
            act(
              plan,
              write('a7', 'activity', {
                title: 'Velkomst',
                kind: 'andet',
                when: { pinned: '2026-08-04', from: '08:00', to: '09:00' },
                who: [{ role: 'kontaktperson' }],
                needs: [],
              }),
            ),
          ),
          'f',
          'person_kontaktperson',
          '2026-08-01',
        ),
        now,
      ),
    );
    expect(own.map(({ STATUS }) => STATUS)).toEqual(['CONFIRMED']);
  });

  test('are those of this person and no others, from the day on', () => {
    const plan = peoplePlan(
      'f',
      activity('a1', '2026-08-04', '09:00', '10:00', { who: [bodil] }),
      activity('a2', '2026-08-04', '11:00', '12:00', { who: [{ role: 'leder' }] }),
      activity('a3', '2026-07-01', '11:00', '12:00', { who: [bodil] }),
    );
    expect(events(plan).map(({ uid, status }) => [uid, status])).toEqual([['a1.f@god-start', 'tentative']]);
  });

  test('that are off go along as such to somebody who was told, and not at all to somebody who was not', () => {
    const cancelled = { status: { state: 'cancelled' } };
    const plan = act(
      peoplePlan(
        'f',
        told('a1', cancelled),
        told('a2'),
        told('a3'),
        told('a4'),
        activity('a5', '2026-08-04', '09:00', '10:00', { who: [bodil], ...cancelled }),
      ),
      { do: 'delete', id: 'a2' },
      write('a3', 'activity', { who: [{ role: 'leder' }] }),
    );
    expect(events(plan).map(({ uid, status }) => [uid.slice(0, 2), status])).toEqual([
      ['a1', 'cancelled'],
      ['a2', 'cancelled'],
      ['a3', 'cancelled'],
      ['a4', 'confirmed'],
    ]);
  });

  test('tell the first name of the new hire and nothing that is noted', async () => {
    const plan = peoplePlan(
      'f',
      activity('a1', '2026-08-04', '09:00', '10:00', { who: [bodil], note: 'KANARIE-1', preparation: 'KANARIE-2' }),
    );
    const ics = await writeIcs(events(plan), now);
    expect(ics).toContain('Amina');
    expect(ics).not.toMatch(/Yilmaz|KANARIE/);
    expect(parse(ics)[0]?.['DESCRIPTION']).toContain('Kontaktperson: Mette Kjær, 11 22 33 44');
  });
});
