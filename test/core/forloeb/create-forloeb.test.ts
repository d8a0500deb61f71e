import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultLocalDaysOff } from '../../../src/core/calendar/work-calendar.ts';
import { checkDoc } from '../../../src/core/document/check.ts';
import { createDoc } from '../../../src/core/document/create.ts';
import { mergeDocs } from '../../../src/core/document/merge.ts';
import type { Doc } from '../../../src/core/document/types.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { type CreatedForloeb, type CreateInput, createForloeb } from '../../../src/core/forloeb/create-forloeb.ts';
import { forloebKind } from '../../../src/core/forloeb/forloeb.ts';
import { huskelisteKind } from '../../../src/core/forloeb/huskeliste.ts';
import { activityKind } from '../../../src/core/forloeb/introduktionsskema.ts';
import { readPeople } from '../../../src/core/forloeb/people.ts';
import { readEntries } from '../../../src/core/forloeb/record-kind.ts';
import { summarize } from '../../../src/core/forloeb/summary.ts';
import { videnspersonKind } from '../../../src/core/forloeb/vidensperson.ts';
import { smallProgramme } from './small-programme.ts';

const numbered = (replica = '') => {
  let count = 0;
  return (prefix: string) => {
    count += 1;
    return `${prefix}_${replica}${count}`;
  };
};

const inputOn = (today: string, more: Partial<CreateInput> = {}): CreateInput => ({
  programme: smallProgramme,
  firstDay: '2026-08-03',
  localDaysOff: defaultLocalDaysOff,
  today,
  holders: { ny: 'Amina Yilmaz', kontaktperson: 'Mette Kjær', leder: 'Henrik Sand' },
  choices: {},
  newId: numbered(),
  ...more,
});

/** The plan after the work, written with actors that begin with `replica`. */
function planOf({ work }: CreatedForloeb, day = '2026-07-01', replica = 'A'): Doc {
  return work
    .filter(({ room }) => room === 'plan')
    .reduce(
      (doc, { by, changes }, index) => applyAction(doc, { actor: `${replica}${index}`, person: by, day }, changes),
      createDoc('forloeb_1-plan', 'plan'),
    );
}

const itemsOf = (plan: Doc) =>
  new Map(readEntries(plan, huskelisteKind).known.map((entry) => [entry.id, entry.fields]));

