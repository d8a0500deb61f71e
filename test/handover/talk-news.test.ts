import { expect, test } from 'vitest';
import type { Author, Change, Doc, Json } from '../../src/core/document/types.ts';
import { applyAction } from '../../src/core/document/write.ts';
import type { ForloebRoom } from '../../src/core/rooms.ts';
import { readPreview } from '../../src/handover/news.ts';
import { previewFile } from '../../src/handover/preview.ts';
import { countContent } from '../../src/handover/read-file.ts';
import { newsSentences } from '../../src/ui/texts/handover-news.ts';
import { fieldName } from '../../src/ui/texts/values.ts';
import { asChanges, conversationKinds } from '../support/conversation/every-kind.ts';
import { amina, emptyRoom, freshPlan, mergedDoc, write } from '../support/handover/rooms.ts';

const rooms: readonly ForloebRoom[] = ['plan', 'samtaler', 'forberedelse', 'mentor', 'ramme'];
const filled = conversationKinds((place) => place);
const later: Author = { ...amina, actor: 'AmTalk0001', day: '2026-11-25' };

const base = (room: ForloebRoom): Doc => (room === 'plan' ? freshPlan() : emptyRoom(room));
/** What lies on both devices: every kind of the conversation, with a goal and a meeting that others point to. */
const known = (room: ForloebRoom): Doc => applyAction(base(room), amina, asChanges(filled, room));

function news(local: readonly Doc[], theirs: readonly Doc[]) {
  const file = {
    profile: 'svarFraNy',
    from: 'ny',
    made: '2026-11-25',
    app: '0.1.0',
    docs: theirs,
    selves: {},
    counts: countContent(theirs),
  } as const;
  const preview = previewFile(file, local);
  if (!preview.ok) throw new Error(preview.error.code);
  const [found] = readPreview(preview.value);
  if (!found) throw new Error('Nothing is new');
  return found;
}

/** What the file says when one action has been performed on what was known. */
function after(room: ForloebRoom, ...changes: readonly Change[]) {
  const mine = rooms.map(known);
  return news(
    mine,
    rooms.map((one) => (one === room ? applyAction(known(one), later, changes) : known(one))),
  );
}

const words = (found: ReturnType<typeof news>) => newsSentences(found, () => 'Amina', 'after').join(' ');

test('no new kind stands among the other things, new or edited', () => {
  const arrived = news(rooms.map(base), rooms.map(known));
  expect(arrived.others).toEqual([]);
  expect(words(arrived)).not.toContain('ting');
  for (const { room, kind, fields } of filled.filter((one) => rooms.includes(one.room))) {
    if (kind.type === 'question' || kind.type === 'answer' || kind.type === 'sharedJournal') continue;
    const id = `${kind.type}_${filled.filter((one) => one.room === room).findIndex((one) => one.kind === kind) + 1}`;
    for (const [field, value] of Object.entries(fields)) {
      const other =
        typeof value === 'string' && !['kind', 'list', 'level', 'method', 'day', 'due', 'from'].includes(field);
      if (!other || field === 'order' || field === 'by') continue;
      const found = after(room, write(id, kind.type, { [field]: `${value} igen` }));
      expect(found.others, `${kind.type} ${field}`).toEqual([]);
      expect(Object.keys(found.talk), `${kind.type} ${field}`).toHaveLength(1);
    }
  }
});

test('what has happened is told apart from what was rewritten', () => {
  const talk = (room: ForloebRoom, id: string, type: string, fields: { [field: string]: never } | object) =>
    Object.keys(after(room, write(id, type, fields as Record<string, string>)).talk);
  const undone = { done: false };
  expect(talk('plan', 'laeringsmaal_1', 'laeringsmaal', { state: { value: 'begun', day: '2026-11-25' } })).toEqual([
    'goals',
  ]);
  expect(talk('plan', 'maalDel_2', 'maalDel', { status: undone })).toEqual(['goalParts']);
  expect(talk('plan', 'aftale_3', 'aftale', { status: undone })).toEqual(['aftaler']);
  expect(talk('plan', 'aftale_9', 'aftale', { text: 'Ny', made: {}, responsible: {} })).toEqual(['newAftaler']);
  expect(talk('samtaler', 'moede_1', 'moede', { held: undone })).toEqual(['meetingsReopened']);
  expect(talk('samtaler', 'moede_9', 'moede', { kind: 'status', held: { done: true } })).toEqual(['meetingsHeld']);
  expect(talk('plan', 'afslutning_6', 'afslutning', { ended: undone })).toEqual(['reopened']);
  expect(talk('plan', 'laeringsmaal_9', 'laeringsmaal', { task: 'x', state: { value: 'reached' } })).toEqual([
    'goalsReached',
    'goals',
  ]);
});

test('[N110] a point that somebody puts on an agenda is told as such, and no meeting as held because of it', () => {
  const own_a = { heading: 'Ferie', day: '2026-08-05', done: false };
  const fresh = after('plan', write('moede_9', 'moede', { kind: 'opstart', meeting: 'm', own_a }));
  expect(words(fresh)).toBe('Amina har skrevet eller rettet punkter til 1 møde.');
  expect(Object.keys(after('samtaler', write('moede_1', 'moede', { own_a })).talk)).toEqual(['agendaPoints']);
});

