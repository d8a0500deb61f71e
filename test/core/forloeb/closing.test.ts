import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, daysBetween } from '../../../src/core/calendar/day.ts';
import { defaultLocalDaysOff, worksOn } from '../../../src/core/calendar/work-calendar.ts';
import { createDoc } from '../../../src/core/document/create.ts';
import { conflictsToShow } from '../../../src/core/document/field-policy.ts';
import { mergeDocs } from '../../../src/core/document/merge.ts';
import type { Change, Doc } from '../../../src/core/document/types.ts';
import { viewRecord, viewRecords } from '../../../src/core/document/view.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { askAbout } from '../../../src/core/forloeb/ask-about.ts';
import {
  clearedField,
  closingKind,
  closingRecordId,
  evaluationKind,
  evaluationRecordId,
  filedField,
  improvementKind,
} from '../../../src/core/forloeb/closing.ts';
import { closingPicture, closingSteps, goalsToSettle } from '../../../src/core/forloeb/closing-steps.ts';
import { daysUnended, deletionDays, endingOf, endingOfUnended } from '../../../src/core/forloeb/ending.ts';
import { goalKind } from '../../../src/core/forloeb/laeringsmaal.ts';
import { personKind, roleKind, roleRecordId } from '../../../src/core/forloeb/person.ts';
import { closingDay, phasesOf } from '../../../src/core/forloeb/phases.ts';
import { hasNotesToDelete, purgeNotes } from '../../../src/core/forloeb/private-notes.ts';
import { readEntries, write } from '../../../src/core/forloeb/record-kind.ts';
import { toDelete, toDeleteSoon } from '../../../src/core/forloeb/to-delete.ts';
import { whereNow } from '../../../src/core/forloeb/where-now.ts';

const calendar = { localDaysOff: defaultLocalDaysOff };
const length = { firstDay: '2026-08-03', months: 3 };
const author = (actor: string, person = 'person_mette') => ({ actor, person, day: '2026-11-03' });
const act = (doc: Doc, actor: string, ...changes: readonly Change[]): Doc => applyAction(doc, author(actor), changes);
const closing = (fields: object): Change => write(closingRecordId, closingKind.type, fields);
const tick = { done: true, day: '2026-11-03', by: 'person_mette' };

const people = [
  ...(['ny', 'kontaktperson', 'leder'] as const).flatMap((role) => [
    write(`person_${role}`, personKind.type, { name: role }),
    write(roleRecordId(role), roleKind.type, { person: `person_${role}` }),
  ]),
];
const empty = act(createDoc('f-plan', 'plan'), 'made', ...people);
const goal = (id: string, more: object = {}): Change => write(id, goalKind.type, { task: id, needs: [], ...more });
const said = (role: string, fields: object): Change =>
  write(evaluationRecordId(`person_${role}`), evaluationKind.type, {
    by: `person_${role}`,
    day: '2026-11-03',
    ...fields,
  });

