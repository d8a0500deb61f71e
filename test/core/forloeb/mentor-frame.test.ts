import { describe, expect, it } from 'vitest';
import { createDoc } from '../../../src/core/document/create.ts';
import type { Change, Json } from '../../../src/core/document/types.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { mentorFrame } from '../../../src/core/forloeb/mentor-frame.ts';
import { readPeople } from '../../../src/core/forloeb/people.ts';
import { summarize } from '../../../src/core/forloeb/summary.ts';

const author = { actor: 'actorActor', person: 'person_ny', day: '2026-08-05' };
const write = (id: string, type: string, fields: { [field: string]: Json }): Change => ({
  do: 'write',
  id,
  type,
  fields,
});
const plan = applyAction(createDoc('f1-plan', 'plan'), author, [
  write('forloeb', 'forloeb', {
    firstDay: '2026-08-03',
    months: 3,
    localDaysOff: [],
    programme: { id: 'p', version: 1, title: 'P' },
    welcome: 'Kun i planen',
    meetingPlace: 'Kun i planen',
  }),
  write('person_ny', 'person', { name: 'Amina Yilmaz', phone: '11 22 33 44' }),
  write('role_ny', 'role', { person: 'person_ny' }),
  write('person_m', 'person', { name: 'Karin Bjerre' }),
  write('role_mentor', 'role', { person: 'person_m' }),
  write('person_l', 'person', { name: 'Henrik Sand' }),
  write('role_leder', 'role', { person: 'person_l' }),
  write('huskeliste_a', 'huskeliste', { title: 'Kun i planen' }),
]);

describe('the frame of a forløb in the mentor room', () => {
  const room = applyAction(createDoc('f1-mentor', 'mentor'), author, mentorFrame(plan, undefined));

  it('says whose forløb it is, who the mentor is, and from when', () => {
    expect(summarize(room)).toMatchObject({ newHire: 'Amina Yilmaz', firstDay: '2026-08-03', total: 0 });
    expect(readPeople(room).holder('mentor')?.fields.name).toBe('Karin Bjerre');
  });

  it('carries nothing else of the plan', () => {
    const text = JSON.stringify(room);
    for (const word of ['Kun i planen', 'Henrik', '11 22 33 44']) expect(text).not.toContain(word);
  });

  it('is written once', () => {
    expect(mentorFrame(plan, room)).toEqual([]);
  });

  it('works before there is a mentor', () => {
    const alone = applyAction(plan, author, [write('role_mentor', 'role', { person: null })]);
    expect(mentorFrame(alone, undefined).map((change) => change.id)).toEqual(['forloeb', 'person_ny', 'role_ny']);
  });
});
