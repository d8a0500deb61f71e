import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/core/calendar/day.ts';
import { defaultLocalDaysOff, type WorkCalendar } from '../../../src/core/calendar/work-calendar.ts';
import { createDoc } from '../../../src/core/document/create.ts';
import { conflictsToShow } from '../../../src/core/document/field-policy.ts';
import { mergeDocs } from '../../../src/core/document/merge.ts';
import type { Change, Doc } from '../../../src/core/document/types.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { aftaleKind, isAftaleOpen } from '../../../src/core/forloeb/aftale.ts';
import { asActivity, asItem, slotFor } from '../../../src/core/forloeb/aftale-edits.ts';
import { type Agenda, fillAgenda, leftOpen } from '../../../src/core/forloeb/agenda.ts';
import { aftalerOf } from '../../../src/core/forloeb/agenda-aftaler.ts';
import { askAbout } from '../../../src/core/forloeb/ask-about.ts';
import { isAftaleDone, standsIn } from '../../../src/core/forloeb/followed.ts';
import { huskelisteKind } from '../../../src/core/forloeb/huskeliste.ts';
import { dated } from '../../../src/core/forloeb/huskeliste-view.ts';
import { activityKind, placeActivities } from '../../../src/core/forloeb/introduktionsskema.ts';
import { goalKind } from '../../../src/core/forloeb/laeringsmaal.ts';
import { meetingKind, meetingNotesKind, noteField, noteOf } from '../../../src/core/forloeb/meeting.ts';
import { itemsOfMeeting } from '../../../src/core/forloeb/meeting-items.ts';
import { meetingRecordId, missingMeetingIds, notesRecordId } from '../../../src/core/forloeb/meeting-keys.ts';
import {
  kindOfMeeting,
  type MeetingRow,
  meetingsAhead,
  meetingsOf,
  meetingsOver,
  missingMeetings,
  nextMeeting,
} from '../../../src/core/forloeb/meeting-list.ts';
import { notedPoints } from '../../../src/core/forloeb/noted-points.ts';
import { ownPointsOf, writeOwnPoint } from '../../../src/core/forloeb/own-points.ts';
import { readPeople } from '../../../src/core/forloeb/people.ts';
import { personKind, roleKind } from '../../../src/core/forloeb/person.ts';
import { answerKind, questionKind } from '../../../src/core/forloeb/question.ts';
import { readEntries, write } from '../../../src/core/forloeb/record-kind.ts';

const calendar: WorkCalendar = { localDaysOff: defaultLocalDaysOff };
const firstDay = '2026-08-03';
const today = '2026-08-10';

const people: readonly Change[] = (['ny', 'kontaktperson', 'leder'] as const).flatMap((role) => [
  write(`person_${role}`, personKind.type, { name: role }),
  write(`role_${role}`, roleKind.type, { person: `person_${role}` }),
]);
const activity = (id: string, kind: string, day: string, more: object = {}): Change =>
  write(id, activityKind.type, {
    title: 'Møde',
    kind,
    when: { pinned: day, from: '09:00', to: '09:30' },
    who: [],
    needs: [],
    ...more,
  });
const held = (key: string, kind: string, day: string, done = true): Change =>
  write(meetingRecordId(key), meetingKind.type, { kind, meeting: key, held: { done, day, by: 'person_ny' } });
const agreed = (id: string, meeting: string, more: object = {}): Change =>
  write(id, aftaleKind.type, {
    text: id,
    made: { day: firstDay, kind: 'status', meeting },
    responsible: { role: 'ny' },
    ...more,
  });
const ask = (id: string, day: string, more: object = {}): Change =>
  write(id, questionKind.type, { text: id, asked: { day }, ...more });
const answer = (id: string, question: string, day: string): Change =>
  write(id, answerKind.type, { question, text: 'Ja', given: { day } });
