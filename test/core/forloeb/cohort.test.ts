import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDoc } from '../../../src/core/document/create.ts';
import type { Change, Doc, Json } from '../../../src/core/document/types.ts';
import { viewRecord, viewRecords } from '../../../src/core/document/view.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { agreementsOf } from '../../../src/core/forloeb/agreement.ts';
import {
  cohortWrite,
  commonActivities,
  commonWrite,
  dayIn,
  leaveChanges,
  oddFirstDays,
  suggestedCommon,
} from '../../../src/core/forloeb/cohort.ts';
import { answersFromOthers } from '../../../src/core/forloeb/cohort-answers.ts';
import { commonEffect } from '../../../src/core/forloeb/cohort-preview.ts';
import { commonChanges, joinChanges } from '../../../src/core/forloeb/cohort-spread.ts';
import { createForloeb } from '../../../src/core/forloeb/create-forloeb.ts';
import { activityKind } from '../../../src/core/forloeb/introduktionsskema.ts';
import { readPeople } from '../../../src/core/forloeb/people.ts';
import { readEntries } from '../../../src/core/forloeb/record-kind.ts';
import { staleAppointments } from '../../../src/core/forloeb/resend.ts';
import { smallProgramme } from './small-programme.ts';

const hold = { id: 'hold_1', name: 'Augustholdet' };
const welcome = 'activity_velkomst';
let actions = 0;

function act(doc: Doc, changes: readonly Change[]): Doc {
  actions += 1;
  return applyAction(doc, { actor: `a${actions}`, person: 'person_kp', day: '2026-07-01' }, changes);
}

function planOf(name: string, firstDay = '2026-08-03', leder = 'Henrik Holm'): Doc {
  let keys = 0;
  const made = createForloeb({
    programme: smallProgramme,
    firstDay,
    localDaysOff: [],
    today: '2026-07-01',
    holders: { ny: name, kontaktperson: 'Mette Kjær', leder },
    choices: {},
    newId: (prefix) => `${prefix}_${name.slice(0, 2)}${++keys}`,
  });
  return made.work.reduce((doc, { changes }) => act(doc, changes), createDoc(`${name.slice(0, 2)}-plan`, 'plan'));
}

/** Two plans of one hold that share the welcome. */
function joined(other = planOf('Jonas Lind')): { amina: Doc; jonas: Doc } {
  const amina = act(planOf('Amina Yilmaz'), [cohortWrite(hold)]);
  const shared = act(amina, [commonWrite(amina, welcome, hold)]);
  return { amina: shared, jonas: act(other, joinChanges(shared, other)) };
}

function edit(plans: { amina: Doc; jonas: Doc }, changes: readonly Change[]): { amina: Doc; jonas: Doc } {
  const after = act(plans.amina, changes);
  const spread = commonChanges(plans.amina, after, plans.jonas, new Set(changes.map(({ id }) => id)));
  return { amina: after, jonas: spread.length > 0 ? act(plans.jonas, spread) : plans.jonas };
}

const write = (fields: { [field: string]: Json }): Change => ({
  do: 'write',
  id: welcome,
  type: activityKind.type,
  fields,
});
const fieldsOf = (doc: Doc) => viewRecord(doc, welcome)?.fields ?? {};

