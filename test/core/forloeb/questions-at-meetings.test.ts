import { describe, expect, it } from 'vitest';
import { defaultLocalDaysOff } from '../../../src/core/calendar/work-calendar.ts';
import { createDoc } from '../../../src/core/document/create.ts';
import { mergeDocs } from '../../../src/core/document/merge.ts';
import type { Change } from '../../../src/core/document/types.ts';
import { viewRecord } from '../../../src/core/document/view.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { activityKind, placeActivities } from '../../../src/core/forloeb/introduktionsskema.ts';
import { meetingKind, meetingNotesKind, noteField } from '../../../src/core/forloeb/meeting.ts';
import { heldMeetings, nextStatusMeeting } from '../../../src/core/forloeb/next-status-meeting.ts';
import { whoKnows, withoutPointer, withPointer } from '../../../src/core/forloeb/pointing.ts';
import { answerKind, answersTo, isOpen, questionKind } from '../../../src/core/forloeb/question.ts';
import { readEntries, toJson } from '../../../src/core/forloeb/record-kind.ts';
import { videnspersonKind } from '../../../src/core/forloeb/vidensperson.ts';

const write = (id: string, type: string, fields: object): Change => ({ do: 'write', id, type, fields: toJson(fields) });
const mette = { actor: 'mette00001', person: 'p_mette', day: '2026-08-05' };
const amina = { actor: 'amina00001', person: 'p_amina', day: '2026-08-05' };
const calendar = { localDaysOff: defaultLocalDaysOff };

describe('the meeting at which open questions are taken up', () => {
  const meeting = (id: string, pinned: string, more: object = {}) =>
    write(id, activityKind.type, {
      title: 'Statusmøde',
      kind: 'statusmoede',
      when: { pinned, from: '08:30', to: '08:45' },
      who: [],
      needs: [],
      ...more,
    });
  const plan = applyAction(createDoc('f-plan', 'plan'), mette, [
    meeting('activity_1', '2026-08-05'),
    meeting('activity_2', '2026-08-06', { status: { state: 'cancelled' } }),
    meeting('activity_3', '2026-08-06', { status: { state: 'done' } }),
    meeting('activity_4', '2026-08-07'),
    meeting('activity_5', '2026-08-10'),
    meeting('activity_6', '2026-08-06', { kind: 'teammoede' }),
  ]);
  const placed = placeActivities(readEntries(plan, activityKind).known, calendar, '2026-08-03');
  const next = (held: readonly string[], today: string, now: string) =>
    nextStatusMeeting(placed, new Set(held), today, now)?.entry.id;

  it('[N135] is the first that is not over, cancelled, done or held', () => {
    expect(next([], '2026-08-05', '08:00')).toBe('activity_1');
    expect(next([], '2026-08-05', '08:40')).toBe('activity_1');
    expect(next([], '2026-08-05', '09:00')).toBe('activity_4');
    expect(next(['activity_1', 'activity_4'], '2026-08-05', '08:00')).toBe('activity_5');
    expect(next([], '2026-08-11', '08:00')).toBeUndefined();
  });

  it('[N135] is not one that either of the two has ticked as held', () => {
    const held = (done: boolean) =>
      write('moede_1', meetingKind.type, { kind: 'status', meeting: 'activity_1', held: { done } });
    const room = createDoc('f-samtaler', 'samtaler');
    expect([...heldMeetings(applyAction(room, mette, [held(true)]))]).toEqual(['activity_1']);
    expect([...heldMeetings(applyAction(room, mette, [held(false)]))]).toEqual([]);
    expect([...heldMeetings(undefined)]).toEqual([]);
  });
});

describe('closing a meeting', () => {
  const asked = applyAction(createDoc('f-samtaler', 'samtaler'), amina, [
    write('question_a', questionKind.type, { text: 'Hvem?', asked: { day: '2026-08-04' } }),
    write('question_b', questionKind.type, { text: 'Hvad?', asked: { day: '2026-08-05' }, anyway: true }),
  ]);
  const closeBy = (author: typeof mette) =>
    applyAction(asked, author, [
      write('moede_1', meetingKind.type, {
        kind: 'status',
        meeting: 'activity_1',
        held: { done: true, day: author.day, by: author.person },
      }),
      write(`moedenote_${author.person}`, meetingNotesKind.type, {
        kind: 'status',
        meeting: 'activity_1',
        by: author.person,
        day: author.day,
        points: [{ key: 'spoergsmaal', heading: 'Spørgsmål' }],
        [noteField('spoergsmaal')]: 'Vi nåede dem ikke.',
      }),
    ]);

  it('[N136] leaves every question as it was and open, also when both close it apart from each other', () => {
    const both = mergeDocs(closeBy(mette), closeBy(amina));
    if (!both.ok) throw new Error(both.error.code);
    for (const doc of [closeBy(mette), closeBy(amina), both.value.doc]) {
      const open = readEntries(doc, questionKind).known.filter((question) => isOpen(question, []));
      expect(open.map(({ id }) => id).toSorted()).toEqual(['question_a', 'question_b']);
      for (const { id } of open) expect(viewRecord(doc, id)?.fields).toEqual(viewRecord(asked, id)?.fields);
    }
    expect(readEntries(both.value.doc, meetingNotesKind).known).toHaveLength(2);
  });
});