const item = (id: string, day: string, more: object = {}): Change =>
  write(id, huskelisteKind.type, {
    title: id,
    placement: { bucket: 'firstWeek', order: 'a0' },
    due: { pinned: day },
    responsible: { role: 'ny' },
    needs: [],
    ...more,
  });
const goal = (id: string, day: string | undefined, state?: string): Change =>
  write(id, goalKind.type, {
    task: id,
    needs: [],
    due: day ? { pinned: day } : null,
    ...(state && { state: { value: state, day: firstDay } }),
  });

const room = (name: string, changes: readonly Change[], person = 'person_kontaktperson', base?: Doc): Doc =>
  applyAction(
    base ?? createDoc(`f-${name}`, name),
    { actor: `${name}${person}`.slice(0, 30), person, day: firstDay },
    changes,
  );

interface Rooms {
  readonly plan?: readonly Change[];
  readonly talks?: readonly Change[];
  readonly prepares?: boolean;
}

const statuses = [
  activity('m1', 'statusmoede', '2026-08-06'),
  activity('m2', 'statusmoede', today),
  activity('m3', 'statusmoede', '2026-08-13'),
];

function read({ plan = [], talks = [], prepares = false }: Rooms) {
  const doc = room('plan', [...people, ...plan]);
  const samtaler = room('samtaler', talks);
  const placed = placeActivities(readEntries(doc, activityKind).known, calendar, firstDay);
  const records = readEntries(samtaler, meetingKind).known;
  const shared = readEntries(doc, meetingKind).known;
  const notes = readEntries(samtaler, meetingNotesKind).known;
  return { doc, samtaler, placed, records, shared, rows: meetingsOf({ placed, records, notes, prepares }) };
}

function agendaOf(
  key: string,
  rooms: Rooms,
  on: Day = today,
): { agenda: Agenda; answers: ReturnType<typeof answersIn> } {
  const { doc, samtaler, placed, records, shared, rows } = read(rooms);
  const answers = answersIn(samtaler);
  const row = rows.find((one) => one.key === key) as MeetingRow;
  const agenda = fillAgenda({
    row,
    rows,
    records,
    shared,
    questions: readEntries(samtaler, questionKind).known,
    answers,
    aftaler: readEntries(doc, aftaleKind).known,
    stands: standsIn(doc),
    items: dated(readEntries(doc, huskelisteKind).known, calendar, firstDay),
    goals: readEntries(doc, goalKind).known,
    placed,
    calendar,
    firstDay,
    people: readPeople(doc),
    today: on,
  });
  return { agenda, answers };
}
const answersIn = (doc: Doc) => readEntries(doc, answerKind).known;
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

