import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, daysBetween } from '../../../src/core/calendar/day.ts';
import { createDoc } from '../../../src/core/document/create.ts';
import type { Change, Doc } from '../../../src/core/document/types.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { caseloadKind, caseloadRecordId } from '../../../src/core/forloeb/caseload.ts';
import { createExample } from '../../../src/core/forloeb/example-forloeb.ts';
import { Forloeb, forloebKind } from '../../../src/core/forloeb/forloeb.ts';
import { goalKind } from '../../../src/core/forloeb/laeringsmaal.ts';
import { lengthEdit, previewLength } from '../../../src/core/forloeb/length-change.ts';
import { letterKind, letterRecordId } from '../../../src/core/forloeb/letter.ts';
import { materialKind } from '../../../src/core/forloeb/material.ts';
import { meetingKind } from '../../../src/core/forloeb/meeting.ts';
import { findings, type PhaseCheck, phaseChecks } from '../../../src/core/forloeb/phase-checks.ts';
import { closingDay } from '../../../src/core/forloeb/phases.ts';
import { readEntries } from '../../../src/core/forloeb/record-kind.ts';
import { videnspersonKind } from '../../../src/core/forloeb/vidensperson.ts';
import type { Viewpoint } from '../../../src/core/rooms.ts';
import { act, activity, daysOf, item, planOf, write } from './move-plan.ts';

