import { describe, expect, test } from 'vitest';
import { createDoc } from '../../../src/core/document/create.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { aftaleKind } from '../../../src/core/forloeb/aftale.ts';
import { fillAgenda } from '../../../src/core/forloeb/agenda.ts';
import { formOf } from '../../../src/core/forloeb/agenda-form.ts';
import { MeetingTemplate } from '../../../src/core/forloeb/agenda-template.ts';
import { standsIn } from '../../../src/core/forloeb/followed.ts';
import { calendarOf, forloebKind } from '../../../src/core/forloeb/forloeb.ts';
import { huskelisteKind } from '../../../src/core/forloeb/huskeliste.ts';
import { dated } from '../../../src/core/forloeb/huskeliste-view.ts';
import { activityKind, placeActivities } from '../../../src/core/forloeb/introduktionsskema.ts';
import { meetingKind, meetingNotesKind, noteField } from '../../../src/core/forloeb/meeting.ts';
import { notesRecordId } from '../../../src/core/forloeb/meeting-keys.ts';
import { meetingsOf } from '../../../src/core/forloeb/meeting-list.ts';
import { writeOwnPoint } from '../../../src/core/forloeb/own-points.ts';
import { readPeople } from '../../../src/core/forloeb/people.ts';
import { answerKind, questionKind } from '../../../src/core/forloeb/question.ts';
import { readEntries, write } from '../../../src/core/forloeb/record-kind.ts';
import { buildAgenda, buildAgreed } from '../../../src/output/meeting/build-meeting.ts';
import { readTemplate } from '../../support/templates.ts';
import { change, exampleDay, examplePlan } from '../programme/example-plan.ts';

const key = 'activity_skema-statusmoede-3';
const template = MeetingTemplate.parse(readTemplate('moeder.json'));
/** A word that stands in one place only. */
const canary = (spot: string) => `Kanarie${spot}Zq`;

const aftale = (id: string, text: string, meeting: string, kind = 'status') =>
  write(id, aftaleKind.type, {
    text,
    made: { day: exampleDay, kind, meeting },
    responsible: { role: 'ny' },
    due: '2026-08-07',
  });

const plan = change(examplePlan(), [
  aftale('aftale_1', canary('Aftale'), key),
  aftale('aftale_2', canary('AndenAftale'), 'activity_skema-statusmoede-2'),
]);
const notes = write(notesRecordId(key, 'person_eksempel-ny'), meetingNotesKind.type, {
  kind: 'status',
  meeting: key,
  by: 'person_eksempel-ny',
  day: exampleDay,
  points: [{ key: 'trivsel', heading: 'Hvordan har du det?' }],
  [noteField('trivsel')]: canary('Note'),
});
const talks = applyAction(
  createDoc('eksempel-samtaler', 'samtaler'),
  { actor: 'samtalerNY', person: 'person_eksempel-ny', day: exampleDay },
  [
    notes,
    write('question_1', questionKind.type, { text: canary('Spoergsmaal'), asked: { day: exampleDay } }),
    write('question_2', questionKind.type, { text: canary('Besvaret'), asked: { day: '2026-08-03' } }),
    write('answer_1', answerKind.type, { question: 'question_2', text: canary('Svar'), given: { day: '2026-08-04' } }),
    writeOwnPoint({ key, kind: 'status' }, 'eget-1', {
      heading: canary('Eget'),
      day: exampleDay,
      by: 'person_eksempel-ny',
      done: false,
    }),
  ],
);

