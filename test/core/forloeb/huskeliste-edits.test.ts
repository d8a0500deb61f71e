import { describe, expect, it } from 'vitest';
import { createDoc } from '../../../src/core/document/create.ts';
import type { Change, Doc } from '../../../src/core/document/types.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import {
  compareItems,
  type HuskelisteEntry,
  huskelisteKind,
  isDone,
  partTick,
} from '../../../src/core/forloeb/huskeliste.ts';
import {
  type Edit,
  moveWithin,
  repeatForTopics,
  tickItem,
  tickPart,
} from '../../../src/core/forloeb/huskeliste-edits.ts';
import { readEntries } from '../../../src/core/forloeb/record-kind.ts';

const author = { actor: 'aaaaaaaaaa', person: 'person_mette', day: '2026-08-05' };
const hand = { person: 'person_mette', today: '2026-08-05' };
const random = (count: number) => 'k'.repeat(count);

const item = (id: string, order: string, more = {}): Change => ({
  do: 'write',
  id,
  type: huskelisteKind.type,
  fields: {
    title: id,
    placement: { bucket: 'firstWeek', order },
    due: null,
    responsible: { role: 'kontaktperson' },
    needs: [],
    ...more,
  },
});
const docOf = (...changes: readonly Change[]) => applyAction(createDoc('f-plan', 'plan'), author, changes);
const listOf = (doc: Doc) => [...readEntries(doc, huskelisteKind).known].sort(compareItems);
const ids = (doc: Doc) => listOf(doc).map(({ id }) => id);
const find = (doc: Doc, id: string): HuskelisteEntry => {
  const entry = listOf(doc).find((one) => one.id === id);
  if (!entry) throw new Error(id);
  return entry;
};
const does = (doc: Doc, edit: Edit | undefined) => applyAction(doc, author, edit?.changes ?? []);
const undoes = (doc: Doc, edit: Edit | undefined) => applyAction(doc, author, edit?.undo ?? []);

const parts = [
  { key: 'mail', title: 'Mail' },
  { key: 'telefon', title: 'Telefon' },
];

describe('ticking', () => {
  it('says who and when, and is undone', () => {
    const doc = docOf(item('a', 'a1'));
    const edit = tickItem(find(doc, 'a'), true, hand);
    const ticked = does(doc, edit);
    expect(find(ticked, 'a').fields.status).toEqual({ done: true, day: '2026-08-05', by: 'person_mette' });
    expect(isDone(find(undoes(ticked, edit), 'a').fields)).toBe(false);
  });

  it('the whole ticks the parts that were open and leaves the others with their owner', () => {
    const mail = { done: true, day: '2026-07-20', by: 'person_henrik' };
    const doc = docOf(item('a', 'a1', { parts, part_mail: mail }));
    const edit = tickItem(find(doc, 'a'), true, hand);
    const after = find(does(doc, edit), 'a').fields;
    expect(partTick(after, 'mail')).toEqual(mail);
    expect(partTick(after, 'telefon').by).toBe('person_mette');
    const back = find(undoes(does(doc, edit), edit), 'a').fields;
    expect([partTick(back, 'mail').done, partTick(back, 'telefon').done]).toEqual([true, false]);
  });

  it('the last part ticks the whole, and unticking one makes it undone again', () => {
    let doc = docOf(item('a', 'a1', { parts }));
    doc = does(doc, tickPart(find(doc, 'a'), 'mail', true, hand));
    expect(isDone(find(doc, 'a').fields)).toBe(false);
    doc = does(doc, tickPart(find(doc, 'a'), 'telefon', true, hand));
    expect(isDone(find(doc, 'a').fields)).toBe(true);
    doc = does(doc, tickPart(find(doc, 'a'), 'mail', false, hand));
    expect(isDone(find(doc, 'a').fields)).toBe(false);
    expect(partTick(find(doc, 'a').fields, 'telefon').done).toBe(true);
  });
});

describe('moving', () => {
  const doc = docOf(item('a', 'a1'), item('b', 'a2'), item('c', 'a3'), item('d', 'a4'));

  it('goes one place up or down, and back', () => {
    const all = listOf(doc);
    const down = moveWithin(all, all, 'b', 1, random);
    expect(ids(does(doc, down))).toEqual(['a', 'c', 'b', 'd']);
    expect(ids(undoes(does(doc, down), down))).toEqual(['a', 'b', 'c', 'd']);
    expect(ids(does(doc, moveWithin(all, all, 'b', -1, random)))).toEqual(['b', 'a', 'c', 'd']);
  });

  it('stops at the ends', () => {
    const all = listOf(doc);
    expect(moveWithin(all, all, 'a', -1, random)).toBeUndefined();
    expect(moveWithin(all, all, 'd', 1, random)).toBeUndefined();
  });

  it('passes what a filter hides', () => {
    const all = listOf(doc);
    const shown = all.filter(({ id }) => id !== 'b' && id !== 'c');
    expect(ids(does(doc, moveWithin(all, shown, 'a', 1, random)))).toEqual(['b', 'c', 'd', 'a']);
  });
});

describe('repeating for topics', () => {
  const topics = [
    { id: 't1', topic: 'Fagsystemet' },
    { id: 't2', topic: 'Journal' },
  ];

  it('puts the copies where the item stood, which gives way to them, and comes back when it is undone', () => {
    const doc = docOf(
      item('a', 'a1'),
      item('b', 'a2', { perTopic: true, note: 'min', status: { done: true } }),
      item('c', 'a3'),
    );
    const edit = repeatForTopics(find(doc, 'b'), listOf(doc), topics, random);
    const after = does(doc, edit);
    expect(ids(after)).toEqual(['a', 't1', 't2', 'c']);
    expect(find(after, 't1').fields).toMatchObject({ title: 'b', topic: 'Fagsystemet', perTopic: true });
    expect(find(after, 't1').fields.status).toBeUndefined();
    expect(find(after, 't1').fields.note).toBeUndefined();
    expect(ids(undoes(after, edit))).toEqual(['a', 'b', 'c']);
  });

  it('leaves an item that has a topic of its own', () => {
    const doc = docOf(item('b', 'a2', { perTopic: true, topic: 'Samtaler' }));
    expect(ids(does(doc, repeatForTopics(find(doc, 'b'), listOf(doc), topics, random)))).toEqual(['b', 't1', 't2']);
  });
});