describe('which meetings there are', () => {
  it('[N100] activities of the plan that are not cancelled, in order, and the expectation talk for those who prepare', () => {
    const plan = [
      ...statuses,
      activity('start', 'opstartsmoede', firstDay),
      activity('lead', 'ledersamtale', '2026-08-12'),
      activity('end', 'ledersamtale', '2026-11-03', { title: 'Afslutningssamtale' }),
      activity('off', 'statusmoede', '2026-08-11', { status: { state: 'cancelled' } }),
      activity('other', 'teammoede', '2026-08-11'),
    ];
    const rows = read({ plan, prepares: true }).rows;
    expect(rows.map(({ key, kind }) => `${key} ${kind}`)).toEqual([
      ...['forventning forventning', 'start opstart', 'm1 status', 'm2 status'],
      ...['lead opfoelgning', 'm3 status', 'end afslutning'],
    ]);
    expect(read({ plan }).rows[0]?.kind).toBe('opstart');
    const kindOf = (title: string) => kindOfMeeting({ kind: 'ledersamtale', title });
    expect(kindOf('Evaluering af introduktionen')).toBe('afslutning');
    expect(kindOf('Dine opgaver nu og senere')).toBe('opgaver');
    expect(kindOf('Opfølgning på dine opgaver')).toBe('opfoelgning');
  });

  it('[N100] what was written about a meeting that is no longer in the plan can still be found', () => {
    const note = write(notesRecordId('gone', 'person_ny'), meetingNotesKind.type, {
      kind: 'status',
      meeting: 'gone',
      by: 'person_ny',
      day: '2026-08-05',
      points: [{ key: 'trivsel', heading: 'Hvordan har du det?' }],
      [noteField('trivsel')]: 'Godt',
    });
    const { rows } = read({ plan: statuses, talks: [note, held('closed', 'status', '2026-08-04')] });
    expect(meetingsOver(rows, today).map(({ key }) => key)).toEqual(['m1', 'gone', 'closed']);
    expect(read({ talks: [held('m9', 'status', today, false)] }).rows).toEqual([]);
  });

  it('[N100] the next is the first that has not been held; the expectation talk only before the first day', () => {
    const { rows } = read({ plan: statuses, talks: [held('m2', 'status', today)], prepares: true });
    expect(nextMeeting(rows, '2026-07-20', firstDay)?.key).toBe('forventning');
    expect(nextMeeting(rows, today, firstDay)?.key).toBe('m3');
    expect(meetingsAhead(rows, today).map(({ key }) => key)).toEqual(['forventning', 'm3']);
    const done = read({ plan: [activity('m1', 'statusmoede', today, { status: { state: 'done' } })] });
    expect(nextMeeting(done.rows, today, firstDay)).toBeUndefined();
  });

  it('[N101] names what is missing, on a day ahead', () => {
    const length = { firstDay, months: 3 };
    const missing = (plan: readonly Change[], now = today) =>
      missingMeetings(read({ plan }).rows, calendar, length, now).map(({ kind, day }) => `${kind} ${day}`);
    expect(missing([])).toEqual(['opstart 2026-08-11', 'opfoelgning 2026-10-05', 'afslutning 2026-11-03']);
    expect(missing([], '2026-07-01')[0]).toBe('opstart 2026-08-03');
    expect(missing([activity('a', 'opstartsmoede', firstDay), activity('b', 'ledersamtale', '2026-09-10')])).toEqual([
      'afslutning 2026-11-03',
    ]);
    expect(missing([activity('b', 'ledersamtale', '2026-08-04')])).toContain('opfoelgning 2026-10-05');
    expect(missing([activity(missingMeetingIds.opfoelgning, 'ledersamtale', '2026-08-20')])).not.toContain(
      'opfoelgning 2026-10-05',
    );
  });
});

