import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/calendar/day.ts';
import { createDoc } from '../../../src/core/document/create.ts';
import type { Doc } from '../../../src/core/document/types.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { createExample } from '../../../src/core/forloeb/example-forloeb.ts';
import { firstStep } from '../../../src/core/forloeb/first-step.ts';
import { calendarOf, forloebKind } from '../../../src/core/forloeb/forloeb.ts';
import { freeRoleKind, freeRolesIn } from '../../../src/core/forloeb/free-role.ts';
import { huskelisteKind, itemTitle } from '../../../src/core/forloeb/huskeliste.ts';
import { dated } from '../../../src/core/forloeb/huskeliste-view.ts';
import { activityKind, placeActivities } from '../../../src/core/forloeb/introduktionsskema.ts';
import { activitiesAhead, nextSteps, waitingByName } from '../../../src/core/forloeb/overblik.ts';
import { readPeople } from '../../../src/core/forloeb/people.ts';
import { readEntries, write } from '../../../src/core/forloeb/record-kind.ts';
import { summarize } from '../../../src/core/forloeb/summary.ts';
import { momentOf, whomToAsk } from '../../../src/core/forloeb/todays-plan.ts';
import { videnspersonKind } from '../../../src/core/forloeb/vidensperson.ts';

const template = (name: string) => JSON.parse(readFileSync(`templates/${name}.json`, 'utf8'));
const today = '2026-08-05';
const kontaktperson = 'person_eksempel-kontaktperson';

/** The example on Wednesday of its first week. */
function example(): Doc {
  const { work } = createExample(template('eksempel'), template('nyuddannet-socialraadgiver'), today);
  return work
    .filter(({ room }) => room === 'plan')
    .reduce(
      (doc, { by, changes }, index) => applyAction(doc, { actor: `actor${index}`, person: by, day: today }, changes),
      createDoc('f-plan', 'plan'),
    );
}

const onWednesday = example();

function situation(me: string, now = '11:42', questions = 0, on = today) {
  const plan = onWednesday;
  const forloeb = readEntries(plan, forloebKind).known[0]?.fields;
  if (!forloeb) throw new Error('The example has no forløb');
  const calendar = calendarOf(forloeb);
  const items = dated(readEntries(plan, huskelisteKind).known, calendar, forloeb.firstDay);
  const placed = placeActivities(readEntries(plan, activityKind).known, calendar, forloeb.firstDay);
  return { items, placed, people: readPeople(plan), me, today: on, now, questions, plan };
}

describe('what is ahead', () => {
  it('leaves out luft and what is over', () => {
    const { placed } = situation(kontaktperson);
    const titles = activitiesAhead(placed, today, '11:42').map(({ entry }) => entry.fields.title);
    expect(titles[0]).toBe('Rundvisning i hele huset');
    expect(titles).not.toContain('Skriv dine spørgsmål ned');
    expect(activitiesAhead(placed, today, '12:45')[0]?.entry.fields.title).toBe('Rundvisning i hele huset');
    expect(activitiesAhead(placed, today, '13:30')[0]?.entry.fields.title).not.toBe('Rundvisning i hele huset');
  });
});

describe('the next three steps', () => {
  it('are the next activity, what is late elsewhere, and the meeting that questions wait for', () => {
    expect(nextSteps(situation(kontaktperson, '11:42', 2)).map(({ kind }) => kind)).toEqual([
      'activity',
      'waiting',
      'prepare',
    ]);
  });

  it('are filled up with my own items, late ones first', () => {
    const steps = nextSteps(situation(kontaktperson));
    expect(steps.map(({ kind }) => kind)).toEqual(['activity', 'waiting', 'item']);
    const own = steps.find((step) => step.kind === 'item');
    expect(own?.item.entry.fields.title).toBe('Udlever nøgler, koder, telefon og adgangskoder');
  });

  it('are not an activity of another week', () => {
    const steps = nextSteps(situation(kontaktperson, '08:00', 0, '2026-07-20'));
    expect(steps.some(({ kind }) => kind === 'activity')).toBe(false);
  });
});