const template = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../templates/${name}.json`, import.meta.url), 'utf8'));

const person = (role: string) => [
  write(`person_${role}`, 'person', { name: role }),
  write(`role_${role}`, 'role', { person: `person_${role}` }),
];
const at = (unit: string, amount: number) => ({ offset: { unit, amount } });
const titled = (title: string, due: ReturnType<typeof at>, more: object = {}) =>
  item('huskeliste_x', due, { title, ...(more as Record<string, never>) });
const timed = (unit: string, amount: number) => ({ ...at(unit, amount), from: '09:00', to: '10:00' });
const done = { status: { done: true, day: '2026-08-03' } };
const held = { status: { state: 'done', day: '2026-08-03' } };

interface Rooms {
  readonly samtaler?: Doc;
  readonly forberedelse?: Doc;
}

function look(plan: Doc, today: Day, viewpoint: Viewpoint = 'kontaktperson', rooms: Rooms = {}) {
  const input = { docs: { plan, ...rooms }, plan, viewpoint, months: 3, today, filed: [], ...daysOf(plan) };
  return findings(input, phaseChecks);
}

const room = (kind: 'samtaler' | 'forberedelse', ...changes: readonly Change[]): Doc =>
  applyAction(createDoc(`f-${kind}`, kind), { actor: 'A', person: 'person_1', day: '2026-08-01' }, changes);

describe('what belongs to a phase', () => {
  /** Each line with what makes it done, in the plan unless a room is named. */
  const made: readonly {
    readonly check: PhaseCheck;
    readonly changes: readonly Change[];
    readonly where?: 'samtaler' | 'forberedelse';
  }[] = [
    { check: 'kontaktperson', changes: person('kontaktperson') },
    {
      check: 'forventning',
      changes: [
        write('moede_f', meetingKind.type, { kind: 'forventning', meeting: 'forventning', held: { done: true } }),
      ],
      where: 'forberedelse',
    },
    {
      check: 'forventning',
      changes: [
        titled('Hold en forventningsafstemning', at('workingDays', -15), {
          ...done,
          placement: { bucket: 'before', order: 'a' },
        }),
      ],
    },
    { check: 'brev', changes: [write(letterRecordId, letterKind.type, { sent: { done: true } })] },
    {
      check: 'brev',
      changes: [
        titled('Send velkomstbrevet', at('workingDays', -5), { ...done, placement: { bucket: 'before', order: 'a' } }),
      ],
    },
    {
      check: 'videnspersoner',
      changes: [write('vidensperson_1', videnspersonKind.type, { topic: 'IT', needs: [], name: 'Jonas' })],
    },
    {
      check: 'materialer',
      changes: [
        write('hjaelperedskab_1', materialKind.type, { title: 'Håndbog', kind: 'haandbog', status: { done: true } }),
      ],
    },
    {
      check: 'listeInden',
      changes: [titled('Ryd pladsen', at('workingDays', -2), { ...done, placement: { bucket: 'before', order: 'a' } })],
    },
    { check: 'skema', changes: [1, 2, 3].map((amount) => activity(`dag-${amount}`, timed('workingDays', amount))) },
    { check: 'opstartsmoede', changes: [activity('a', timed('workingDays', 1), { kind: 'opstartsmoede', ...held })] },
    {
      check: 'opstartsmoede',
      changes: [write('moede_o', meetingKind.type, { kind: 'opstart', meeting: 'activity_o', held: { done: true } })],
      where: 'samtaler',
    },
    {
      check: 'adgange',
      changes: [
        titled('Udlever nøgler og koder', at('workingDays', 1), {
          ...done,
          placement: { bucket: 'firstDay', order: 'a' },
        }),
      ],
    },
    { check: 'statusmoeder', changes: [activity('a', timed('workingDays', 2), { kind: 'statusmoede' })] },
    {
      check: 'sagstal',
      changes: [write(caseloadRecordId, caseloadKind.type, { steps: [{ from: at('workingDays', 1), percent: 50 }] })],
    },
    { check: 'maal', changes: [write('laeringsmaal_1', goalKind.type, { task: 'Enkeltydelser', needs: ['faglig'] })] },
    {
      check: 'maalNaaet',
      changes: [
        write('laeringsmaal_1', goalKind.type, {
          task: 'Enkeltydelser',
          needs: [],
          state: { value: 'reached', day: '2026-09-01' },
        }),
      ],
    },
    { check: 'opfoelgning', changes: [titled('Hold opfølgningssamtalen', at('months', 2), done)] },
    {
      check: 'oplaeg',
      changes: [
        write('oplaeg_1', 'oplaeg', {
          title: 'Ny teori',
          kind: 'teori',
          offered: { day: '2026-08-20' },
          state: { value: 'planned', day: '2026-08-21' },
        }),
      ],
    },
    { check: 'samtale', changes: [activity('a', timed('months', 3), { title: 'Afslutningssamtale', ...held })] },
    { check: 'afsluttet', changes: [write('afslutning', 'afslutning', { ended: { done: true, day: '2026-11-03' } })] },
  ];

  it.each(made)('[N165] $check is open until the records say so', ({ check, changes, where }) => {
    const bare = planOf('2026-08-03', []);
    expect(look(bare, '2026-08-05').get(check)?.done ?? false).toBe(false);
    const finding = where
      ? look(bare, '2026-08-05', 'kontaktperson', { [where]: room(where, ...changes) })
      : look(planOf('2026-08-03', changes), '2026-08-05');
    expect(finding.get(check)?.done).toBe(true);
  });

  it('[N165] counts what is counted, and is done when all of it is', () => {
    const topics = ['a', 'b', 'c'].map((topic, at) =>
      write(`vidensperson_${topic}`, videnspersonKind.type, { topic, needs: [], name: at < 2 ? 'Jonas' : ' ' }),
    );
    expect(look(planOf('2026-08-03', topics), '2026-08-05').get('videnspersoner')).toEqual({
      done: false,
      count: { done: 2, of: 3 },
    });
  });

  it('[N165] status meetings are counted once they have been', () => {
    const plan = planOf('2026-08-03', [
      activity('s1', timed('workingDays', 1), { kind: 'statusmoede' }),
      activity('s2', timed('workingDays', 2), { kind: 'statusmoede', ...held }),
      activity('s3', timed('workingDays', 9), { kind: 'statusmoede' }),
    ]);
    expect(look(plan, '2026-08-03').has('status')).toBe(false);
    expect(look(plan, '2026-08-07').get('status')).toEqual({ done: false, count: { done: 1, of: 2 } });
    const samtaler = room(
      'samtaler',
      write('moede_s', meetingKind.type, { kind: 'status', meeting: 's1', held: { done: true } }),
    );
    expect(look(plan, '2026-08-07', 'kontaktperson', { samtaler }).get('status')?.done).toBe(true);
  });

  it('[N101, N165] a talk with the leader follows up when the first month is over, and not before', () => {
    const talk = (unit: string, amount: number, title = 'Dine opgaver nu og senere') =>
      activity('talk', timed(unit, amount), { kind: 'ledersamtale', title, ...held });
    const isDone = (row: Change) => look(planOf('2026-08-03', [row]), '2026-10-05').get('opfoelgning')?.done;
    expect(isDone(talk('workingDays', 2))).toBe(false);
    expect(isDone(talk('workingDays', 20, 'Samtale med din leder: den første måned'))).toBe(false);
    expect(isDone(talk('months', 1, 'Samtale med din leder'))).toBe(true);
    const early = activity('talk', timed('workingDays', 2), { kind: 'ledersamtale', title: 'Samtale', ...held });
    expect(look(planOf('2026-08-03', [early]), '2026-10-05').get('opfoelgning')?.done).toBe(false);
  });

  it('[N166] the new hire is told nothing of the talk between leader and kontaktperson, and nobody of what the plan does not have', () => {
    const plan = planOf('2026-08-03', []);
    expect(look(plan, '2026-08-05', 'ny').has('forventning')).toBe(false);
    expect(look(plan, '2026-08-05', 'leder').has('forventning')).toBe(true);
    for (const check of ['listeInden', 'adgange', 'status', 'sagstalSet', 'maalNaaet'] as const) {
      expect(look(plan, '2026-08-05').has(check), check).toBe(false);
    }
  });

  it('[N166] the leader, who does not hold the talks, is told of them only when the plan says that they were held', () => {
    const rows = (more: object) => [
      activity('s1', timed('workingDays', 1), { kind: 'statusmoede', ...(more as Record<string, never>) }),
      activity('o1', timed('workingDays', 1), { kind: 'opstartsmoede', ...(more as Record<string, never>) }),
    ];
    const unheld = look(planOf('2026-08-03', rows({})), '2026-08-07', 'leder');
    expect(
      ['status', 'opstartsmoede', 'opfoelgning', 'samtale'].filter((check) => unheld.has(check as PhaseCheck)),
    ).toEqual([]);
    const plan = look(planOf('2026-08-03', rows(held)), '2026-08-07', 'leder');
    expect([plan.get('status')?.done, plan.get('opstartsmoede')?.done]).toEqual([true, true]);
  });

  it('has something to say of nearly every line of the example', () => {
    const { work } = createExample(template('eksempel'), template('nyuddannet-socialraadgiver'), '2026-08-05');
    const plan = work
      .filter(({ room: name }) => name === 'plan')
      .reduce(
        (doc, { by, changes }, index) =>
          applyAction(doc, { actor: `a${index}`, person: by, day: '2026-08-05' }, changes),
        createDoc('f-plan', 'plan'),
      );
    const found = look(plan, '2026-08-05');
    for (const check of ['kontaktperson', 'skema', 'statusmoeder'] as const)
      expect(found.get(check)?.done, check).toBe(true);
    expect(found.get('adgange')?.count?.of).toBe(1);
    expect(found.get('samtale')?.done).toBe(false);
  });
});

describe('the length', () => {
  const months = (plan: Doc) => readEntries(plan, forloebKind).known[0]?.fields ?? Forloeb.parse({});
  const inputOf = (plan: Doc) => ({ plan, forloeb: months(plan), calendar: daysOf(plan).calendar });
  const talk = (id: string, due: object, more = {}) =>
    item(id, due as never, { title: `Hold afslutningssamtalen ${id}`, ...more });

  it('[N167] is one to six months', () => {
    const fields = { firstDay: '2026-08-03', programme: { id: 'x', version: 1, title: 'x' }, localDaysOff: [] };
    expect([0, 1, 3, 6, 7, 2.5].map((length) => Forloeb.safeParse({ ...fields, months: length }).success)).toEqual([
      false,
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('[N168] takes along the closing talk and a last caseload step on its day, and leaves the rest', () => {
    const plan = planOf('2026-08-03', [
      talk('a', at('months', 3)),
      talk('b', { pinned: '2026-11-02' }),
      talk('c', at('months', 3), done),
      item('mentor', at('months', 3), { title: 'Sæt en mentorordning i gang' }),
      activity('samtale', timed('months', 3), { title: 'Afslutningssamtale' }),
      activity('aftalt', timed('months', 3), { title: 'Evalueringssamtale', status: { state: 'agreed' } }),
      write(caseloadRecordId, caseloadKind.type, {
        steps: [
          { from: at('workingDays', 1), percent: 50 },
          { from: at('months', 3), percent: 100 },
        ],
      }),
    ]);
    const preview = previewLength(inputOf(plan), 4);
    expect([preview.from, preview.to]).toEqual(['2026-11-03', '2026-12-03']);
    expect(preview.moves.map(({ id, to }) => [id, to])).toEqual([
      ['a', '2026-12-03'],
      ['samtale', '2026-12-03'],
      ['sagstal', '2026-12-03'],
    ]);
    expect(preview.stays.map(({ id }) => id).toSorted()).toEqual(['aftalt', 'b', 'c']);
    const edit = lengthEdit(preview, 3, []);
    const after = act(plan, edit.changes);
    expect(months(after).months).toBe(4);
    expect(closingDay(daysOf(after).calendar, months(after))).toBe('2026-12-03');
    expect(previewLength(inputOf(after), 4).moves.every(({ from, to }) => from === to)).toBe(true);
  });

  it('[N168] a caseload of its own length stays and is named', () => {
    const plan = planOf('2026-08-03', [
      write(caseloadRecordId, caseloadKind.type, {
        steps: [
          { from: at('workingDays', 1), percent: 50 },
          { from: at('months', 6), percent: 100 },
        ],
      }),
    ]);
    expect(previewLength(inputOf(plan), 4)).toMatchObject({
      moves: [],
      stays: [{ kind: 'caseload', to: '2027-02-03' }],
    });
  });

  it('[N168] the way back gives the plan as it was, from and to any length, in all of 2024–2032', () => {
    const day = fc
      .integer({ min: 0, max: daysBetween('2024-01-01', '2032-12-31') })
      .map((count) => addDays('2024-01-01', count));
    const length = fc.integer({ min: 1, max: 6 });
    fc.assert(
      fc.property(day, length, length, fc.integer({ min: -5, max: 5 }), (firstDay, from, to, apart) => {
        const plan = planOf(
          firstDay,
          [
            talk('a', at('months', from)),
            talk('b', at('workingDays', 60 + apart)),
            activity('c', timed('months', from), { title: 'Afslutningssamtale' }),
          ],
          { months: from },
        );
        const preview = previewLength(inputOf(plan), to);
        const { changes, undo } = lengthEdit(preview, from, []);
        const after = act(plan, changes);
        const { calendar } = daysOf(after);
        const row = preview.moves.find(({ id }) => id === 'a');
        expect(row?.to).toBe(closingDay(calendar, { firstDay, months: to }));
        const back = act(after, undo);
        const fieldsOf = (doc: Doc) => Object.fromEntries(Object.entries(doc.r).map(([id, rec]) => [id, rec.v]));
        expect(fieldsOf(back)).toEqual(fieldsOf(plan));
      }),
    );
  });
});