describe('the agenda', () => {
  it('[N103] has the questions that wait by category, the oldest first, and keeps what is answered today', () => {
    const talks = [
      ask('q1', '2026-08-07'),
      ask('q2', '2026-08-05', { category: 'praktisk' }),
      ask('q3', '2026-08-04', { category: 'faglig' }),
      ask('q4', '2026-08-03', { category: 'praktisk' }),
      ask('q5', '2026-08-04', { category: 'faglig', closed: { done: true, day: '2026-08-06' } }),
      ask('q6', '2026-08-06', { category: 'faglig' }),
      answer('a6', 'q6', today),
      ask('q7', '2026-08-06', { closed: { done: true, day: today } }),
    ];
    const { agenda } = agendaOf('m2', { plan: statuses, talks });
    expect(agenda.questions.map(({ need, questions }) => [need, ids(questions)])).toEqual([
      ['faglig', ['q3', 'q6']],
      ['praktisk', ['q4', 'q2']],
      [undefined, ['q7', 'q1']],
    ]);
  });

  it('[N104] what is open when a meeting is closed stands on the next one', () => {
    const plan = [
      ...statuses,
      agreed('open', 'm1'),
      agreed('done', 'm1', { status: { done: true, day: today } }),
      agreed('item', 'm1', { became: { type: 'huskeliste', id: 'h' } }),
      item('h', '2026-09-01', { responsible: { role: 'leder' } }),
    ];
    const own = (done: boolean) => ({ heading: 'Ferie', day: '2026-08-06', by: 'person_ny', done });
    const talks = [
      held('m1', 'status', '2026-08-06'),
      writeOwnPoint({ key: 'm1', kind: 'status' }, 'p1', own(false)),
      writeOwnPoint({ key: 'm1', kind: 'status' }, 'p2', own(true)),
      writeOwnPoint({ key: 'm2', kind: 'status' }, 'p3', own(false)),
      ask('q1', '2026-08-05'),
    ];
    for (const key of ['m2', 'm3']) {
      const { agenda } = agendaOf(key, { plan, talks });
      expect(agenda.questions.flatMap(({ questions }) => ids(questions))).toEqual(['q1']);
      expect(ids(agenda.aftaler)).toContain('open');
      expect(agenda.own.map((point) => point.key)).toEqual(['p1', 'p3']);
    }
    const { agenda, answers } = agendaOf('m2', { plan, talks });
    expect(leftOpen(agenda, answers)).toEqual({ questions: 1, aftaler: 1, own: 2 });
  });

  it('[N237] a meeting that was held finds what the huskeliste says of it, until it is ticked and for the rest of that day', () => {
    const row = (kind: MeetingRow['kind'], day: string): MeetingRow =>
      ({ key: 'm', kind, title: '', day, activity: undefined, record: undefined, held: true }) as MeetingRow;
    const doc = room('plan', [
      item('i1', '2026-07-13', { title: 'Afstem forventninger mellem leder og kontaktperson' }),
      item('i2', firstDay, { title: 'Hold opstartsmødet, og skriv aftalerne ned' }),
      item('i3', firstDay, {
        title: 'Gå programmet igennem, og afstem forventninger',
        status: { done: true, day: today },
      }),
      item('i4', '2026-10-05', { title: 'Hold en opfølgningssamtale' }),
      item('i5', '2026-11-03', { title: 'Hold afslutningssamtalen', status: { done: true, day: '2026-08-04' } }),
    ]);
    const items = dated(readEntries(doc, huskelisteKind).known, calendar, firstDay);
    const found = (kind: MeetingRow['kind'], day: string = today) =>
      itemsOfMeeting(row(kind, day), items, { firstDay, today })
        .map(({ entry }) => entry.fields.title)
        .toSorted();
    expect(found('forventning')).toEqual(['Afstem forventninger mellem leder og kontaktperson']);
    expect(found('opstart')).toEqual([
      'Gå programmet igennem, og afstem forventninger',
      'Hold opstartsmødet, og skriv aftalerne ned',
    ]);
    expect(found('opfoelgning')).toEqual([]);
    expect(found('opfoelgning', '2026-10-05')).toEqual(['Hold en opfølgningssamtale']);
    expect([found('status'), found('afslutning')]).toEqual([[], []]);
  });

  it('[N104] names the next status meeting as the one that takes up what waits, whatever talk comes before it', () => {
    const talk = activity('tasks', 'ledersamtale', '2026-08-11', { title: 'Dine opgaver nu og senere' });
    const { agenda } = agendaOf('m2', { plan: [...statuses, talk] });
    expect(agenda.next?.key).toBe('tasks');
    expect(agenda.takesUp?.key).toBe('m3');
    expect(agendaOf('m3', { plan: statuses }).agenda.takesUp).toBeUndefined();
  });

  it.each([
    ['called off', activity('m2', 'statusmoede', '2026-08-13', { status: { state: 'cancelled' } })],
    ['deleted', { do: 'delete', id: 'm2' } as const],
  ])('[N104] an own point of a meeting that is %s stands on the next one', (_how, gone) => {
    const point = (key: string, done: boolean) =>
      writeOwnPoint({ key: 'm2', kind: 'status' }, key, { heading: 'Sygemelding', day: today, by: 'p', done });
    const plan = [...statuses, gone];
    const talks = [point('p1', false), point('p2', true)];
    expect(read({ plan, talks }).rows.map(({ key }) => key)).toEqual(['m1', 'm3']);
    expect(agendaOf('m3', { plan, talks }).agenda.own.map(({ key }) => key)).toEqual(['p1']);
    // While it is to be held, the point waits for it.
    expect(agendaOf('m1', { plan: statuses, talks }).agenda.own).toEqual([]);
  });

  it('[N104] an own point that was carried over and talked about today stays for the day', () => {
    const point = (key: string, talked: string) =>
      writeOwnPoint({ key: 'm1', kind: 'status' }, key, { heading: 'x', day: firstDay, by: 'p', done: true, talked });
    const { agenda, answers } = agendaOf('m2', {
      plan: statuses,
      talks: [point('p1', today), point('p2', '2026-08-09')],
    });
    expect(agenda.own.map(({ key, done }) => ({ key, done }))).toEqual([{ key: 'p1', done: true }]);
    expect(leftOpen(agenda, answers).own).toBe(0);
  });

  it('[N104] loses nothing that is open, whatever was asked and agreed and whichever meetings were closed', () => {
    const keys = ['m1', 'm2', 'm3'] as const;
    const arbitrary = fc.record({
      questions: fc.array(fc.record({ answered: fc.boolean(), closed: fc.boolean() }), { maxLength: 6 }),
      agreed: fc.array(fc.record({ at: fc.constantFrom(...keys), done: fc.boolean() }), { maxLength: 6 }),
      own: fc.array(fc.record({ at: fc.constantFrom(...keys), done: fc.boolean() }), { maxLength: 6 }),
      held: fc.subarray([...keys]),
    });
    fc.assert(
      fc.property(arbitrary, ({ questions, agreed: aftaler, own, held: closed }) => {
        const plan = [
          ...statuses,
          activity('last', 'statusmoede', '2026-09-01'),
          ...aftaler.map(({ at, done }, n) => agreed(`aftale_${n}`, at, { status: { done } })),
        ];
        const talks = [
          ...closed.map((key) => held(key, 'status', today)),
          ...questions.map((one, n) => ask(`q${n}`, '2026-08-04', { closed: { done: one.closed, day: '2026-08-05' } })),
          ...questions.flatMap((one, n) => (one.answered ? [answer(`a${n}`, `q${n}`, '2026-08-05')] : [])),
          ...own.map(({ at, done }, n) =>
            writeOwnPoint({ key: at, kind: 'status' }, `p${n}`, { heading: 'x', day: firstDay, by: 'p', done }),
          ),
        ];
        const { agenda } = agendaOf('last', { plan, talks });
        const open = (list: readonly { readonly done: boolean }[], prefix: string) =>
          list.flatMap(({ done }, n) => (done ? [] : [prefix + n]));
        expect(ids(agenda.questions.flatMap((group) => group.questions)).sort()).toEqual(
          questions.flatMap((one, n) => (one.answered || one.closed ? [] : [`q${n}`])).sort(),
        );
        expect(ids(agenda.aftaler)).toEqual(expect.arrayContaining(open(aftaler, 'aftale_')));
        expect(agenda.own.map(({ key }) => key).sort()).toEqual(open(own, 'p').sort());
      }),
    );
  });

  it('[N104] [N105] has all agreements of the last meeting, done or not, and older ones while they are open or ticked today', () => {
    const plan = [
      activity('m0', 'statusmoede', '2026-08-04'),
      ...statuses,
      agreed('older-done', 'm0', { status: { done: true } }),
      agreed('older-open', 'm0', { due: '2026-09-01' }),
      agreed('last-done', 'm1', { status: { done: true } }),
      agreed('own', 'm2'),
      agreed('older-today', 'm0', { due: '2026-09-02', status: { done: true, day: today } }),
    ];
    const talks = [held('m0', 'status', '2026-08-04'), held('m1', 'status', '2026-08-06')];
    const { agenda } = agendaOf('m2', { plan, talks });
    expect(ids(agenda.aftaler)).toEqual(['older-open', 'older-today', 'last-done']);
    expect(agenda.openAftaler).toBe(1);
    expect(agenda.last?.key).toBe('m1');
    expect(ids(aftalerOf(readEntries(read({ plan }).doc, aftaleKind).known, 'm2'))).toEqual(['own']);
  });

  it('[N104] [N106] has what should have happened, what the two have to see to, and the goals that are near', () => {
    const plan = [
      ...statuses,
      item('late', '2026-08-07', { responsible: { role: 'leder' } }),
      item('soon', '2026-08-12'),
      item('kp', '2026-08-13', { responsible: { role: 'kontaktperson' } }),
      item('leader', '2026-08-12', { responsible: { role: 'leder' } }),
      item('after', '2026-08-14'),
      item('ticked', '2026-08-07', { status: { done: true, day: '2026-08-09' } }),
      item('late-today', '2026-08-08', { status: { done: true, day: today } }),
      item('soon-today', '2026-08-13', { status: { done: true, day: today } }),
      goal('near', '2026-08-20'),
      goal('passed', '2026-08-01', 'begun'),
      goal('reached', '2026-08-11', 'reached'),
      goal('far', '2026-10-01'),
      goal('dropped', '2026-08-11', 'dropped'),
      goal('dayless', undefined),
    ];
    const { agenda } = agendaOf('m2', { plan });
    expect(agenda.late.map(({ entry }) => entry.id)).toEqual(['late', 'late-today']);
    expect(agenda.soon.map(({ entry }) => entry.id)).toEqual(['soon', 'kp', 'soon-today']);
    expect(agenda.goalsDue.map(({ entry }) => entry.id)).toEqual(['passed', 'near']);
    expect(agenda.goals.map(({ entry }) => entry.id)).toEqual(['passed', 'reached', 'near', 'far', 'dayless']);
  });

  it('[N106] keeps the preparation that nobody has ticked apart from what is late, once the new hire is there', () => {
    const plan = [
      ...statuses,
      item('prepare', '2026-07-29'),
      item('prepare-today', '2026-07-30', { status: { done: true, day: today } }),
      item('late', '2026-08-07'),
    ];
    const { agenda } = agendaOf('m2', { plan });
    expect(agenda.late.map(({ entry }) => entry.id)).toEqual(['late']);
    expect(agenda.unprepared.map(({ entry }) => entry.id)).toEqual(['prepare', 'prepare-today']);
    const before = agendaOf('m1', { plan }, '2026-07-30' as Day).agenda;
    expect(before.late.map(({ entry }) => entry.id)).toEqual(['prepare']);
    expect(before.unprepared).toEqual([]);
  });

  it('[N107] has the questions that were answered since the last meeting', () => {
    const talks = [
      held('m1', 'status', '2026-08-06'),
      ask('q1', '2026-08-04'),
      answer('a1', 'q1', '2026-08-05'),
      ask('q2', '2026-08-06'),
      answer('a2', 'q2', '2026-08-07'),
    ];
    expect(ids(agendaOf('m2', { plan: statuses, talks }).agenda.answered)).toEqual(['q2']);
  });
});

