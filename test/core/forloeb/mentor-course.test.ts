import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween } from '../../../src/core/calendar/day.ts';
import { isWorkingDay } from '../../../src/core/calendar/work-calendar.ts';
import { createDoc } from '../../../src/core/document/create.ts';
import { mergeDocs } from '../../../src/core/document/merge.ts';
import type { Change, Doc } from '../../../src/core/document/types.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { clearedField } from '../../../src/core/forloeb/closing.ts';
import { frameView } from '../../../src/core/forloeb/frame-view.ts';
import { headedField, headedPoints } from '../../../src/core/forloeb/headed-text.ts';
import { beginWork, courseSide, createAlone, mentorLeads, nameMentor } from '../../../src/core/forloeb/mentor-begin.ts';
import { courseFindings } from '../../../src/core/forloeb/mentor-checks.ts';
import { type MentorCourse, mentorMeetingKind } from '../../../src/core/forloeb/mentor-course.ts';
import {
  courseClosingId,
  courseClosingIn,
  courseClosingKind,
  courseDeletionDay,
  latestDeletionDay,
  purgeShared,
} from '../../../src/core/forloeb/mentor-deletion.ts';
import { isCourseToDelete, purgeOwn } from '../../../src/core/forloeb/mentor-ending.ts';
import { frameDoc, frameWork, isCourseOnly } from '../../../src/core/forloeb/mentor-frame.ts';
import {
  courseIn,
  courseMonths,
  lastCourseDay,
  suggestedMonths,
  suggestedStart,
} from '../../../src/core/forloeb/mentor-period.ts';
import { coursePhases } from '../../../src/core/forloeb/mentor-phases.ts';
import { readPeople } from '../../../src/core/forloeb/people.ts';
import { journalKind } from '../../../src/core/forloeb/procesjournal.ts';
import { readEntries, write } from '../../../src/core/forloeb/record-kind.ts';
import {
  samarbejdsaftaleKind,
  samarbejdsaftaleRecordId,
  suggestedText,
} from '../../../src/core/forloeb/samarbejdsaftale.ts';
import { assessmentKind } from '../../../src/core/forloeb/self-assessment.ts';
import { summarize } from '../../../src/core/forloeb/summary.ts';
import { toDelete } from '../../../src/core/forloeb/to-delete.ts';
import type { ForloebRoom, Room } from '../../../src/core/rooms.ts';
import { anyDay } from '../calendar/arbitraries.ts';

const calendar = { localDaysOff: [] };
/** Far enough from the last year that days can be counted in. */
const someDay = anyDay.filter((day) => day < '2190-01-01');
const author = { actor: 'actorActor', person: 'person_ny', day: '2026-11-03' };
const course: MentorCourse = { from: '2026-11-04', to: '2027-09-03', origin: 'closing', hoursPerMonth: 5 };

const plan = (...more: readonly Change[]): Doc =>
  applyAction(createDoc('f1-plan', 'plan'), author, [
    write('forloeb', 'forloeb', {
      firstDay: '2026-08-03',
      months: 3,
      localDaysOff: [],
      programme: { id: 'p', version: 1, title: 'P' },
      welcome: 'Kun i planen',
    }),
    write('person_ny', 'person', { name: 'Amina Yilmaz' }),
    write('role_ny', 'role', { person: 'person_ny' }),
    write('person_l', 'person', { name: 'Henrik Sand' }),
    write('role_leder', 'role', { person: 'person_l' }),
    ...more,
  ]);

type Docs = Partial<Record<ForloebRoom, Doc>>;

/** What lies here after some work. */
function withWork(docs: Docs, work: readonly { readonly room: Room; readonly changes: readonly Change[] }[]): Docs {
  const next = { ...docs };
  for (const { room: written, changes } of work) {
    const room = written as ForloebRoom;
    next[room] = applyAction(next[room] ?? createDoc(`f1-${room}`, room), author, changes);
  }
  return next;
}

const begun = (): Docs =>
  withWork(
    { plan: plan() },
    beginWork({ plan: plan() }, course, nameMentor({ plan: plan() }, 'Karin Bjerre', 'person_k')),
  );

