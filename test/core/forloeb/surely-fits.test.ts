import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { linkKind, teamDayKind, workplaceKind } from '../../../src/core/arbejdsplads/workplace.ts';
import { createDoc } from '../../../src/core/document/create.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { aftaleKind } from '../../../src/core/forloeb/aftale.ts';
import { caseloadKind } from '../../../src/core/forloeb/caseload.ts';
import { closingKind, evaluationKind, improvementKind } from '../../../src/core/forloeb/closing.ts';
import { Example } from '../../../src/core/forloeb/example.ts';
import { createExample } from '../../../src/core/forloeb/example-forloeb.ts';
import { forloebKind } from '../../../src/core/forloeb/forloeb.ts';
import { huskelisteKind } from '../../../src/core/forloeb/huskeliste.ts';
import { activityKind } from '../../../src/core/forloeb/introduktionsskema.ts';
import { goalKind, goalPartKind } from '../../../src/core/forloeb/laeringsmaal.ts';
import { letterKind, ownParagraphKind } from '../../../src/core/forloeb/letter.ts';
import { logoKind } from '../../../src/core/forloeb/logo.ts';
import { materialKind } from '../../../src/core/forloeb/material.ts';
import { meetingKind, meetingNotesKind } from '../../../src/core/forloeb/meeting.ts';
import { oplaegKind } from '../../../src/core/forloeb/oplaeg.ts';
import { personKind, roleKind } from '../../../src/core/forloeb/person.ts';
import { journalKind } from '../../../src/core/forloeb/procesjournal.ts';
import { answerKind, questionKind } from '../../../src/core/forloeb/question.ts';
import { reflectionKind } from '../../../src/core/forloeb/reflection.ts';
import { sharedAssessmentKind } from '../../../src/core/forloeb/self-assessment.ts';
import { Standardprogram } from '../../../src/core/forloeb/standardprogram.ts';
import { surely } from '../../../src/core/forloeb/surely-fits.ts';
import { tasksKind } from '../../../src/core/forloeb/tasks.ts';
import { videnspersonKind } from '../../../src/core/forloeb/vidensperson.ts';
import { newProgramme } from '../../../src/core/programme/programme-changes.ts';
import {
  ownActivityKind,
  ownItemKind,
  ownTopicKind,
  programmeKind,
  programmeVersionKind,
} from '../../../src/core/programme/programme-kinds.ts';
import { readTemplate } from '../../support/templates.ts';

type Loose = Record<string, unknown>;

const kinds = [
  ...[forloebKind, huskelisteKind, activityKind, personKind, roleKind, videnspersonKind, questionKind, answerKind],
  ...[journalKind, letterKind, ownParagraphKind, logoKind, workplaceKind, teamDayKind, linkKind],
  ...[goalKind, goalPartKind, sharedAssessmentKind, aftaleKind, meetingKind, meetingNotesKind, caseloadKind],
  ...[oplaegKind, materialKind, closingKind, evaluationKind, improvementKind, reflectionKind, tasksKind],
  ...[programmeKind, ownItemKind, ownActivityKind, ownTopicKind, programmeVersionKind],
];
const schemas = new Map<string, z.ZodMiniType>(kinds.map(({ type, schema }) => [type, schema]));

const example = Example.parse(readTemplate('eksempel.json'));
const programme = Standardprogram.parse(readTemplate(`${example.programme}.json`));

/** Real records of many kinds: the example and the programme it is made from. */
const records = [
  createExample(example, programme, '2026-08-12').work.flatMap(({ changes }) => changes),
  newProgramme(programme, programme.id, 'Første udgave', '2026-08-12'),
].flatMap((changes) => {
  const doc = applyAction(createDoc('a', 'plan'), { actor: 'A1', person: 'p', day: '2026-08-12' }, changes);
  return Object.values(doc.r).map(({ t: type, v }) => ({ type, fields: v as Loose }));
});
const added: typeof records = [
  {
    type: 'activity',
    fields: {
      ...{
        title: 'T',
        kind: 'andet',
        when: { pinned: '2026-08-12', from: '09:00', to: '10:00' },
        who: [{ name: 'N' }],
      },
      ...{ needs: [], method: null, common: 'hold_1', status: { state: 'agreed', day: '2026-08-12', by: 'p_1' } },
      ...{ invited: { day: '2026-08-12', from: '09:00', to: '10:00' }, newer: { a: [1] } },
    },
  },
  {
    type: 'forloeb',
    fields: {
      ...{ firstDay: '2026-08-03', programme: { id: 'a', version: 1, title: 'A' }, months: 6, localDaysOff: [] },
      ...{
        workingWeek: [{ weekday: 1, from: '08:00', to: '15:00' }],
        away: [{ from: '2026-08-12', to: '2026-08-13' }],
      },
    },
  },
  { type: 'teamdag', fields: { title: 'Teammøde', when: { weekday: 2, from: '09:00', to: '10:00' }, place: 'A' } },
  { type: 'link', fields: { title: 'Intranet', href: 'https://example.org', note: '' } },
  { type: 'arbejdsplads', fields: { name: 'A', departments: ['B'], workingWeek: null } },
];