describe('a hold', () => {
  test('[N70] what is done to a common activity is done in the other plan', () => {
    const plans = edit(joined(), [
      write({ title: 'Morgenkaffe', when: { offset: { unit: 'workingDays', amount: 2 }, from: '10:00', to: '11:00' } }),
    ]);
    expect(fieldsOf(plans.jonas)).toMatchObject({ title: 'Morgenkaffe', when: { from: '10:00' } });
    expect(viewRecord(plans.jonas, welcome)?.conflicts).toEqual({});
  });

  test('[N70] an activity that is not common stays where it is', () => {
    const plans = joined();
    const apart = edit({ ...plans, amina: act(plans.amina, [commonWrite(plans.amina, welcome, undefined)]) }, [
      write({ title: 'Kun Amina' }),
    ]);
    expect(fieldsOf(apart.jonas)['title']).toBe('Velkomst');
  });

  test('[N71] notes and state are each plan’s own', () => {
    const plans = edit(joined(), [write({ note: 'Husk Aminas nøgle', status: { state: 'done' } })]);
    expect(fieldsOf(plans.jonas)).not.toHaveProperty('note');
    expect(fieldsOf(plans.jonas)).not.toHaveProperty('status');
  });

  test('[N72] people are those the other plan knows, others are written into it, and no other new hire is named', () => {
    const start = joined();
    const people = readPeople(start.amina);
    const withGuest = act(start.amina, [
      { do: 'write', id: 'person_gaest', type: 'person', fields: { name: 'Åse Bøgh', phone: '12345678' } },
    ]);
    const who = [people.holder('ny')?.id, people.holder('leder')?.id, 'person_gaest'].map((person) => ({
      person: person ?? '',
    }));
    const { jonas } = edit({ ...start, amina: withGuest }, [write({ who: [...who, { role: 'team' }] })]);
    const there = readPeople(jonas);
    expect(fieldsOf(jonas)['who']).toEqual([
      { role: 'ny' },
      { person: there.holder('leder')?.id },
      { person: 'person_gaest' },
      { role: 'team' },
    ]);
    expect(there.byId('person_gaest')?.fields).toEqual({ name: 'Åse Bøgh', phone: '12345678' });
    expect(JSON.stringify(jonas)).not.toContain('Amina');
  });

  test('[N72] the name of one new hire never comes into the plan of the other, whatever field it is written in', () => {
    const fields = {
      title: 'Velkomst til Amina',
      place: 'Aminas kontor',
      preparation: 'Ring til Amina Yilmaz. Aminator bliver stående.',
      task: 'Yilmaz-sagen',
      who: [{ name: 'amina' }, { name: 'Bodil' }],
    };
    const { jonas } = edit(joined(), [write(fields)]);
    expect(fieldsOf(jonas)).toMatchObject({
      title: 'Velkomst til Jonas',
      place: "Jonas' kontor",
      preparation: 'Ring til Jonas Lind. Aminator bliver stående.',
      task: 'Lind-sagen',
      who: [{ role: 'ny' }, { name: 'Bodil' }],
    });
    expect(JSON.stringify(jonas)).not.toMatch(/amina\b|aminas|yilmaz/i);
    expect(viewRecord(jonas, welcome)?.conflicts).toEqual({});
  });

  test('[N75] joining keeps what was written in the plan that joins', () => {
    const own = act(planOf('Jonas Lind'), [write({ place: 'Lokale 4', title: 'Jonas’ velkomst' })]);
    const { jonas } = joined(own);
    const live = (field: string) => viewRecord(jonas, welcome)?.conflicts[field]?.map(({ value }) => value);
    expect(live('title')).toEqual(expect.arrayContaining(['Jonas’ velkomst', 'Velkomst']));
    expect(fieldsOf(jonas)['place']).toBe('Lokale 4');
  });

  test('[N73] what was removed in a plan stays removed when it joins', () => {
    const own = act(planOf('Jonas Lind'), [{ do: 'delete', id: welcome }]);
    expect(viewRecord(joined(own).jonas, welcome)?.hidden).toBe(true);
  });

  test('[N74] another working week makes the common time a fixed day, and a drift is no conflict', () => {
    const plans = joined();
    const partTime = [1, 2, 4, 5].map((weekday) => ({ weekday, from: '08:30', to: '15:00' }));
    const week: Change = { do: 'write', id: 'forloeb', type: 'forloeb', fields: { workingWeek: partTime } };
    const offset = (amount: number) => ({ offset: { unit: 'workingDays', amount }, from: '10:00', to: '11:00' });
    const moved = edit({ ...plans, jonas: act(plans.jonas, [week]) }, [write({ when: offset(3) })]);
    expect(fieldsOf(moved.jonas)['when']).toEqual({ pinned: '2026-08-05', from: '10:00', to: '11:00' });
    const drifted = edit({ ...plans, jonas: act(plans.jonas, [week]) }, [write({ when: offset(2) })]);
    expect(viewRecord(drifted.jonas, welcome)?.conflicts).toEqual({});
  });

  test('[N73] taken out of the common ones over there, it is left alone', () => {
    const plans = joined();
    const own = act(plans.jonas, [commonWrite(plans.jonas, welcome, undefined)]);
    expect(fieldsOf(edit({ ...plans, jonas: own }, [write({ title: 'Morgenkaffe' })]).jonas)['title']).toBe('Velkomst');
  });

  test('[N73] removed and brought back for everybody', () => {
    const gone = edit(joined(), [{ do: 'delete', id: welcome }]);
    expect(viewRecord(gone.jonas, welcome)?.hidden).toBe(true);
    const back = edit(gone, [{ do: 'restore', id: welcome }]);
    expect(viewRecord(back.jonas, welcome)?.hidden).toBe(false);
  });

  test('[N73] who leaves keeps the sessions as their own, and the others keep theirs', () => {
    const plans = joined();
    const left = act(plans.jonas, leaveChanges(plans.jonas));
    expect(fieldsOf(left)).toMatchObject({ title: 'Velkomst', common: null });
    expect(commonChanges(plans.jonas, left, plans.amina, new Set([welcome]))).toEqual([]);
  });

  test('[N74] another first day makes the common time a fixed day', () => {
    const plans = edit(joined(planOf('Jonas Lind', '2026-08-10')), [
      write({ when: { offset: { unit: 'workingDays', amount: 3 }, from: '10:00', to: '11:00' } }),
    ]);
    expect(fieldsOf(plans.jonas)['when']).toEqual({ pinned: '2026-08-05', from: '10:00', to: '11:00' });
    expect(oddFirstDays([{ firstDay: '2026-08-03' }, { firstDay: '2026-08-10' }, { firstDay: '2026-08-03' }])).toEqual([
      { firstDay: '2026-08-10' },
    ]);
  });

  test('[N75] a value of the other plan’s own is kept beside the common one', () => {
    const plans = joined();
    const own = act(plans.jonas, [write({ place: 'Lokale 4' })]);
    const { jonas } = edit({ ...plans, jonas: own }, [write({ place: 'Kantinen' })]);
    const live = viewRecord(jonas, welcome)?.conflicts['place']?.map(({ value }) => value);
    expect(live).toEqual(expect.arrayContaining(['Lokale 4', 'Kantinen']));
  });

  test('[N76] suggests what is for several and stands at the same time', () => {
    const [amina, jonas] = [planOf('Amina Yilmaz'), planOf('Jonas Lind')];
    expect(suggestedCommon(amina, [jonas])).toEqual([welcome]);
    const moved = act(jonas, [
      write({ when: { offset: { unit: 'workingDays', amount: 4 }, from: '09:00', to: '10:00' } }),
    ]);
    expect(suggestedCommon(amina, [moved])).toEqual([]);
  });

  test('[N70] whatever is done to a new common activity, both plans show the same common fields', () => {
    const field = fc.oneof(
      fc.record({ title: fc.constantFrom('Kaffe', 'Rundvisning', 'Møde') }),
      fc.record({ place: fc.constantFrom('Kantinen', 'Teams', '') }),
      fc.record({ needs: fc.subarray(['faglig', 'social']) }),
      fc.record({
        when: fc.record({
          offset: fc.record({ unit: fc.constant('workingDays'), amount: fc.integer({ min: 1, max: 20 }) }),
          from: fc.constant('09:00'),
          to: fc.constant('10:00'),
        }),
      }),
    );
    const step = fc.oneof(
      { weight: 4, arbitrary: field.map((fields): Change => write(fields as { [field: string]: Json })) },
      fc.constant<Change>({ do: 'delete', id: welcome }),
      fc.constant<Change>({ do: 'restore', id: welcome }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const { amina, jonas } = steps.reduce((plans, change) => edit(plans, [change]), joined());
        const [here, there] = [viewRecord(amina, welcome), viewRecord(jonas, welcome)];
        expect(there?.hidden).toBe(here?.hidden);
        expect(there?.conflicts).toEqual({});
        for (const name of ['title', 'when', 'place', 'needs']) expect(there?.fields[name]).toEqual(here?.fields[name]);
        expect(commonActivities(jonas).map(({ id }) => id)).toEqual(commonActivities(amina).map(({ id }) => id));
        expect(viewRecords(jonas, 'person')).toHaveLength(3);
        expect(readEntries(jonas, activityKind).newer).toEqual([]);
      }),
      { numRuns: 200 },
    );
  }, 20_000);
});