describe('the first step', () => {
  const plan = onWednesday;
  it.each([kontaktperson, 'person_eksempel-ny', 'person_eksempel-leder'])('is the same on the card of %s', (me) => {
    const steps = summarize(plan, me)?.steps;
    if (!steps) throw new Error('The summary has no steps');
    const days = Array.from({ length: 15 }, (_, index) => addDays('2026-07-20', index * 7));
    for (const day of days)
      for (const now of ['08:00', '11:42', '23:59']) {
        const [step] = nextSteps(situation(me, now, 2, day));
        const onCard = firstStep(steps, day, now);
        expect(onCard?.kind, `${day} ${now}`).toBe(step?.kind);
        expect(onCard && ('row' in onCard ? onCard.row.title : onCard.item.title)).toBe(
          step && ('row' in step ? step.row.entry.fields.title : itemTitle(step.item.entry.fields)),
        );
      }
  });
});

describe('what others owe', () => {
  it('is gathered by name, the oldest first, and is never mine', () => {
    const waiting = waitingByName(situation(kontaktperson));
    expect(waiting.map(({ name }) => name)).toEqual(['Henrik Sand']);
    const days = waiting[0]?.items.map(({ day }) => day) ?? [];
    expect(days).toEqual([...days].sort());
    expect(waitingByName(situation('person_eksempel-leder')).map(({ name }) => name)).toEqual(['Mette Kjær']);
  });
});

describe('how far away a meeting is', () => {
  const { placed } = situation(kontaktperson);
  const [meeting] = activitiesAhead(placed, today, '11:42');
  it.each([
    [today, '12:05', { kind: 'minutes', minutes: 25 }],
    [today, '11:00', { kind: 'minutes', minutes: 90 }],
    [today, '10:59', { kind: 'day', day: today }],
    [today, '12:30', { kind: 'now' }],
    [today, '13:00', { kind: 'now' }],
    ['2026-08-04', '12:05', { kind: 'day', day: today }],
  ] as const)('on %s at %s', (on, now, moment) => {
    if (!meeting) throw new Error('The example has a meeting');
    expect(momentOf({ day: meeting.day, from: meeting.entry.fields.when.from }, on, now)).toEqual(moment);
  });
});

describe('whom to ask', () => {
  const { people, plan } = situation(kontaktperson);
  const known = readEntries(plan, videnspersonKind).known;

  it('is the kontaktperson first, then those whom today names, then those one has met', () => {
    const names = whomToAsk(people, known, 'person_eksempel-ny', new Set(['Sofie Dam']), [], 4).map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(['Mette Kjær', 'Sofie Dam']);
    expect(new Set(names).size).toBe(names.length);
  });

  it('[N172] is whoever holds a role of the workplace too, by the name of the role', () => {
    const role = (id: string, name: string, person: string | null) => write(id, freeRoleKind.type, { name, person });
    const author = { actor: 'rollerRoll', person: kontaktperson, day: today };
    const withRoles = applyAction(plan, author, [
      role('frirolle_1', 'Buddy', 'person_eksempel-mentor'),
      role('frirolle_2', 'Koordinator', null),
      role('frirolle_3', 'Afløser', 'person_eksempel-ny'),
    ]);
    const held = freeRolesIn(withRoles, readPeople(withRoles));
    expect(held.map(({ role: { fields }, holder }) => [fields.name, holder?.fields.name])).toEqual([
      ['Afløser', 'Amina Yilmaz'],
      ['Buddy', 'Karin Bjerre'],
      ['Koordinator', undefined],
    ]);
    const asked = whomToAsk(people, known, 'person_eksempel-ny', new Set(), held);
    expect(asked.map(({ name }) => name).slice(0, 2)).toEqual(['Mette Kjær', 'Karin Bjerre']);
    expect(asked[1]?.topics[0]).toBe('Buddy');
  });

  it('is never oneself and never a topic without a name', () => {
    const all = whomToAsk(people, known, kontaktperson, new Set(), [], 99);
    expect(all.some(({ name }) => name === 'Mette Kjær' || name.trim() === '')).toBe(false);
  });
});