describe('the length of a course [N180]', () => {
  it('is suggested: ten months after the introduction, six from the first day', () => {
    const introduction = { firstDay: '2026-08-03', months: 3 };
    expect(suggestedStart('firstDay', calendar, introduction, '2026-09-01')).toBe('2026-08-03');
    expect(suggestedStart('closing', calendar, introduction, '2026-09-01')).toBe('2026-11-04');
    expect(suggestedStart('closing', calendar, introduction, '2027-01-09')).toBe('2027-01-11');
    expect(suggestedStart('alone', calendar, introduction, '2026-09-05')).toBe('2026-09-07');
    expect([suggestedMonths.closing, suggestedMonths.firstDay]).toEqual([10, 6]);
  });

  it('ends on a working day, as many months on, and is read back as as many', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 24 }), (from, months) => {
        const to = lastCourseDay(calendar, from, months);
        expect(to >= from && to < addMonths(from, months)).toBe(true);
        expect(isWorkingDay(calendar, to) || to === from).toBe(true);
        expect(courseMonths({ from, to })).toBe(months);
      }),
    );
  });
});

describe('the four phases of a course [N181]', () => {
  const at = (today: string, ended = false) =>
    coursePhases({ ...course, ...(ended && { ended: { done: true } }) }, today).find(({ state }) => state === 'now')
      ?.name;

  it('follow its days, and the ending lasts until somebody ends it', () => {
    expect(at('2026-09-01')).toBe('forberedelse');
    expect(['2026-11-04', '2026-12-01', '2026-12-02'].map((today) => at(today))).toEqual([
      'opstart',
      'opstart',
      'laering',
    ]);
    expect(['2027-08-06', '2027-08-07', '2027-09-03', '2027-12-01'].map((today) => at(today))).toEqual([
      'laering',
      'afslutning',
      'afslutning',
      'afslutning',
    ]);
    expect(at('2027-01-01', true)).toBeUndefined();
  });

  it('lie behind each other in every course, and exactly one is now', () => {
    fc.assert(
      fc.property(someDay, fc.nat(900), fc.integer({ min: -60, max: 1000 }), (from, length, offset) => {
        const to = addDays(from, length);
        const today = addDays(from, offset);
        const phases = coursePhases({ from, to }, today);
        expect(phases.filter(({ state }) => state === 'now')).toHaveLength(1);
        expect(phases.every(({ share }) => share >= 0 && share <= 1)).toBe(true);
        expect(phases[1]?.from).toBe(from);
        expect(phases[3]?.to).toBe(to);
        if (length >= 4) expect(daysBetween(phases[1]?.to ?? '', phases[2]?.from ?? '')).toBe(1);
      }),
    );
  });

  it('look at the records, and leave out what is not on this device', () => {
    const look = (docs: Docs) =>
      courseFindings({
        docs,
        people: readPeople(frameDoc(docs) ?? plan()),
        today: '2026-12-01',
        points: ['maal', 'fortrolighed'],
        kept: ['maal'],
      });
    const docs = begun();
    expect(look(docs).get('mentor')).toEqual({ done: true });
    expect(look(docs).get('aftale')).toEqual({ done: false, count: { done: 0, of: 2 } });
    expect(look(docs).has('maal')).toBe(true);
    const { plan: _, ...atMentor } = docs;
    expect(look(atMentor).has('maal')).toBe(false);
    const written = withWork(docs, [
      {
        room: 'mentor',
        changes: [
          write(samarbejdsaftaleRecordId, samarbejdsaftaleKind.type, {
            [headedField('fortrolighed')]: { heading: 'F', text: 'Os to' },
          }),
        ],
      },
      {
        room: 'ramme',
        changes: [
          write('m1', mentorMeetingKind.type, { day: '2026-11-10', from: '09:00', to: '10:00', held: { done: true } }),
          write('m2', mentorMeetingKind.type, { day: '2026-11-24', from: '09:00', to: '10:00' }),
        ],
      },
    ]);
    expect(look(written).get('fortrolighed')).toEqual({ done: true });
    expect(look(written).get('foerste')).toEqual({ done: true });
    expect(look(written).get('holdt')).toEqual({ done: false, count: { done: 1, of: 2 } });
  });
});