describe('[N88] answers about a common session', () => {
  const at = { day: '2026-08-03', from: '09:00', to: '10:00' };
  const hours = (plan: Doc) => {
    const { from, to } = fieldsOf(plan)['when'] as { from: string; to: string };
    return { day: dayIn(plan, fieldsOf(plan) as never) ?? '', from, to };
  };
  const leder = (plan: Doc) => readPeople(plan).holder('leder')?.id ?? '';
  const withLeder = (plan: Doc): Doc => act(plan, [write({ who: [{ role: 'leder' }] })]);
  const answer = (plan: Doc, state: string, when: object = hours(plan)): Change =>
    write({
      [`agreed:${leder(plan)}`]: {
        state,
        day: '2026-07-02',
        by: 'person_kp',
        who: { role: 'leder' },
        at: when,
      } as Json,
    });
  const ofLeder = (plan: Doc) =>
    agreementsOf(fieldsOf(plan) as never, hours(plan), readPeople(plan)).find(({ key }) => key === leder(plan));

  test('noted in one plan it is noted in the other, and taken back there too', () => {
    const amina = act(withLeder(planOf('Amina Yilmaz')), [cohortWrite(hold)]);
    const shared = act(amina, [commonWrite(amina, welcome, hold)]);
    const other = withLeder(planOf('Jonas Lind'));
    const plans = { amina: shared, jonas: act(other, joinChanges(shared, other)) };
    const yes = edit(plans, [answer(plans.amina, 'agreed')]);
    expect(ofLeder(yes.jonas)).toMatchObject({ state: 'agreed', movedFrom: undefined, noted: true });
    expect(JSON.stringify(yes.jonas)).not.toContain(leder(yes.amina));
    const moved = edit(yes, [
      write({ when: { offset: { unit: 'workingDays', amount: 2 }, from: '10:00', to: '11:00' } }),
    ]);
    for (const plan of [moved.amina, moved.jonas]) expect(ofLeder(plan)?.movedFrom).toBeDefined();
    const again = edit(moved, [answer(moved.amina, 'agreed')]);
    for (const plan of [again.amina, again.jonas])
      expect(ofLeder(plan)).toMatchObject({ state: 'agreed', movedFrom: undefined });
    const back = edit(again, [write({ [`agreed:${leder(again.amina)}`]: null })]);
    expect(ofLeder(back.jonas)).toMatchObject({ state: 'none' });
  });

  test('when a session becomes common each plan gets the answers it lacks, and differing ones are both kept', () => {
    const both = { amina: withLeder(planOf('Amina Yilmaz')), jonas: withLeder(planOf('Jonas Lind')) };
    const said = { ...both, jonas: act(both.jonas, [answer(both.jonas, 'agreed')]) };
    const form = (plans: typeof both) => {
      const jonas = act(plans.jonas, [cohortWrite(hold)]);
      return edit({ amina: plans.amina, jonas }, [
        cohortWrite(hold),
        commonWrite(plans.amina, welcome, hold),
        ...answersFromOthers(plans.amina, [plans.jonas], [welcome]),
      ]);
    };
    const formed = form(said);
    for (const plan of [formed.amina, formed.jonas]) expect(ofLeder(plan)).toMatchObject({ state: 'agreed' });
    expect(viewRecord(formed.jonas, welcome)?.conflicts).toEqual({});
    const apart = form({ ...said, amina: act(said.amina, [answer(said.amina, 'declined')]) });
    expect(Object.keys(viewRecord(apart.jonas, welcome)?.conflicts ?? {})).toEqual([`agreed:${leder(apart.jonas)}`]);
    expect(ofLeder(apart.amina)).toMatchObject({ state: 'declined' });
  });

  test('of another leder they say nothing', () => {
    const amina = act(withLeder(planOf('Amina Yilmaz')), [cohortWrite(hold)]);
    const shared = act(amina, [commonWrite(amina, welcome, hold), answer(amina, 'agreed')]);
    const other = planOf('Jonas Lind', '2026-08-03', 'Sofie Krag');
    const jonas = act(other, joinChanges(shared, other));
    expect(ofLeder(jonas)).toMatchObject({ name: 'Sofie Krag', state: 'none' });
  });

  test('moved from one plan, an agreed one notes in the other what the appointment says; moved back nothing is to send', () => {
    const plans = joined();
    const agreed = { ...plans, jonas: act(plans.jonas, [write({ status: { state: 'agreed', day: '2026-07-02' } })]) };
    const before = fieldsOf(agreed.amina)['when'] as Json;
    const stale = (plan: Doc) =>
      staleAppointments(readEntries(plan, activityKind).known, {
        firstDay: '2026-08-03',
        calendar: { localDaysOff: [] },
      });
    const moved = edit(agreed, [
      write({ when: { offset: { unit: 'workingDays', amount: 2 }, from: '10:00', to: '11:00' } }),
    ]);
    expect(stale(moved.jonas).map(({ invited }) => invited)).toEqual([{ ...at, ...hours(agreed.jonas) }]);
    expect(stale(moved.amina)).toEqual([]);
    const back = edit(moved, [write({ when: before })]);
    expect(stale(back.jonas)).toEqual([]);
  });
});

test('[N89] says what becoming common changes for another, and whom it writes in', () => {
  const amina = act(planOf('Amina Yilmaz'), [
    { do: 'write', id: 'person_karen', type: 'person', fields: { name: 'Karen Holm' } },
    write({ place: 'Kantinen', who: [{ person: 'person_karen' }] }),
  ]);
  const jonas = act(planOf('Jonas Lind'), [write({ place: 'Biblioteket' })]);
  const { fields, people } = commonEffect(amina, jonas, [welcome], '2026-07-20');
  expect([...(fields.get(welcome) ?? [])].sort()).toEqual(['place', 'who']);
  expect(people).toEqual(['Karen Holm']);
  expect(commonEffect(planOf('Amina Yilmaz'), planOf('Jonas Lind'), [welcome], '2026-07-20').fields.size).toBe(0);
});