describe('createForloeb', () => {
  test('gives a plan in which every record fits its kind', () => {
    const plan = planOf(createForloeb(inputOn('2026-06-01')));
    for (const kind of [forloebKind, huskelisteKind, activityKind, videnspersonKind]) {
      const { known, newer } = readEntries(plan, kind as typeof forloebKind);
      expect(known.length, kind.type).toBeGreaterThan(0);
      expect(newer, kind.type).toEqual([]);
    }
    expect(checkDoc(JSON.parse(JSON.stringify(plan))).ok).toBe(true);
    expect(summarize(plan)).toMatchObject({ newHire: 'Amina Yilmaz', kontaktperson: 'Mette Kjær', done: 0, total: 5 });
  });

  test('[N1] keeps a working day as the first day', () => {
    const firstDayOf = (firstDay: string) =>
      readEntries(planOf(createForloeb(inputOn('2026-06-01', { firstDay }))), forloebKind).known[0]?.fields.firstDay;
    expect(firstDayOf('2026-08-01')).toBe('2026-08-03');
    expect(firstDayOf('2026-12-24')).toBe('2026-12-28');
    expect(firstDayOf('2026-08-04')).toBe('2026-08-04');
  });

  test('[N2] writes what comes from the programme as the programme, under computed keys', () => {
    const [template] = createForloeb(inputOn('2026-06-01')).work;
    expect(template?.by).toBe('skabelon:lille');
    expect(template?.changes.map(({ id }) => id)).toEqual([
      'huskeliste_bestil',
      'huskeliste_velkomst',
      'huskeliste_emner_1',
      'huskeliste_emner_2',
      'huskeliste_mentor',
      'activity_velkomst',
      'vidensperson_fagsystem',
    ]);
  });

  test('[N2] applied on two devices it gives one copy of the programme and nothing to choose between', () => {
    const choice = fc.constantFrom('done', 'today', 'leaveOut', 'keep' as const);
    fc.assert(
      fc.property(choice, choice, fc.constantFrom('2026-06-01', '2026-07-28', '2026-08-20'), (first, second, today) => {
        const choicesOf = (one: typeof first) => ({ huskeliste_bestil: one, huskeliste_velkomst: one });
        const create = (one: typeof first, replica: string) =>
          planOf(createForloeb(inputOn(today, { choices: choicesOf(one), newId: numbered(replica) })), today, replica);
        const mine = create(first, 'A');
        const merged = mergeDocs(mine, create(second, 'B'));
        if (!merged.ok) throw new Error(merged.error.code);
        const ids = new Set([...itemsOf(mine).keys(), ...itemsOf(create(second, 'B')).keys()]);
        expect(new Set(itemsOf(merged.value.doc).keys())).toEqual(ids);
        for (const kind of [huskelisteKind, activityKind, videnspersonKind]) {
          for (const entry of readEntries(merged.value.doc, kind as typeof huskelisteKind).known) {
            expect(entry.view.conflicts['title']).toBeUndefined();
            expect(entry.view.conflicts['placement']).toBeUndefined();
            expect(entry.view.suggestions['placement']).toBeUndefined();
          }
        }
      }),
      { numRuns: 12 },
    );
  });

  test('[N3] the owner of the device is the kontaktperson and writes the rest', () => {
    const created = createForloeb(inputOn('2026-06-01'));
    const plan = planOf(created);
    const people = readPeople(plan);
    expect(created.self).toEqual({ viewpoint: 'kontaktperson', person: people.holder('kontaktperson')?.id });
    expect(created.work.map(({ by }) => by)).toEqual(['skabelon:lille', created.self.person]);
  });

  test('[N3] refuses to begin without a new hire or a kontaktperson', () => {
    expect(() => createForloeb(inputOn('2026-06-01', { holders: { ny: 'Amina' } }))).toThrow(RangeError);
    expect(() => createForloeb(inputOn('2026-06-01', { holders: { ny: ' ', kontaktperson: 'Mette' } }))).toThrow(
      RangeError,
    );
  });

  test('[N4] writes offsets and no days', () => {
    const items = itemsOf(planOf(createForloeb(inputOn('2026-08-20'))));
    expect([...items.values()].every((item) => item.due && 'offset' in item.due)).toBe(true);
  });

  test('[N5] one name is one person, whatever the roles, but never the new hire', () => {
    const holders = { ny: 'Kim Holm', kontaktperson: 'Kim Holm', leder: 'kim  holm', mentor: 'Karin' };
    const people = readPeople(planOf(createForloeb(inputOn('2026-06-01', { holders }))));
    expect(people.all.map(({ fields }) => fields.name).sort()).toEqual(['Karin', 'Kim Holm', 'Kim Holm']);
    expect(people.holder('leder')?.id).toBe(people.holder('kontaktperson')?.id);
    expect(people.holder('ny')?.id).not.toBe(people.holder('kontaktperson')?.id);
  });

  test('[N6] what should have happened is done, moved, left out or kept', () => {
    const choices = {
      huskeliste_bestil: 'done',
      huskeliste_velkomst: 'today',
      huskeliste_emner_1: 'leaveOut',
      huskeliste_mentor: 'done',
    } as const;
    const created = createForloeb(inputOn('2026-09-05', { choices }));
    const items = itemsOf(planOf(created));
    const by = created.self.person;
    const tick = { done: true, day: '2026-09-05', by };
    expect(items.get('huskeliste_bestil')).toMatchObject({ status: tick, part_mail: tick, part_telefon: tick });
    // 5 September 2026 is a Saturday.
    expect(items.get('huskeliste_velkomst')?.due).toEqual({ pinned: '2026-09-07' });
    expect(items.has('huskeliste_emner_1')).toBe(false);
    expect(items.get('huskeliste_emner_2')?.status).toBeUndefined();
    expect(items.get('huskeliste_mentor')?.status, 'not due yet, so nothing to choose').toBeUndefined();
  });

  test('[N7] an item for each topic', () => {
    const items = itemsOf(planOf(createForloeb(inputOn('2026-06-01'))));
    expect([items.get('huskeliste_emner_1')?.topic, items.get('huskeliste_emner_2')?.topic]).toEqual([
      'Journal',
      'Breve',
    ]);
    const bare = {
      ...smallProgramme,
      huskeliste: smallProgramme.huskeliste.map(({ topics: _topics, ...item }) => item),
    };
    expect(itemsOf(planOf(createForloeb(inputOn('2026-06-01', { programme: bare })))).has('huskeliste_emner')).toBe(
      true,
    );
  });

  test('[N8] a role that nobody holds stands by its word', () => {
    const people = readPeople(planOf(createForloeb(inputOn('2026-06-01'))));
    expect(people.nameOf({ role: 'mentor' })).toBe('Mentor');
    expect(people.nameOf({ role: 'leder' })).toBe('Henrik Sand');
  });
});
