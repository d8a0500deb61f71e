import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '../../../src/core/calendar/day.ts';
import { defaultLocalDaysOff, isWorkingDay, workingDaysIn } from '../../../src/core/calendar/work-calendar.ts';
import { checkDoc } from '../../../src/core/document/check.ts';
import { createDoc } from '../../../src/core/document/create.ts';
import type { Doc } from '../../../src/core/document/types.ts';
import { viewRecord } from '../../../src/core/document/view.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { aftaleKind } from '../../../src/core/forloeb/aftale.ts';
import { caseloadKind } from '../../../src/core/forloeb/caseload.ts';
import { Example } from '../../../src/core/forloeb/example.ts';
import { createExample } from '../../../src/core/forloeb/example-forloeb.ts';
import { Forloeb, forloebKind, forloebRecordId } from '../../../src/core/forloeb/forloeb.ts';
import { huskelisteKind, isDone, partTick } from '../../../src/core/forloeb/huskeliste.ts';
import { activityKind } from '../../../src/core/forloeb/introduktionsskema.ts';
import { goalKind, goalPartKind } from '../../../src/core/forloeb/laeringsmaal.ts';
import { materialKind } from '../../../src/core/forloeb/material.ts';
import { meetingKind, meetingNotesKind } from '../../../src/core/forloeb/meeting.ts';
import { openConflicts } from '../../../src/core/forloeb/open-conflicts.ts';
import { oplaegKind } from '../../../src/core/forloeb/oplaeg.ts';
import { readPeople } from '../../../src/core/forloeb/people.ts';
import { personKind } from '../../../src/core/forloeb/person.ts';
import { answerKind, isOpen, questionKind } from '../../../src/core/forloeb/question.ts';
import { readEntries } from '../../../src/core/forloeb/record-kind.ts';
import { sharedAssessmentKind } from '../../../src/core/forloeb/self-assessment.ts';
import { Standardprogram } from '../../../src/core/forloeb/standardprogram.ts';
import { summarize } from '../../../src/core/forloeb/summary.ts';
import { saidTasks } from '../../../src/core/forloeb/tasks.ts';
import { videnspersonKind } from '../../../src/core/forloeb/vidensperson.ts';
import { readTemplate } from '../../support/templates.ts';

const example = Example.parse(readTemplate('eksempel.json'));
const programme = Standardprogram.parse(readTemplate(`${example.programme}.json`));

/** The rooms of the example as it is opened on a day. */
function openedOn(today: Day): { plan: Doc; samtaler: Doc; forberedelse: Doc; me: string } {
  const { work, self } = createExample(example, programme, today);
  const docOf = (room: string) =>
    work
      .filter((part) => part.room === room)
      .reduce(
        (doc, { by, changes }, index) => applyAction(doc, { actor: `A${index}`, person: by, day: today }, changes),
        createDoc(`forloeb_1-${room}`, room),
      );
  return { plan: docOf('plan'), samtaler: docOf('samtaler'), forberedelse: docOf('forberedelse'), me: self.person };
}

const weeksFrom = (day: Day) => Array.from({ length: 21 }, (_, index) => addDays(day, index));

/** Ordinary weeks, the weeks around Christmas and those around Easter. */
const days = ['2026-08-03', '2026-12-18', '2027-03-20'].flatMap(weeksFrom);