describe('an ending', () => {
  it('[N150] can be taken up at any step, in any order, and names what is missing in the fixed one', () => {
    const picture = closingPicture(act(empty, 'a', goal('goal_1')), ['mappe']);
    expect(picture.missing).toEqual(['maal', 'evaluering', 'rolle', 'mentor', 'arkiv', 'sletning']);
    const parts: readonly (readonly [string, Change])[] = [
      ['maal', goal('goal_1', { state: { value: 'reached', day: '2026-11-03' } })],
      ['rolle', closing({ roleChange: tick })],
      ['mentor', closing({ mentor: { decision: 'later', day: '2026-11-03' } })],
      ['arkiv', closing({ [filedField('mappe')]: tick })],
      ['forbedring', write('forbedring_1', improvementKind.type, { text: 'Kortere uge', made: { day: '2026-11-03' } })],
      ['sletning', closing({ deletion: { day: '2026-12-03' } })],
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray([...parts]), (some) => {
        const doc = some.reduce((plan, [, change], at) => act(plan, `b${at}`, change), act(empty, 'a', goal('goal_1')));
        const { done } = closingPicture(doc, ['mappe']);
        const names = some.map(([step]) => step);
        for (const step of closingSteps) if (step !== 'evaluering') expect(done[step], step).toBe(names.includes(step));
      }),
    );
  });

  it('[N150] can be ended with steps left, and proposals are never missing', () => {
    const { ended, missing } = closingPicture(act(empty, 'a', closing({ ended: tick })), ['mappe']);
    expect(ended).toMatchObject({ done: true });
    expect(missing).not.toContain('forbedring');
  });

  it('[N151] waits for the look back of both, and blank words are none', () => {
    const one = act(empty, 'a', said('ny', { helped: 'Mette' }), said('kontaktperson', { late: '  ' }));
    expect(closingPicture(one, []).done.evaluering).toBe(false);
    const both = act(one, 'b', said('kontaktperson', { late: 'Supervision' }));
    expect(closingPicture(both, []).done.evaluering).toBe(true);
    expect(readEntries(both, evaluationKind).known).toHaveLength(2);
  });

  it('[N152] begun on two devices is one, with all of both; two who tick the same agree', () => {
    const left = act(
      empty,
      'left',
      closing({ begun: { day: '2026-11-02' }, roleChange: tick }),
      said('ny', { helped: 'A' }),
    );
    const right = act(
      empty,
      'right',
      closing({ begun: { day: '2026-11-02' }, roleChange: { ...tick, by: 'person_ny' }, [filedField('mappe')]: tick }),
      said('kontaktperson', { helped: 'B' }),
    );
    const merged = mergeDocs(left, right);
    expect(merged.ok).toBe(true);
    if (!merged.ok) return;
    const view = viewRecord(merged.value.doc, closingRecordId);
    expect(view && conflictsToShow(view, askAbout)).toEqual({});
    const { done } = closingPicture(merged.value.doc, ['mappe']);
    expect(done).toMatchObject({ evaluering: true, rolle: true, arkiv: true });
  });

  it('[N151] the same person on two devices is asked about the words and not about the day', () => {
    const left = act(empty, 'left', said('ny', { day: '2026-11-02', helped: 'A' }));
    const right = act(empty, 'right', said('ny', { day: '2026-11-03', helped: 'B' }));
    const merged = mergeDocs(left, right);
    const view = merged.ok ? viewRecord(merged.value.doc, evaluationRecordId('person_ny')) : undefined;
    expect(view && Object.keys(conflictsToShow(view, askAbout))).toEqual(['helped']);
  });

  it('[N158] goals for the mentor course are not waited for', () => {
    const doc = act(empty, 'a', goal('goal_1', { mentorCourse: true }));
    expect(goalsToSettle(doc)).toEqual([]);
    expect(closingPicture(doc, []).done.maal).toBe(true);
  });
});