describe('what is said of a record without a parse', () => {
  test('is yes for every record of the example and of a programme, so that hardly any is parsed', () => {
    const slow = [...records, ...added].filter(
      ({ type, fields }) => !surely(schemas.get(type) as z.ZodMiniType)(fields),
    );
    expect(new Set(slow.map(({ type }) => type))).toEqual(new Set([programmeVersionKind.type]));
    expect(new Set(records.map(({ type }) => type)).size).toBeGreaterThan(8);
  });

  test('is never yes for what the schema refuses', () => {
    const odd = fc.oneof(
      fc.constantFrom<unknown>(
        undefined,
        null,
        '',
        ' ',
        0,
        1,
        -1,
        1.5,
        Number.NaN,
        2 ** 60,
        true,
        [],
        {},
        [null],
        '25:00',
      ),
      fc.constantFrom<unknown>(
        '2026-02-30',
        'x'.repeat(201),
        '😀'.repeat(150),
        { role: 'ny' },
        { role: 'x' },
        { name: 3 },
      ),
      fc.constantFrom<unknown>({ unit: 'workingDays', amount: 0 }, { unit: 'days', amount: 1e6 }, '__proto__', '10:00'),
      fc.jsonValue({ maxDepth: 2 }),
    );
    const place = fc.array(fc.nat(12), { minLength: 1, maxLength: 4 });
    const damage = fc.record({ place, how: fc.constantFrom('set', 'delete', 'swap'), value: odd });
    const record = fc.constantFrom(...records, ...added);
    let [agreed, refused] = [0, 0];
    fc.assert(
      fc.property(record, fc.array(damage, { maxLength: 3 }), fc.constantFrom(...kinds), (real, damages, other) => {
        const fields = structuredClone(real.fields);
        for (const { place: path, how, value } of damages) damageAt(fields, path, how, value);
        for (const schema of [schemas.get(real.type) as z.ZodMiniType, other.schema as z.ZodMiniType]) {
          const { success } = schema.safeParse(fields);
          if (success) agreed += 1;
          else refused += 1;
          if (surely(schema)(fields)) expect(success).toBe(true);
        }
      }),
      { numRuns: 4000 },
    );
    // The damage must be such that both answers are met often.
    expect(Math.min(agreed, refused)).toBeGreaterThan(500);
  });

  test('is no for every kind of schema it does not know', () => {
    const strange: readonly (readonly [z.ZodMiniType, unknown])[] = [
      [z.strictObject({ a: z.string() }), { a: 'b' }],
      [z.object({ a: z.string() }), { a: 'b' }],
      [z.string().check(z.trim()), ' a '],
      [z.string().check(z.regex(/a/g)), 'a'],
      [z.email(), 'a@example.org'],
      [z.coerce.number(), '1'],
      [z.number(), 1.5],
      [z.record(z.string(), z.string()), {}],
      [z.any(), 1],
      [z.undefined(), undefined],
    ];
    for (const [schema, value] of strange) {
      expect(schema.safeParse(value).success).toBe(true);
      expect(surely(schema)(value)).toBe(false);
    }
  });

  test('stops at a schema that stands within itself', () => {
    const tree = z.looseObject({
      get below() {
        return z.array(tree);
      },
    });
    expect(surely(tree)({ below: [] })).toBe(true);
    expect(surely(tree)({ below: [{ below: [] }] })).toBe(false);
  });
});

function damageAt(fields: Loose, path: readonly number[], how: string, value: unknown): void {
  let parent: Loose = fields;
  let key = '';
  for (const [level, step] of path.entries()) {
    const keys = Object.keys(parent);
    key = keys[step % Math.max(1, keys.length)] ?? '';
    const next = parent[key];
    if (level === path.length - 1 || typeof next !== 'object' || next === null) break;
    parent = next as Loose;
  }
  if (how === 'delete') delete parent[key];
  else parent[key] = how === 'swap' ? Object.values(parent)[0] : structuredClone(value);
}