describe('two devices', () => {
  const merge = (one: Doc, other: Doc): Doc => {
    const merged = mergeDocs(one, other);
    if (!merged.ok) throw new Error(merged.error.code);
    return merged.value.doc;
  };

  it('[N108] that close the same meeting agree, and nothing is asked', () => {
    const base = room('samtaler', []);
    const mine = room('samtaler', [held('m1', 'status', '2026-08-06')], 'person_kontaktperson', base);
    const theirs = room('samtaler', [held('m1', 'status', '2026-08-07')], 'person_ny', base);
    const records = readEntries(merge(mine, theirs), meetingKind).known;
    expect(records).toHaveLength(1);
    expect(records[0]?.fields.held?.done).toBe(true);
    expect(records.map(({ view }) => conflictsToShow(view, askAbout))).toEqual([{}]);
  });

  it('[N109] that note at the same point keep both notes, each under its author', () => {
    const note = (by: string, text: string) =>
      write(notesRecordId('m1', by), meetingNotesKind.type, {
        kind: 'status',
        meeting: 'm1',
        by,
        day: firstDay,
        points: [{ key: 'trivsel', heading: 'Hvordan har du det?' }],
        [noteField('trivsel')]: text,
      });
    const mine = room('samtaler', [note('person_kontaktperson', 'Virker glad')], 'person_kontaktperson');
    const theirs = room('samtaler', [note('person_ny', 'Jeg er træt')], 'person_ny');
    const notes = readEntries(merge(mine, theirs), meetingNotesKind).known;
    const texts = notes.map((entry) => `${entry.fields.by}: ${noteOf(entry, 'trivsel')}`).sort();
    expect(texts).toEqual(['person_kontaktperson: Virker glad', 'person_ny: Jeg er træt']);
  });

  it('[N110] that tick the same own point on different days agree', () => {
    const point = (done: boolean, talked?: string) =>
      writeOwnPoint({ key: 'm1', kind: 'status' }, 'a', { heading: 'Ferie', day: firstDay, by: 'p', done, talked });
    const base = room('samtaler', [point(false)]);
    const mine = room('samtaler', [point(true, '2026-08-06')], 'person_kontaktperson', base);
    const theirs = room('samtaler', [point(true, '2026-08-07')], 'person_ny', base);
    const [record] = readEntries(merge(mine, theirs), meetingKind).known;
    expect(record && conflictsToShow(record.view, askAbout)).toEqual({});
    expect(ownPointsOf(record, 'samtaler').map(({ done }) => done)).toEqual([true]);
  });

  it('[N109] on which one person notes under different points keep every note under its heading', () => {
    const author = 'person_kontaktperson';
    const note = (...keys: readonly string[]) =>
      write(notesRecordId('m1', author), meetingNotesKind.type, {
        ...{ kind: 'status', meeting: 'm1', by: author, day: firstDay },
        points: keys.map((key) => ({ key, heading: `Om ${key}` })),
        ...Object.fromEntries(keys.map((key) => [noteField(key), `Noget om ${key}`])),
      });
    const base = room('samtaler', [note('trivsel')]);
    const device = (actor: string, change: Change) =>
      applyAction(base, { actor, person: author, day: firstDay }, [change]);
    const bare = write(notesRecordId('m1', author), meetingNotesKind.type, { [noteField('eget-c')]: 'C' });
    const merged = merge(
      merge(device('deska', note('trivsel', 'eget-a')), device('phone', note('trivsel', 'eget-b'))),
      device('third', bare),
    );
    const notes = readEntries(merged, meetingNotesKind).known;
    const own = [{ key: 'eget-c', heading: 'Om eget-c' }];
    expect(notes.map(({ view }) => conflictsToShow(view, askAbout))).toEqual([{}]);
    const points = notedPoints(notes, [{ key: 'trivsel' }, { key: 'aftaler' }], own, 'Note');
    expect(points[0]).toEqual({ key: 'trivsel', heading: 'Om trivsel' });
    expect(points.map(({ heading }) => heading).sort()).toEqual([
      ...['Om eget-a', 'Om eget-b', 'Om eget-c', 'Om trivsel'],
    ]);
    expect(notedPoints(notes, [], [], 'Note').map(({ heading }) => heading)).toContain('Note');
  });

  it('[N110] [N111] that add a point and make an agreement keep all of them', () => {
    const point = (key: string, heading: string) =>
      writeOwnPoint({ key: 'm1', kind: 'status' }, key, { heading, day: firstDay, by: 'p', done: false });
    const mine = room('samtaler', [point('a', 'Ferie')], 'person_kontaktperson');
    const theirs = room('samtaler', [point('b', 'Kørsel')], 'person_ny');
    const [record] = readEntries(merge(mine, theirs), meetingKind).known;
    expect(ownPointsOf(record, 'samtaler').map(({ heading }) => heading)).toEqual(['Ferie', 'Kørsel']);
    const base = room('plan', people);
    const one = room('plan', [agreed('aftale_1', 'm1')], 'person_kontaktperson', base);
    const other = room('plan', [agreed('aftale_2', 'm1')], 'person_ny', base);
    expect(ids(aftalerOf(readEntries(merge(one, other), aftaleKind).known, 'm1'))).toEqual(['aftale_1', 'aftale_2']);
  });
});

