import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '../../../src/core/calendar/day.ts';
import { defaultLocalDaysOff, isWorkingDay, workingDaysIn } from '../../../src/core/calendar/work-calendar.ts';
import { checkDoc } from '../../../src/core/document/check.ts';
import { createDoc } from '../../../src/core/document/create.ts';
import type { Doc } from '../../../src/core/document/types.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { Example } from '../../../src/core/forloeb/example.ts';
import { createExample } from '../../../src/core/forloeb/example-forloeb.ts';
import { Forloeb, forloebKind, forloebRecordId } from '../../../src/core/forloeb/forloeb.ts';
import { huskelisteKind, isDone, partTick } from '../../../src/core/forloeb/huskeliste.ts';
import { activityKind } from '../../../src/core/forloeb/introduktionsskema.ts';
import { readPeople } from '../../../src/core/forloeb/people.ts';
import { personKind } from '../../../src/core/forloeb/person.ts';
import { answerKind, isOpen, questionKind } from '../../../src/core/forloeb/question.ts';
import { readEntries } from '../../../src/core/forloeb/record-kind.ts';
import { Standardprogram } from '../../../src/core/forloeb/standardprogram.ts';
import { summarize } from '../../../src/core/forloeb/summary.ts';
import { videnspersonKind } from '../../../src/core/forloeb/vidensperson.ts';
import { readTemplate } from '../../support/templates.ts';

const example = Example.parse(readTemplate('eksempel.json'));
const programme = Standardprogram.parse(readTemplate(`${example.programme}.json`));

/** The rooms of the example as it is opened on a day. */
function openedOn(today: Day): { plan: Doc; samtaler: Doc; me: string } {
  const { work, self } = createExample(example, programme, today);
  const docOf = (room: string) =>
    work
      .filter((part) => part.room === room)
      .reduce(
        (doc, { by, changes }, index) => applyAction(doc, { actor: `A${index}`, person: by, day: today }, changes),
        createDoc(`forloeb_1-${room}`, room),
      );
  return { plan: docOf('plan'), samtaler: docOf('samtaler'), me: self.person };
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
    const { plan, samtaler } = openedOn('2026-08-05');
    const kinds = [forloebKind, huskelisteKind, activityKind, videnspersonKind, personKind];
    for (const kind of kinds) expect(readEntries(plan, kind as typeof personKind).newer, kind.type).toEqual([]);
    for (const kind of [questionKind, answerKind])
      expect(readEntries(samtaler, kind as typeof questionKind).newer, kind.type).toEqual([]);
    for (const doc of [plan, samtaler]) expect(checkDoc(JSON.parse(JSON.stringify(doc))).ok).toBe(true);
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

  test('ticks nothing on a day that has not come', () => {
    for (const today of days.slice(0, 7)) {
      const ticks = readEntries(openedOn(today).plan, huskelisteKind).known.flatMap(
        ({ fields }) => fields.status?.day ?? [],
      );
      expect(
        ticks.filter((day) => day > today),
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
