import { expect, test } from 'vitest';
import { createDoc } from '../../../src/core/document/create.ts';
import type { Change, Doc } from '../../../src/core/document/types.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { aftaleKind } from '../../../src/core/forloeb/aftale.ts';
import { agendaLineKind } from '../../../src/core/forloeb/agenda-line.ts';
import { meetingNotesKind, noteField } from '../../../src/core/forloeb/meeting.ts';
import { notesRecordId } from '../../../src/core/forloeb/meeting-keys.ts';
import { fillMentorAgenda, mentorAgendaKind, writeAgenda } from '../../../src/core/forloeb/mentor-agenda.ts';
import { MentorAgendaTemplate } from '../../../src/core/forloeb/mentor-agenda-template.ts';
import { addMentorMeetings, mentorRows } from '../../../src/core/forloeb/mentor-meetings.ts';
import { readPeople } from '../../../src/core/forloeb/people.ts';
import { sharedJournalKind } from '../../../src/core/forloeb/procesjournal.ts';
import { readEntries, write } from '../../../src/core/forloeb/record-kind.ts';
import { mentorEvents } from '../../../src/output/calendar/mentor-events.ts';
import { writeIcs } from '../../../src/output/calendar/write-ics.ts';
import { buildMentorAgenda } from '../../../src/output/meeting/build-mentor-agenda.ts';
import { readIcs } from '../../support/ics.ts';
import { readTemplate } from '../../support/templates.ts';

const today = '2026-11-10';
const [first, key, next] = ['mentormoede_2026-11-03', 'mentormoede_2026-11-10', 'mentormoede_2026-11-17'] as const;
const template = MentorAgendaTemplate.parse(readTemplate('mentormoede.json'));
const docOf = (room: string, ...changes: readonly Change[]): Doc =>
  applyAction(createDoc(`f-${room}`, room), { actor: 'one0000000', person: 'p_amina', day: today }, changes);

const meeting = (day: string) => ({ day, from: '09:00', to: '10:00', place: 'Karins kontor' });
const ramme = docOf(
  'ramme',
  ...addMentorMeetings(['2026-11-03', '2026-11-10', '2026-11-17'].map(meeting), undefined).changes,
  write(first, 'mentormoede', { held: { done: true, day: '2026-11-03' } }),
  write(next, 'mentormoede', { cancelled: { done: true, day: today } }),
);
const mentor = docOf(
  'mentor',
  write('p_amina', 'person', { name: 'Amina Yilmaz' }),
  write('p_karin', 'person', { name: 'Karin Bjerre' }),
  write('role_ny', 'role', { person: 'p_amina' }),
  write('role_mentor', 'role', { person: 'p_karin' }),
  write('l1', agendaLineKind.type, { text: 'At sige nej', from: 'logbog', day: today }),
  write('l2', agendaLineKind.type, { text: 'Overstået', from: 'eget', day: today, done: { done: true, day: today } }),
  write('s1', sharedJournalKind.type, {
    form: { id: 'k', version: 1, title: 'k' },
    prompts: [{ key: 'hvad', heading: 'Hvad', input: 'text' }],
    written: today,
    title: 'Privat overskrift',
    p_hvad: 'Privat tekst',
    shared: { day: today },
  }),
  writeAgenda(key, { theme: 'Grænser', method: { key: 'coaching', heading: 'Coachingsamtale' } }),
  write(notesRecordId(key, 'p_amina'), meetingNotesKind.type, {
    kind: 'mentor',
    meeting: key,
    by: 'p_amina',
    day: today,
    points: [{ key: 'laering', heading: 'Læring' }],
    [noteField('laering')]: 'Hemmelig note',
  }),
  write('a1', aftaleKind.type, {
    text: 'Prøv at bede om tid',
    made: { day: '2026-11-03', kind: 'mentor', meeting: first },
    responsible: { role: 'ny' },
    due: '2026-11-09',
  }),
);

const rows = mentorRows(ramme, () => false);

function sheet() {
  const row = rows.find((one) => one.key === key);
  if (!row) throw new Error('no meeting');
  const aftaler = readEntries(mentor, aftaleKind).known;
  const agendas = readEntries(mentor, mentorAgendaKind).known;
  const agenda = fillMentorAgenda(
    {
      rows,
      lines: readEntries(mentor, agendaLineKind).known,
      shared: readEntries(mentor, sharedJournalKind).known,
      agendas,
      aftaler,
      today,
    },
    row,
  );
  const { points, methods } = template;
  const choice = agendas[0]?.fields;
  return buildMentorAgenda({
    row,
    points,
    methods,
    people: readPeople(mentor),
    choice,
    agenda,
    aftaler,
    fictive: false,
  });
}

test('[N195] the paper has the seven points with the minutes of this meeting, and what waits under each', () => {
  const { title, lead, who, blocks } = sheet();
  expect([title, lead, who]).toEqual([
    'Mentormøde',
    'Tirsdag den 10. november 2026 · 09.00–10.00 · Karins kontor',
    'Amina Yilmaz, Karin Bjerre',
  ]);
  const points = blocks.flatMap((block) => block.points);
  expect(points.map(({ heading }) => heading)).toEqual([
    '1. Siden sidst (5 min)',
    '2. Dagens tema (5 min)',
    '3. Fremlæggelse (10 min)',
    '4. Refleksion (25 min)',
    '5. Læring (5 min)',
    '6. Feedback begge veje (5 min)',
    '7. Aftaler og næste møde (5 min)',
  ]);
  expect(points.map(({ lines }) => lines)).toEqual([
    ['Prøv at bede om tid – Amina Yilmaz (man. 9. nov.)'],
    ['Grænser'],
    ['At sige nej', '1 delt afsnit fra journalen'],
    [],
    [],
    [],
    [],
  ]);
  expect(points[3]?.prompts).toMatch(/^Coachingsamtale: Hvad vil mentee gerne nå\?/);
});

test('[N117] the paper holds no note and nothing of what is shared from the journal', () => {
  const words = JSON.stringify(sheet());
  for (const word of ['Hemmelig', 'Privat', 'Overstået']) expect(words).not.toContain(word);
});

test('[N194] the calendar holds the days ahead and a word, and what is called off as such', async () => {
  const events = mentorEvents(rows, 'f', today);
  expect(events.map(({ day, status, title, place, description }) => [day, status, title, place, description])).toEqual([
    ['2026-11-10', 'confirmed', 'Mentormøde', '', ''],
    ['2026-11-17', 'cancelled', 'Mentormøde', '', ''],
  ]);
  const ics = await writeIcs(events, Date.UTC(2026, 10, 10));
  const file = readIcs(new TextEncoder().encode(ics));
  expect(file.events.map(({ UID, DTSTART, STATUS }) => [UID, DTSTART, STATUS])).toContainEqual([
    `${key}.f@god-start`,
    '20261110T080000Z',
    'CONFIRMED',
  ]);
  expect(file.events.filter(({ STATUS }) => STATUS === 'CANCELLED')).toHaveLength(1);
  expect(ics).not.toMatch(/Karin|Amina|LOCATION|DESCRIPTION/);
});