/** Key of the record of a kind in the room of the two. */
const mentorId = (type: string): string =>
  asChanges(filled, 'mentor').find((change) => change.do === 'write' && change.type === type)?.id ?? '';

test('what the mentor answers and what is taken along are told apart from the pages of the journal', () => {
  const [shared, line, comment] = [mentorId('sharedJournal'), mentorId('agendalinje'), mentorId('mentorkommentar')];
  expect(after('mentor', write(shared, 'sharedJournal', { p_tema: 'Nyt' })).journalEntries).toHaveLength(1);
  const done = { done: false, day: '2026-11-25' };
  expect(after('mentor', write(line, 'agendalinje', { done })).talk.agendaLines).toHaveLength(1);
  const said = after('mentor', write(comment, 'mentorkommentar', { entry: shared, text: 'Godt set' }));
  expect(said.talk.mentorComments?.map(({ label }) => label)).toEqual(['deltJournalTitle']);
  expect(words(said)).toBe('Amina har kommenteret 1 afsnit fra journalen.');
});

test('mentor meetings are told by what was done with them', () => {
  const idOf = (room: ForloebRoom, name: string) => {
    const at = filled.filter((one) => one.room === room).findIndex((one) => one.name === name);
    return `${name}_${at + 1}`;
  };
  const talk = (room: ForloebRoom, type: string, fields: Record<string, Json>) =>
    Object.keys(after(room, write(idOf(room, type), type, fields)).talk);
  expect(talk('ramme', 'mentormoede', { day: '2026-12-01' })).toEqual(['mentorMeetings']);
  expect(talk('ramme', 'mentormoede', { held: { done: false } })).toEqual(['meetingsReopened']);
  expect(talk('ramme', 'mentormoede', { cancelled: { done: false } })).toEqual(['mentorMeetings']);
  expect(Object.keys(after('ramme', write('m9', 'mentormoede', { cancelled: { done: true } })).talk)).toContain(
    'mentorMeetingsOff',
  );
  expect(talk('mentor', 'agendalinje', { done: { done: false } })).toEqual(['agendaLines']);
  const moved = after('ramme', write('m9', 'mentormoede', { day: '2026-12-01', from: '09:00', to: '10:20' }));
  expect(words(moved)).toBe('Amina har lagt eller flyttet 1 mentormøde.');
});

test('a tick that both have made is no news, and a place on a list neither', () => {
  const again = { done: true, day: '2026-11-25', by: 'p_other' };
  const found = after(
    'plan',
    write('aftale_3', 'aftale', { status: again }),
    write('hjaelperedskab_9', 'hjaelperedskab', { order: 'b7' }),
  );
  expect(found.talk).toEqual({});
});

test('is told by the goal and the meeting it is about', () => {
  const noted = { goal: 'laeringsmaal_1', level: 'selv', day: '2026-11-25', note: 'Hemmeligt' };
  const meeting = { kind: 'status', meeting: 'activity_velkomst', by: 'p_amina', day: '2026-11-24', points: [] };
  const found = after(
    'samtaler',
    write('deltVurdering_8', 'deltVurdering', noted),
    write('moedenote_8', 'moedenote', { ...meeting, note_trivsel: 'Godt' }),
  );
  expect(found.talk.assessments?.map(({ label }) => label)).toEqual(['maalTask']);
  expect(found.talk.meetingNotes?.map(({ label, day }) => [label, day])).toEqual([
    ['Velkomst og rundvisning', '2026-11-24'],
  ]);
  expect(words(found)).toBe(
    'Amina har delt sin egen vurdering af 1 læringsmål og skrevet eller rettet 1 note fra et møde.',
  );
});

test('a question marked by its asker is a question, and an answer that points is an answer', () => {
  expect(after('samtaler', write('question_4', 'question', { anyway: false })).questions).toHaveLength(1);
  expect(after('samtaler', write('answer_5', 'answer', { vidensperson: 'vidensperson_x' })).answers).toHaveLength(1);
});

test('every field that two can disagree on has a name of its own', () => {
  const named = new Set<string>();
  for (const { room, kind, fields } of filled.filter((one) => rooms.includes(one.room))) {
    const id = `${kind.type}_${filled.filter((one) => one.room === room).findIndex((one) => one.kind === kind) + 1}`;
    for (const [field, value] of Object.entries(fields)) {
      if (typeof value === 'boolean') continue;
      const change = (text: string) => write(id, kind.type, { [field]: other(value, text) });
      const mine = applyAction(known(room), { ...later, actor: 'KaTalk0001', person: 'p_karen' }, [change('Ene')]);
      const theirs = applyAction(known(room), later, [change('Anden')]);
      const found = news([mine], [mergedDoc(theirs, known(room))]);
      for (const both of found.bothChanged) named.add(fieldName(both.field));
    }
  }
  expect(named.size).toBeGreaterThan(25);
  expect([...named]).not.toContain('Et felt');
});

/** Another value of the same shape. */
function other(value: Json, text: string): Json {
  if (typeof value === 'string') return `${value}${text}`;
  if (typeof value === 'number') return value + text.length;
  if (Array.isArray(value)) return [...value, text];
  return { ...(value as { [key: string]: Json }), value: text, decision: text, done: text === 'Ene' };
}