describe('an agreement', () => {
  const days = { calendar, firstDay };
  const random = () => '11';
  const start = room('plan', [...people, ...statuses, agreed('aftale_1', 'm2', { due: '2026-08-13' })]);
  const [aftale] = readEntries(start, aftaleKind).known;
  if (!aftale) throw new Error('No agreement');

  it('[N111] becomes an item in the bucket of its day, and is open again when that is undone', () => {
    const making = { id: 'huskeliste_ny', items: [], random, note: 'Aftalt' };
    const becoming = asItem(aftale, days, today, making);
    const after = room('plan', [becoming.made, becoming.mark], 'person_kontaktperson', start);
    const [made] = readEntries(after, huskelisteKind).known;
    expect(made?.fields).toMatchObject({
      title: 'aftale_1',
      placement: { bucket: 'firstMonth' },
      due: { pinned: '2026-08-13' },
      responsible: { role: 'ny' },
    });
    const [marked] = readEntries(after, aftaleKind).known;
    expect(marked && isAftaleOpen(marked.fields, standsIn(after))).toBe(false);
    const back = room('plan', [becoming.unmake, becoming.unmark], 'person_kontaktperson', after);
    expect(readEntries(back, huskelisteKind).known).toEqual([]);
    expect(readEntries(back, aftaleKind).known.map(({ fields }) => isAftaleOpen(fields, standsIn(back)))).toEqual([
      true,
    ]);
  });

  it('[N111] is done with what it has become, and open again on the next agenda when that is deleted', () => {
    const became = { became: { type: 'huskeliste', id: 'h' } };
    const made = agreed('aftale_1', 'm1', became);
    const at = (...changes: readonly Change[]) => {
      const plan = [...statuses, made, item('h', '2026-09-01'), ...changes];
      const { agenda } = agendaOf('m3', { plan, talks: [held('m1', 'status', today), held('m2', 'status', today)] });
      return {
        aftaler: ids(agenda.aftaler),
        open: agenda.openAftaler,
        done: isAftaleDone(became as never, read({ plan }).doc),
      };
    };
    expect(at()).toEqual({ aftaler: [], open: 0, done: false });
    expect(at(write('h', huskelisteKind.type, { status: { done: true } }))).toEqual({
      aftaler: [],
      open: 0,
      done: true,
    });
    for (const gone of ['delete', 'purge'] as const) {
      expect(at({ do: gone, id: 'h' })).toEqual({ aftaler: ['aftale_1'], open: 1, done: false });
    }
  });

  it('[N111] becomes an activity in the next free hour of its day', () => {
    const placed = placeActivities(readEntries(start, activityKind).known, calendar, firstDay);
    const slot = slotFor(aftale, calendar, placed, today);
    expect(slot).toEqual({ day: '2026-08-13', from: '09:30', to: '10:30' });
    const becoming = asActivity(aftale, 'activity_ny', slot, 'Aftalt');
    const after = room('plan', [becoming.made, becoming.mark], 'person_kontaktperson', start);
    const made = readEntries(after, activityKind).known.find(({ id }) => id === 'activity_ny');
    expect(made?.fields).toMatchObject({ title: 'aftale_1', when: { pinned: '2026-08-13' }, who: [] });
  });
});

it('keys fit a record, however long the key of the meeting is', () => {
  const long = 'a'.repeat(64);
  for (const id of [meetingRecordId(long), notesRecordId(long, long)]) expect(id).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
  expect(meetingRecordId('m1')).toBe('moede_m1');
  expect(notesRecordId('m1', 'p1')).not.toBe(notesRecordId('m1', 'p2'));
});
