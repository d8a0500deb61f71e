import { describe, expect, test } from 'vitest';
import { createDoc } from '../../../src/core/document/create.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { frameView } from '../../../src/core/forloeb/frame-view.ts';
import { mentorCourseKind, mentorCourseRecordId, mentorMeetingKind } from '../../../src/core/forloeb/mentor-course.ts';
import { readPeople } from '../../../src/core/forloeb/people.ts';
import { write } from '../../../src/core/forloeb/record-kind.ts';
import { SamarbejdsaftaleTemplate } from '../../../src/core/forloeb/samarbejdsaftale-template.ts';
import { forloebRooms } from '../../../src/core/rooms.ts';
import { buildAgreement } from '../../../src/output/mentor/build-agreement.ts';
import { buildFrame } from '../../../src/output/mentor/build-frame.ts';
import { asFrame, asMentor } from '../../../src/output/mentor/room-doc.ts';
import { allCanaries, canaries, canariesOf, roomOfCanaries } from '../../support/conversation/canaries.ts';
import { readTemplate } from '../../support/templates.ts';

const words = SamarbejdsaftaleTemplate.parse(readTemplate('samarbejdsaftale.json'));
const today = '2026-12-01';
const author = { actor: 'kanarie-navne', person: 'p_amina', day: today };

const courseOfCanaries = canaries.find(({ kind }) => kind === mentorCourseKind)?.fields ?? {};

/** The room `ramme` with its canaries, the frame of the forløb and two meetings. */
function ramme() {
  const frame = [
    write('forloeb', 'forloeb', {
      firstDay: '2026-08-03',
      months: 3,
      localDaysOff: [],
      programme: { id: 'p', version: 1, title: 'P' },
    }),
    write('p_amina', 'person', { name: 'Amina Yilmaz' }),
    write('role_ny', 'role', { person: 'p_amina' }),
    write('p_karin', 'person', { name: 'Karin Bjerre' }),
    write('role_mentor', 'role', { person: 'p_karin' }),
    write(mentorCourseRecordId, mentorCourseKind.type, courseOfCanaries),
    write('m1', mentorMeetingKind.type, {
      ...{ day: '2026-09-01', from: '09:00', to: '10:30', place: 'Kantinen', minutes: 95 },
      held: { done: true },
    }),
    write('m2', mentorMeetingKind.type, { day: '2026-11-10', from: '09:00', to: '10:30' }),
    write('m4', mentorMeetingKind.type, {
      ...{ day: '2026-11-24', from: '09:00', to: '10:30' },
      cancelled: { done: true },
    }),
    write('m3', mentorMeetingKind.type, { day: '2026-12-08', from: '09:00', to: '10:30' }),
  ];
  return applyAction(roomOfCanaries('ramme', 'f1', createDoc('f1-ramme', 'ramme')), author, frame);
}

describe('the paper of the leader', () => {
  test('says period, hours and meeting days, and nothing of any other room', () => {
    const sheet = buildFrame(asFrame(ramme()), today);
    expect(sheet?.title).toBe('Mentorforløb for Amina Yilmaz');
    expect(sheet?.lead).toContain('Mentor: Karin Bjerre');
    expect(sheet?.facts.map(({ value }) => value)).toEqual([
      '5. aug. 2026 – 4. jun. 2027',
      '5 timer om måneden',
      'KanarieforloebFrequencyZq',
      '5. aug. 2026',
    ]);
    // The first one is the canary of its kind.
    expect(sheet?.meetings.map(({ state }) => state)).toEqual(['Holdt', 'Holdt', 'Ikke holdt', 'Aflyst', 'Planlagt']);
    const text = JSON.stringify([sheet, frameView(ramme(), today)]);
    expect(text).toContain('1 t 35 min');
    expect(text).not.toContain('Kantinen');
    const elsewhere = forloebRooms.filter((room) => room !== 'ramme').flatMap((room) => canariesOf(room));
    expect(elsewhere.length).toBeGreaterThan(50);
    expect(elsewhere.filter((word) => text.includes(word))).toEqual([]);
  });

  test.each(forloebRooms.filter((room) => room !== 'ramme'))('cannot be made from the room %s', (room) => {
    expect(() => asFrame(roomOfCanaries(room, 'f1'))).toThrow(RangeError);
  });
});

describe('the paper of the two', () => {
  const mentor = roomOfCanaries('mentor', 'f1');
  const sheet = buildAgreement(asMentor(mentor), words, {
    plan: undefined,
    people: readPeople(ramme()),
    period: 'perioden',
  });

  test('has every point under the heading it was written under, room for a pen in the others, and two signatures', () => {
    expect(sheet.points).toHaveLength(14);
    const written = sheet.points.filter(({ lines }) => lines.length > 0);
    expect(written.map(({ heading, lines }) => [heading, lines])).toEqual([
      ['KanarieaftalenHeadingZq', ['KanarieaftalenMaalZq']],
      ['KanarieaftalenAndenZq', ['KanarieaftalenFortrolighedZq']],
    ]);
    expect(sheet.signatures.map(({ name }) => name)).toEqual(['Amina Yilmaz', 'Karin Bjerre']);
  });

  test('says nothing but the agreement', () => {
    const text = JSON.stringify(sheet);
    const own = canariesOf('mentor', 'samarbejdsaftale');
    expect(allCanaries.filter((word) => text.includes(word)).sort()).toEqual([...own].sort());
  });
});