describe('answering', () => {
  const plan = applyAction(createDoc('f-plan', 'plan'), mette, [
    write('vidensperson_a', videnspersonKind.type, {
      topic: 'Afgørelser, partshøring og klager',
      needs: ['faglig'],
      name: 'Åse Møller',
      order: 'a1',
    }),
    write('vidensperson_b', videnspersonKind.type, {
      topic: 'IT-hjælp',
      needs: ['praktisk', 'faglig'],
      name: 'Bo Friis',
      function: 'Superbruger',
      order: 'a2',
    }),
    write('vidensperson_c', videnspersonKind.type, { topic: 'Ingen endnu', needs: ['praktisk'], name: ' ' }),
    write('vidensperson_d', videnspersonKind.type, {
      topic: 'Telefon',
      question: 'Hvad siger jeg i røret?',
      needs: ['social'],
      name: 'Nadia Holm',
      order: 'a3',
    }),
  ]);
  const { known } = readEntries(plan, videnspersonKind);
  const found = (query: string, category?: 'faglig' | 'praktisk' | 'social') =>
    whoKnows(known, query, category).map(({ id }) => id.slice(-1));

  it.each([
    ['aase', ['a']],
    ['ÅSE moeller', ['a']],
    ['afgoerelser', ['a']],
    ['superbruger', ['b']],
    ['roeret', ['d']],
    ['endnu', []],
    ['', ['a', 'b', 'd']],
  ])('[N139] "%s" finds %s', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it('[N139] offers those of the category first, and the others too', () => {
    expect(found('', 'praktisk')).toEqual(['b', 'a', 'd']);
    expect(found('', 'faglig')).toEqual(['a', 'b', 'd']);
  });

  it('[N137] says in words whom to ask, once, and forgets only what it put in', () => {
    const sentence = 'Spørg Bo Friis om »IT-hjælp«.';
    expect(withPointer('', sentence)).toBe(sentence);
    expect(withPointer('Godt spørgsmål. ', sentence)).toBe(`Godt spørgsmål.\n${sentence}`);
    // A name alone says no topic, and may be part of another one.
    for (const words of ['Gå til Bo Friis.', 'Bo Friisbjerg ved det.']) {
      expect(withPointer(words, sentence)).toBe(`${words}\n${sentence}`);
    }
    expect(withPointer(withPointer('Hm.', sentence), sentence)).toBe(`Hm.\n${sentence}`);
    expect(withoutPointer(`Hm.\n${sentence}`, sentence)).toBe('Hm.');
    expect(withoutPointer('Gå til Bo Friis.', sentence)).toBe('Gå til Bo Friis.');
  });

  it('[N138] keeps two answers given apart from each other', () => {
    const asked = applyAction(createDoc('f-samtaler', 'samtaler'), amina, [
      write('question_a', questionKind.type, { text: 'Hvem?', asked: { day: '2026-08-04' } }),
    ]);
    const answer = (id: string, more: object) =>
      write(id, answerKind.type, { question: 'question_a', given: { day: '2026-08-05' }, ...more });
    const both = mergeDocs(
      applyAction(asked, mette, [answer('answer_m', { text: 'Spørg Bo', vidensperson: 'vidensperson_b' })]),
      applyAction(asked, amina, [answer('answer_a', { text: 'Jeg fandt selv ud af det' })]),
    );
    if (!both.ok) throw new Error(both.error.code);
    const answers = readEntries(both.value.doc, answerKind).known;
    const [question] = readEntries(both.value.doc, questionKind).known;
    if (!question) throw new Error('The question is lost');
    expect(answersTo(question, answers).map(({ id }) => id)).toEqual(['answer_a', 'answer_m']);
    expect(isOpen(question, answers)).toBe(false);
  });
});