describe('beginning a course', () => {
  it('says in both rooms whose it is and who the mentor is, in one action [N186]', () => {
    const docs = begun();
    for (const room of ['mentor', 'ramme'] as const) {
      const people = readPeople(docs[room] ?? plan());
      expect(people.holder('ny')?.fields.name, room).toBe('Amina Yilmaz');
      expect(people.holder('mentor')?.fields.name, room).toBe('Karin Bjerre');
      expect(people.holder('leder')?.fields.name, room).toBe(room === 'ramme' ? 'Henrik Sand' : undefined);
      expect(JSON.stringify(docs[room])).not.toContain('Kun i planen');
    }
    expect(courseIn(docs.ramme)?.fields).toEqual(course);
    expect(readPeople(docs.plan ?? plan()).holder('mentor')?.id).toBe('person_k');
  });

  it('begun on two devices it is one course, and different days are both kept', () => {
    const docs = begun();
    const other = applyAction(createDoc('f1-ramme', 'ramme'), { ...author, actor: 'otherOther', person: 'person_k' }, [
      write('mentorforloeb', 'mentorforloeb', { ...course, to: '2027-05-03' }),
    ]);
    const merged = mergeDocs(docs.ramme ?? other, other);
    if (!merged.ok) throw new Error(merged.error.code);
    const entry = courseIn(merged.value.doc);
    expect(Object.keys(entry?.view.conflicts ?? {})).toEqual(['to']);
  });

  it('finds a person of the forløb by name, and never the mentee [N183]', () => {
    const [named] = nameMentor({ plan: plan() }, ' henrik  sand ', 'person_x');
    expect(named?.changes.map(({ id }) => id)).toEqual(['role_mentor']);
    const [same] = nameMentor({ plan: plan() }, 'Amina Yilmaz', 'person_x');
    expect(same?.changes.map(({ id }) => id)).toEqual(['person_x', 'role_mentor']);
    expect(nameMentor({ plan: plan() }, '  ', 'person_x')).toEqual([]);
  });

  it('says softly that the mentor is the leader, by person or by name [N183]', () => {
    const withMentor = (changes: readonly Change[]) => readPeople(applyAction(plan(), author, changes));
    expect(mentorLeads(withMentor([write('role_mentor', 'role', { person: 'person_l' })]))).toBe(true);
    expect(
      mentorLeads(
        withMentor([write('p9', 'person', { name: 'henrik sand' }), write('role_mentor', 'role', { person: 'p9' })]),
      ),
    ).toBe(true);
    expect(mentorLeads(readPeople(begun().plan ?? plan()))).toBe(false);
  });

  it('makes a kontaktperson who is the mentor the mentor [N183]', () => {
    const people = readPeople(
      applyAction(plan(), author, [
        write('p_kp', 'person', { name: 'Mette' }),
        write('role_mentor', 'role', { person: 'p_kp' }),
      ]),
    );
    expect(courseSide('kontaktperson', 'p_kp', people)).toBe('mentor');
    expect(courseSide('kontaktperson', 'p_other', people)).toBe('other');
    expect(courseSide('ny', 'person_ny', people)).toBe('mentee');
    expect(courseSide('leder', 'person_l', people)).toBe('leder');
  });

  it('tells another mentor to those without a plan before a file is made [N183]', () => {
    const docs = begun();
    expect(frameWork(docs)).toEqual([]);
    const changed = withWork(docs, [
      {
        room: 'plan',
        changes: [write('p_b', 'person', { name: 'Bo' }), write('role_mentor', 'role', { person: 'p_b' })],
      },
    ]);
    const told = withWork(changed, frameWork(changed));
    for (const room of ['mentor', 'ramme'] as const)
      expect(readPeople(told[room] ?? plan()).holder('mentor')?.fields.name, room).toBe('Bo');
  });

  it('works from the mentor room where there is no plan', () => {
    const { plan: _, ramme: __, ...docs } = begun();
    const there = withWork(docs, beginWork(docs, course));
    expect(readPeople(there.ramme ?? plan()).holder('mentor')?.fields.name).toBe('Karin Bjerre');
    expect(courseIn(there.ramme)?.fields).toEqual(course);
  });
});

describe('a course by itself [N182]', () => {
  const alone = (side: 'mentee' | 'mentor') => {
    let next = 0;
    const made = createAlone({
      mentee: ' Ali  Khan ',
      mentor: 'Karin',
      side,
      course: { ...course, origin: 'alone' },
      newId: (prefix) => `${prefix}_${++next}`,
    });
    return { ...made, docs: withWork({}, made.work) };
  };

  it('gives the mentee a plan that says who it is about and nothing else', () => {
    const { self, docs } = alone('mentee');
    expect(self).toEqual({ viewpoint: 'ny', person: 'person_1' });
    expect(Object.keys(docs).sort()).toEqual(['mentor', 'plan', 'ramme']);
    expect(readPeople(docs.plan ?? plan()).holder('ny')?.fields.name).toBe('Ali Khan');
    expect(isCourseOnly(docs.plan ?? plan())).toBe(true);
    expect(summarize(docs.plan ?? plan())).toMatchObject({ newHire: 'Ali Khan', total: 0, courseOnly: true });
  });

  it('gives the mentor none', () => {
    const { self, docs } = alone('mentor');
    expect(self).toEqual({ viewpoint: 'mentor', person: 'person_2' });
    expect(Object.keys(docs).sort()).toEqual(['mentor', 'ramme']);
    expect(frameDoc(docs)?.kind).toBe('mentor');
  });

  it('is told apart from an introduction', () => {
    expect(isCourseOnly(plan())).toBe(false);
    expect(summarize(plan())).not.toHaveProperty('courseOnly');
    expect(isCourseOnly(begun().ramme ?? plan())).toBe(true);
  });
});