describe('the example', () => {
  test('[N9] stands on the third working day, whatever day it is opened', () => {
    const calendar = { localDaysOff: defaultLocalDaysOff };
    for (const today of days) {
      const { work } = createExample(example, programme, today);
      const [change] = work.flatMap(({ changes }) => changes.filter(({ id }) => id === forloebRecordId));
      const forloeb = Forloeb.parse(change?.do === 'write' && change.fields);
      expect(isWorkingDay(calendar, forloeb.firstDay), today).toBe(true);
      expect(workingDaysIn(calendar, forloeb.firstDay, today).length, today).toBe(3);
    }
  });

  test('[N9] says that it is made up', () => {
    const { plan } = openedOn('2026-08-05');
    expect(readEntries(plan, forloebKind).known[0]?.fields.fictive).toBe(true);
    expect(summarize(plan)?.fictive).toBe(true);
  });

  test('holds only records that fit their kinds', () => {
    const { plan, samtaler, forberedelse } = openedOn('2026-08-05');
    const talk = [goalKind, goalPartKind, aftaleKind, caseloadKind, materialKind, oplaegKind];
    const kinds = [forloebKind, huskelisteKind, activityKind, videnspersonKind, personKind, ...talk];
    for (const kind of kinds) expect(readEntries(plan, kind as typeof personKind).newer, kind.type).toEqual([]);
    for (const kind of [questionKind, answerKind, meetingKind, meetingNotesKind, sharedAssessmentKind])
      expect(readEntries(samtaler, kind as typeof questionKind).newer, kind.type).toEqual([]);
    for (const kind of [meetingKind, meetingNotesKind, aftaleKind])
      expect(readEntries(forberedelse, kind as typeof aftaleKind).newer, kind.type).toEqual([]);
    for (const doc of [plan, samtaler, forberedelse]) expect(checkDoc(JSON.parse(JSON.stringify(doc))).ok).toBe(true);
  });

  test('has everything the file says, and nothing to choose between', () => {
    const { plan, samtaler } = openedOn('2026-08-05');
    const items = readEntries(plan, huskelisteKind).known;
    const ticked = items.filter(({ fields }) => isDone(fields)).map(({ id }) => id);
    const whole = example.done.filter(({ part }) => part === undefined).map(({ item }) => `huskeliste_${item}`);
    expect(ticked.sort()).toEqual(whole.sort());
    for (const { item, part } of example.done) {
      const fields = items.find(({ id }) => id === `huskeliste_${item}`)?.fields;
      if (part !== undefined) expect(fields && partTick(fields, part).done, `${item} ${part}`).toBe(true);
    }
    expect(items.filter(({ view }) => Object.keys(view.conflicts).length > 0)).toEqual([]);
    const known = readEntries(plan, videnspersonKind).known.filter(({ fields }) => fields.name);
    expect(known.length).toBe(example.videnspersoner.length);
    const questions = readEntries(samtaler, questionKind).known;
    const answers = readEntries(samtaler, answerKind).known;
    const unanswered = example.questions.filter(({ answer }) => !answer).length;
    expect(questions.filter((question) => isOpen(question, answers)).length).toBe(unanswered);
  });

  test('has goals, agreements, notes and the rest of the conversation, each in its room', () => {
    const { plan, samtaler, forberedelse } = openedOn('2026-08-05');
    const count = (doc: Doc, kind: { readonly type: string }) => readEntries(doc, kind as typeof goalKind).known.length;
    expect(count(plan, goalKind)).toBe(3);
    expect(count(plan, goalPartKind)).toBe(11);
    expect([aftaleKind, caseloadKind, materialKind, oplaegKind].map((kind) => count(plan, kind))).toEqual([3, 1, 3, 1]);
    expect([meetingKind, meetingNotesKind, sharedAssessmentKind].map((kind) => count(samtaler, kind))).toEqual([
      3, 6, 2,
    ]);
    expect([meetingKind, meetingNotesKind, aftaleKind].map((kind) => count(forberedelse, kind))).toEqual([1, 1, 1]);
    expect(readEntries(samtaler, questionKind).known.filter(({ fields }) => fields.anyway).length).toBe(1);
    expect(openConflicts([plan, samtaler, forberedelse])).toEqual([]);
    for (const { fields } of readEntries(samtaler, answerKind).known) {
      if (fields.vidensperson) expect(viewRecord(plan, fields.vidensperson)?.fields['name']).toBe('Sofie Dam');
    }
  });

  test('says what the tasks are, and what may be decided alone', () => {
    const { plan } = openedOn('2026-08-05');
    expect(Object.fromEntries(saidTasks(plan))).toEqual(example.tasks);
  });

  test('has nothing that lies in the new hire’s own room: the device is that of the kontaktperson', () => {
    const rooms = new Set(createExample(example, programme, '2026-08-05').work.map(({ room }) => room));
    expect([...rooms].toSorted()).toEqual(['forberedelse', 'plan', 'samtaler']);
  });

  test('[N108] [N221] a meeting that was held is held in the plan too', () => {
    const { plan } = openedOn('2026-08-05');
    for (const { meeting } of example.meetings.filter((one) => one.meeting !== 'forventning')) {
      expect(viewRecord(plan, `activity_${meeting}`)?.fields['status'], meeting).toMatchObject({ state: 'done' });
    }
  });

  test('[N223] has of what is the new hire’s own at first only what the file says they have shared', () => {
    const told = (from: Example) => {
      const work = createExample(from, programme, '2026-08-05').work;
      return work.filter(({ room }) => room === 'samtaler').flatMap(({ changes }) => JSON.stringify(changes));
    };
    const words = 'Træt på den gode måde';
    expect(told(example).join()).toContain(words);
    const unshared: Example = JSON.parse(JSON.stringify(example), (key, value) =>
      key === 'shared' && value === true ? undefined : value,
    );
    expect(told(unshared).join()).not.toContain(words);
    expect(told(unshared).join()).toContain('Turen rundt i afdelingen');
  });

  test('names the goals and meetings it points to', () => {
    const { plan, samtaler, forberedelse } = openedOn('2026-08-05');
    const goals = [
      ...readEntries(plan, goalPartKind).known.map(({ fields }) => fields.goal),
      ...readEntries(samtaler, sharedAssessmentKind).known.map(({ fields }) => fields.goal),
      ...readEntries(plan, materialKind).known.flatMap(({ fields }) => fields.goal ?? []),
    ];
    for (const goal of goals) expect(viewRecord(plan, goal)?.type, goal).toBe('laeringsmaal');
    for (const { fields } of readEntries(samtaler, meetingNotesKind).known) {
      expect(viewRecord(plan, fields.meeting)?.type, fields.meeting).toBe('activity');
    }
    expect(readEntries(forberedelse, meetingNotesKind).known.map(({ fields }) => fields.meeting)).toEqual([
      'forventning',
    ]);
  });

  test('ticks nothing on a day that has not come', () => {
    for (const today of days.slice(0, 7)) {
      const ticks = readEntries(openedOn(today).plan, huskelisteKind).known.flatMap(
        ({ fields }) => fields.status?.day ?? [],
      );
      const { plan, samtaler } = openedOn(today);
      const held = [
        ...readEntries(samtaler, meetingKind).known.flatMap(({ fields }) => fields.held?.day ?? []),
        ...readEntries(plan, aftaleKind).known.flatMap(({ fields }) => [fields.made.day, fields.status?.day ?? '']),
        ...readEntries(plan, materialKind).known.flatMap(({ fields }) => fields.status?.day ?? []),
      ];
      expect(
        [...ticks, ...held].filter((day) => day > today),
        today,
      ).toEqual([]);
    }
  });

  test('the owner of the device is its kontaktperson', () => {
    const { plan, me } = openedOn('2026-08-05');
    expect(readPeople(plan).holder('kontaktperson')?.id).toBe(me);
    expect(readPeople(plan).holder('ny')?.fields.name).toBe(example.newHire.name);
  });
});