function sheets() {
  const forloeb = readEntries(plan, forloebKind).known[0]?.fields;
  if (!forloeb) throw new Error('No forløb');
  const calendar = calendarOf(forloeb);
  const { firstDay } = forloeb;
  const placed = placeActivities(readEntries(plan, activityKind).known, calendar, firstDay);
  const records = readEntries(talks, meetingKind).known;
  const rows = meetingsOf({ placed, records, notes: readEntries(talks, meetingNotesKind).known, prepares: true });
  const row = rows.find((one) => one.key === key);
  if (!row) throw new Error('No meeting');
  const answers = readEntries(talks, answerKind).known;
  const aftaler = readEntries(plan, aftaleKind).known;
  const questions = readEntries(talks, questionKind).known;
  const items = dated(readEntries(plan, huskelisteKind).known, calendar, firstDay);
  const people = readPeople(plan);
  const agenda = fillAgenda({
    ...{ row, rows, records, shared: [], questions, answers, aftaler, stands: standsIn(plan), items, goals: [] },
    ...{ placed, calendar, firstDay, people, today: exampleDay },
  });
  const form = formOf(template, 'status');
  return { ours: buildAgenda(plan, { row, form, agenda, answers, aftaler }), leaders: buildAgreed(plan, row), row };
}

describe('[N117] the paper of a meeting', () => {
  test('for those who meet has the agenda with what it is filled with, and no note', () => {
    const text = JSON.stringify(sheets().ours);
    for (const spot of ['Spoergsmaal', 'Besvaret', 'Eget', 'Aftale', 'AndenAftale'])
      expect(text).toContain(canary(spot));
    expect(text).toContain('Hvordan har du det?');
    for (const spot of ['Note', 'Svar']) expect(text).not.toContain(canary(spot));
  });

  test('[N106] counts what nobody has ticked of the preparation in one line', () => {
    expect(JSON.stringify(sheets().ours)).toContain('"1 ting fra forberedelsen er ikke krydset af"');
  });

  test('for the leader has what was agreed at this meeting, and nothing of the talk', () => {
    const { leaders } = sheets();
    expect(leaders.blocks).toEqual([]);
    expect(leaders.aftaler).toEqual([
      { id: 'aftale_1', text: canary('Aftale'), who: 'Amina Yilmaz', due: 'fre. 7. aug.', done: false },
    ]);
    const text = JSON.stringify(leaders);
    for (const spot of ['Spoergsmaal', 'Besvaret', 'Svar', 'Eget', 'Note', 'AndenAftale']) {
      expect(text).not.toContain(canary(spot));
    }
    expect(text).not.toMatch(/Hvordan har du det|fylder/);
  });

  test('ticks what was agreed when the item it has become is done', () => {
    const row = sheets().row;
    const item = {
      title: 'x',
      placement: { bucket: 'firstWeek', order: 'a' },
      due: null,
      responsible: { role: 'ny' },
      needs: [],
    };
    const after = change(plan, [
      write('aftale_1', aftaleKind.type, { became: { type: 'huskeliste', id: 'h' } }),
      write('h', huskelisteKind.type, { ...item, status: { done: true, day: exampleDay } }),
    ]);
    expect(buildAgreed(after, row).aftaler.map(({ done }) => done)).toEqual([true]);
  });

  test('says which meeting it is, when, where and with whom', () => {
    expect(sheets().leaders).toMatchObject({
      title: 'Statusmøde',
      lead: 'Onsdag den 5. august 2026 · 08.30–08.45 · Kontoret',
      who: 'Amina Yilmaz, Mette Kjær',
      fictive: true,
    });
  });

  test('has the day it was held where the plan has none: the expectation talk', () => {
    const held = { done: true, day: '2026-07-07' };
    const prepared = applyAction(
      createDoc('eksempel-forberedelse', 'forberedelse'),
      { actor: 'samtalerKP', person: 'person_eksempel-kontaktperson', day: exampleDay },
      [write('moede_forventning', meetingKind.type, { kind: 'forventning', meeting: 'forventning', held })],
    );
    const records = readEntries(prepared, meetingKind).known;
    const [row] = meetingsOf({ placed: [], records, notes: [], prepares: true });
    if (!row) throw new Error('No meeting');
    expect(buildAgreed(plan, row).lead).toBe('Tirsdag den 7. juli 2026');
    expect(buildAgreed(plan, { ...row, held: false }).lead).toBe('');
  });
});