describe('the agreement [N184]', () => {
  const form = [
    { key: 'maal', heading: 'Mål' },
    { key: 'tid', heading: 'Tid' },
  ];

  it('keeps the heading that words were written under, and shows what the form has no more', () => {
    const fields = {
      [headedField('maal')]: { heading: 'Behov', text: 'Tryghed' },
      [headedField('tid')]: { heading: 'Timer', text: ' ' },
      [headedField('gammel')]: { heading: 'Kontakt', text: 'På mail' },
      [headedField('tom')]: { heading: 'Tom', text: '' },
    };
    expect(headedPoints(form, fields)).toEqual([
      { key: 'maal', heading: 'Behov', text: 'Tryghed' },
      { key: 'tid', heading: 'Tid', text: '' },
      { key: 'gammel', heading: 'Kontakt', text: 'På mail' },
    ]);
  });

  it('keeps both when two write in different points apart from each other', () => {
    const base = createDoc('f1-mentor', 'mentor');
    const one = applyAction(base, author, [
      write(samarbejdsaftaleRecordId, samarbejdsaftaleKind.type, {
        [headedField('maal')]: { heading: 'Mål', text: 'A' },
      }),
    ]);
    const two = applyAction(base, { ...author, actor: 'otherOther', person: 'person_k' }, [
      write(samarbejdsaftaleRecordId, samarbejdsaftaleKind.type, {
        [headedField('tid')]: { heading: 'Tid', text: 'B' },
      }),
    ]);
    const merged = mergeDocs(one, two);
    if (!merged.ok) throw new Error(merged.error.code);
    const [entry] = readEntries(merged.value.doc, samarbejdsaftaleKind).known;
    expect(headedPoints(form, entry?.fields ?? {}).map(({ text }) => text)).toEqual(['A', 'B']);
    expect(entry?.view.conflicts).toEqual({});
  });

  it('suggests only what is known of the course', () => {
    const sentences = ['{mentee} finder tiderne.', 'Vi mødes {hyppighed}.', 'Vi siger til.'];
    expect(suggestedText(sentences, { mentee: 'Amina', hyppighed: '' })).toBe('Amina finder tiderne.\nVi siger til.');
    expect(suggestedText(['{timer} om måneden.'], {})).toBe('');
  });
});

describe('what the leader sees [N185]', () => {
  const meeting = (id: string, fields: object) =>
    write(id, mentorMeetingKind.type, { from: '09:00', to: '10:00', ...fields });

  it('is months, meeting days and whether they were held', () => {
    const docs = withWork(begun(), [
      {
        room: 'ramme',
        changes: [
          meeting('m2', { day: '2026-12-08', minutes: 90, held: { done: false } }),
          meeting('m1', { day: '2026-11-10', minutes: 75, held: { done: true } }),
          meeting('m3', { day: '2027-01-12', minutes: 60, held: { done: true } }),
        ],
      },
    ]);
    const view = frameView(docs.ramme, '2027-01-20');
    expect(view?.meetings.map(({ day: on, held, minutes }) => [on, held, minutes])).toEqual([
      ['2026-11-10', true, 75],
      ['2026-12-08', false, undefined],
      ['2027-01-12', true, 60],
    ]);
    expect(view?.months).toEqual([
      { month: '2026-11-01', minutes: 75, held: 1 },
      { month: '2026-12-01', minutes: 0, held: 0 },
      { month: '2027-01-01', minutes: 60, held: 1 },
    ]);
    expect(frameView(undefined, '2027-01-20')).toBeUndefined();
  });

  it('counts no month before the course has begun, and none after it was ended', () => {
    expect(frameView(begun().ramme, '2026-10-01')?.months).toEqual([]);
    const ended = withWork(begun(), [
      {
        room: 'ramme',
        changes: [write('mentorforloeb', 'mentorforloeb', { ended: { done: true, day: '2026-12-15' } })],
      },
    ]);
    expect(frameView(ended.ramme, '2027-06-01')?.months.map(({ month }) => month)).toEqual([
      '2026-11-01',
      '2026-12-01',
    ]);
  });
});