describe('the days of deletion', () => {
  const day: fc.Arbitrary<Day> = fc
    .integer({ min: 0, max: daysBetween('2024-01-01', '2032-12-31') })
    .map((count) => addDays('2024-01-01', count));

  it('[N153] are one and twelve months after the ending, on days at work', () => {
    fc.assert(
      fc.property(day, (ended) => {
        const days = deletionDays(act(empty, 'a', closing({ ended: { done: true, day: ended } })), calendar, length);
        expect(worksOn(calendar, days.notes) && worksOn(calendar, days.plan)).toBe(true);
        expect(daysBetween(ended, days.notes)).toBeGreaterThanOrEqual(28);
        expect(daysBetween(ended, days.notes)).toBeLessThanOrEqual(40);
        expect(daysBetween(ended, days.plan)).toBeGreaterThanOrEqual(365);
        expect(daysBetween(ended, days.plan)).toBeLessThanOrEqual(375);
      }),
    );
    expect(deletionDays(empty, calendar, length)).toEqual({ notes: '2026-12-03', plan: '2027-11-03' });
  });

  it('[N153] are those that somebody has chosen', () => {
    const doc = act(
      empty,
      'a',
      closing({ ended: tick, deletion: { day: '2026-11-20' }, deletionPlan: { day: '2027-01-04' } }),
    );
    expect(deletionDays(doc, calendar, length)).toEqual({ notes: '2026-11-20', plan: '2027-01-04' });
  });

  it('[N154] are said from the day on, only of what is ended, and until it is done here', () => {
    expect(toDelete(endingOf(empty, calendar, length, 'person_ny'), '2030-01-01')).toBeUndefined();
    const doc = act(empty, 'a', closing({ ended: tick }));
    const ending = endingOf(doc, calendar, length, 'person_ny');
    expect(['2026-12-02', '2026-12-03', '2027-11-02', '2027-11-03'].map((today) => toDelete(ending, today))).toEqual([
      undefined,
      'notes',
      'notes',
      'plan',
    ]);
    const cleared = act(doc, 'b', closing({ [clearedField('person_ny')]: tick }));
    expect(toDelete(endingOf(cleared, calendar, length, 'person_ny'), '2026-12-03')).toBeUndefined();
    expect(toDelete(endingOf(cleared, calendar, length, 'person_leder'), '2026-12-03')).toBe('notes');
    expect(toDelete(endingOf(cleared, calendar, length, 'person_ny'), '2027-11-03')).toBe('plan');
  });

  it('[N154] are said two weeks before, the nearer one first, and never of what is over', () => {
    const ending = endingOf(act(empty, 'a', closing({ ended: tick })), calendar, length, 'person_ny');
    const soon = (today: Day, course?: { readonly to: Day }) => toDeleteSoon(ending, today, course);
    expect(soon('2026-11-18')).toBeUndefined();
    expect(soon('2026-11-19')).toEqual({ what: 'notes', day: '2026-12-03' });
    expect(soon('2026-12-02')).toEqual({ what: 'notes', day: '2026-12-03' });
    expect(soon('2026-12-03')).toBeUndefined();
    expect(soon('2027-10-20')).toEqual({ what: 'plan', day: '2027-11-03' });
    expect(soon('2027-11-03')).toBeUndefined();
    // With the forløb its mentor course would go.
    expect(soon('2027-10-20', { to: '2028-01-31' })).toBeUndefined();
    expect(soon('2028-04-17', { to: '2028-01-31' })).toEqual({ what: 'plan', day: '2028-04-30' });
    expect(toDeleteSoon(undefined, '2027-11-01')).toBeUndefined();
  });

  it('[N154] of a forløb that nobody ends are counted from its closing day, and said from 90 days after it', () => {
    const unended = (doc: Doc, today: Day) => endingOfUnended(doc, calendar, length, 'person_ny', today);
    const closes = closingDay(calendar, length);
    expect(unended(empty, addDays(closes, daysUnended - 1))).toBeUndefined();
    const from = addDays(closes, daysUnended);
    expect(unended(empty, from)).toEqual({ day: closes, notes: '2026-12-03', plan: '2027-11-03' });
    expect(toDelete(unended(empty, from), from)).toBe('notes');
    expect(unended(act(empty, 'a', closing({ ended: tick })), from)).toBeUndefined();
    const cleared = act(empty, 'b', closing({ [clearedField('person_ny')]: { done: true, day: from } }));
    expect(toDelete(unended(cleared, from), from)).toBeUndefined();
  });

  it('[N154] are said again when it is opened and ended anew, and when a file has brought notes back', () => {
    const again = { done: true, day: '2027-02-01', by: 'person_mette' };
    const first = act(
      empty,
      'a',
      closing({ ended: tick, [clearedField('person_ny')]: { done: true, day: '2026-12-03' } }),
    );
    const ended = act(act(first, 'b', closing({ ended: { done: false } })), 'c', closing({ ended: again }));
    expect(endingOf(first, calendar, length, 'person_ny')?.notes).toBeUndefined();
    expect(toDelete(endingOf(ended, calendar, length, 'person_ny'), '2027-03-01')).toBe('notes');

    const ending = endingOf(first, calendar, length, 'person_ny');
    const { notes } = deletionDays(first, calendar, length);
    const about = { kind: 'status', meeting: 'm', by: 'p', day: '2026-08-05', points: [], note_a: 'x' };
    const samtaler = act(createDoc('f-samtaler', 'samtaler'), 'a', write('moedenote_1', 'moedenote', about));
    const said = (today: Day, docs: object) => hasNotesToDelete(docs, ending, notes, today);
    expect(said('2026-12-10', { samtaler })).toBe(true);
    expect(said('2026-12-02', { samtaler })).toBe(false);
    expect(said('2026-12-10', { samtaler: act(samtaler, 'z', { do: 'purge', id: 'moedenote_1' }) })).toBe(false);
    expect(hasNotesToDelete({ samtaler }, undefined, notes, '2026-12-10')).toBe(false);
  });

  it('[N154] the notes are purged: all of forberedelse, and of samtaler what was noted and shared', () => {
    const forberedelse = act(
      createDoc('f-forberedelse', 'forberedelse'),
      'a',
      write('moede_1', 'moede', { kind: 'forventning', meeting: 'forventning' }),
    );
    const samtaler = act(
      createDoc('f-samtaler', 'samtaler'),
      'a',
      write('moedenote_1', 'moedenote', {
        kind: 'status',
        meeting: 'm',
        by: 'p',
        day: '2026-08-05',
        points: [],
        note_a: 'hemmeligt',
      }),
      write('deltVurdering_1', 'deltVurdering', { goal: 'g', level: 'ny', day: '2026-08-05' }),
      write('question_1', 'question', { text: 'Hvor er kaffen?', asked: { day: '2026-08-05' } }),
    );
    const work = purgeNotes({ forberedelse, samtaler });
    expect(work.map(({ room }) => room)).toEqual(['forberedelse', 'samtaler']);
    const after = new Map(
      work.map(({ room, changes }) => [
        room,
        applyAction(room === 'samtaler' ? samtaler : forberedelse, author('z'), changes),
      ]),
    );
    expect(JSON.stringify(after.get('samtaler'))).not.toContain('hemmeligt');
    expect(
      viewRecords(after.get('samtaler') ?? samtaler)
        .filter(({ hidden }) => !hidden)
        .map(({ id }) => id),
    ).toEqual(['question_1']);
    expect(
      purgeNotes({
        samtaler: after.get('samtaler') ?? samtaler,
        forberedelse: after.get('forberedelse') ?? forberedelse,
      }),
    ).toEqual([]);
    expect(purgeNotes({})).toEqual([]);
  });

  it('[N154] the points put on an agenda go too, in every version, and that the meeting was held stays', () => {
    const held = { done: true, day: '2026-08-10' };
    const about = { kind: 'status', meeting: 'm' };
    const point = (heading: string) => ({ heading, day: '2026-08-05', done: false });
    const base = act(createDoc('f-samtaler', 'samtaler'), 'a', write('moede_m', 'moede', { ...about, held }));
    const here = act(base, 'b', write('moede_m', 'moede', { own_x: point('min sygemelding') }));
    const there = act(base, 'c', write('moede_m', 'moede', { own_x: point('mit sygefravær') }));
    const both = mergeDocs(here, there);
    if (!both.ok) throw new Error('not merged');
    const samtaler = both.value.doc;
    const [work] = purgeNotes({ samtaler });
    const after = applyAction(samtaler, author('z'), work?.changes ?? []);
    for (const words of ['min sygemelding', 'mit sygefravær']) {
      expect(JSON.stringify(samtaler)).toContain(words);
      expect(JSON.stringify(after)).not.toContain(words);
    }
    expect(viewRecord(after, 'moede_m')?.fields).toMatchObject({ ...about, held });
    expect(purgeNotes({ samtaler: after })).toEqual([]);
  });

  it('[N154] [N228] so do the points of the three in the plan, and nothing else there', () => {
    const own_x = { heading: 'min sygemelding', day: '2026-08-05', done: false };
    const plan = act(
      createDoc('f-plan', 'plan'),
      'a',
      write('moede_m', 'moede', { kind: 'opstart', meeting: 'm', own_x }),
      write('opgaver', 'opgaver', { now: 'Enkle breve' }),
    );
    const [work, ...others] = purgeNotes({ plan });
    expect([work?.room, others]).toEqual(['plan', []]);
    const after = applyAction(plan, author('z'), work?.changes ?? []);
    expect(JSON.stringify(after)).not.toContain('min sygemelding');
    expect(JSON.stringify(after)).toContain('Enkle breve');
    expect(purgeNotes({ plan: after })).toEqual([]);
  });
});

describe('an ended forløb', () => {
  it('[N155] [N169] has every phase behind it, and the days decide again when it is opened', () => {
    for (const today of ['2026-05-01', '2026-08-05', '2026-09-01', '2026-11-03']) {
      const ended = phasesOf(calendar, { ...length, ended: '2026-09-01' }, today);
      expect(
        ended.every(({ state, share }) => state === 'done' && share === 1),
        today,
      ).toBe(true);
      expect(whereNow(calendar, { ...length, ended: '2026-09-01' }, today)).toEqual({ at: 'ended', day: '2026-09-01' });
      expect(phasesOf(calendar, length, today).some(({ state }) => state === 'now')).toBe(true);
    }
    const doc = act(act(empty, 'a', closing({ ended: tick })), 'b', closing({ ended: { done: false } }));
    expect(endingOf(doc, calendar, length, 'person_ny')).toBeUndefined();
    expect(closingPicture(doc, []).ended).toBeUndefined();
  });
});