describe('the frame counts as the mentor does [N185][N199]', () => {
  it('says that a meeting was called off, and adds other time and the length of a meeting without minutes', () => {
    const at = { from: '09:00', to: '10:30' };
    const { ramme } = withWork(begun(), [
      {
        room: 'ramme',
        changes: [
          write('m1', 'mentormoede', { ...at, day: '2026-12-08', held: { done: true } }),
          write('m2', 'mentormoede', { ...at, day: '2026-12-15', cancelled: { done: true } }),
          write('t1', 'mentortid', { day: '2026-12-16', minutes: 120, kind: 'uddannelse' }),
        ],
      },
    ]);
    const view = frameView(ramme, '2026-12-20');
    expect(view?.meetings.map(({ id, cancelled }) => [id, cancelled])).toEqual([
      ['m1', false],
      ['m2', true],
    ]);
    expect(view?.months.find(({ month }) => month === '2026-12-01')).toMatchObject({ minutes: 210, held: 1 });
  });
});

describe('deleting after the course [N188][N189]', () => {
  it('is due three months after the end at the latest, and earlier when they say so', () => {
    expect(latestDeletionDay(course, calendar)).toBe('2027-12-03');
    expect(latestDeletionDay({ ...course, ended: { done: true, day: '2027-03-01' } }, calendar)).toBe('2027-06-01');
    const { mentor } = withWork(begun(), [
      {
        room: 'mentor',
        changes: [write(courseClosingId, courseClosingKind.type, { deletion: { day: '2027-10-01' } })],
      },
    ]);
    expect(courseDeletionDay(course, courseClosingIn(mentor), calendar)).toBe('2027-10-01');
    expect(isCourseToDelete(course, mentor, calendar, 'person_ny', '2027-09-30')).toBe(false);
    expect(isCourseToDelete(course, mentor, calendar, 'person_ny', '2027-10-01')).toBe(true);
  });

  it('is told to each until they have done it', () => {
    const cleared = write(courseClosingId, courseClosingKind.type, {
      [clearedField('person_k')]: { done: true, day: '2027-12-03' },
    });
    const { mentor } = withWork(begun(), [{ room: 'mentor', changes: [cleared] }]);
    expect(isCourseToDelete(course, mentor, calendar, 'person_k', '2027-12-03')).toBe(false);
    expect(isCourseToDelete(course, mentor, calendar, 'person_ny', '2027-12-03')).toBe(true);
  });

  it('purges the agreement and what was shared, and leaves the frame and what was decided', () => {
    const docs = withWork(begun(), [
      {
        room: 'mentor',
        changes: [
          write(samarbejdsaftaleRecordId, samarbejdsaftaleKind.type, {
            [headedField('maal')]: { heading: 'Mål', text: 'Hemmeligt' },
          }),
          write('delt', 'sharedJournal', { title: 'Hemmeligt' }),
          write('nyt', 'slagsViIkkeKender', { tekst: 'Hemmeligt' }),
          write(courseClosingId, courseClosingKind.type, { deletion: { day: '2027-10-01' } }),
        ],
      },
    ]);
    const left = withWork(docs, [{ room: 'mentor', changes: purgeShared(docs.mentor) }]);
    expect(JSON.stringify(left.mentor)).not.toContain('Hemmeligt');
    expect(readPeople(left.mentor ?? plan()).holder('mentor')?.fields.name).toBe('Karin Bjerre');
    expect(courseClosingIn(left.mentor)?.fields.deletion?.day).toBe('2027-10-01');
    expect(purgeShared(left.mentor)).toEqual([]);
  });

  it('takes the journal and leaves how safe the mentee feels with a goal', () => {
    const own = applyAction(createDoc('f1-procesjournal', 'procesjournal'), author, [
      write('j1', journalKind.type, { title: 'Hemmeligt' }),
      write('v1', assessmentKind.type, { goal: 'g', level: 'selv', day: '2026-11-03' }),
    ]);
    expect(purgeOwn(own).map(({ id }) => id)).toEqual(['j1']);
    expect(purgeOwn(undefined)).toEqual([]);
  });

  it('holds back the deletion of the introduction until the course is over', () => {
    const ending = { day: '2026-11-03', plan: '2027-11-03' };
    expect(toDelete(ending, '2027-11-03')).toBe('plan');
    expect(toDelete(ending, '2027-11-03', { to: '2027-09-03' })).toBeUndefined();
    expect(toDelete(ending, '2027-12-03', { to: '2027-09-03' })).toBe('plan');
    expect(toDelete(ending, '2027-11-03', { to: '2027-09-03', ended: '2027-03-01' })).toBe('plan');
  });
});
