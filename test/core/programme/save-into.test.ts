import { describe, expect, it } from 'vitest';
import { asStandardprogram } from '../../../src/core/programme/own-programme.ts';
import { saveInto } from '../../../src/core/programme/save-into.ts';
import { act, ownDoc, readOwn } from '../../support/programme/own.ts';
import { smallProgramme } from '../forloeb/small-programme.ts';

const random = (count: number): string => 'Kz'.repeat(count).slice(0, count);
const doc = ownDoc(smallProgramme);
const [bestil, , emner] = smallProgramme.huskeliste;
if (!bestil || !emner) throw new Error('The small programme has items');
const listOf = (after: typeof doc) => asStandardprogram(readOwn(after)).huskeliste;

describe('saving a part of a forløb in its programme', () => {
  it('puts what is new at the end of its bucket, and can be undone (N56)', () => {
    const record = { ...bestil, id: 'noegle', title: 'Bestil nøgle' };
    const saved = saveInto(readOwn(doc), { list: 'huskeliste', record }, random);
    const after = act(doc, saved.changes);
    expect(saved.isNew).toBe(true);
    expect(listOf(after).map(({ id }) => id)).toEqual(['bestil', 'noegle', 'velkomst', 'emner', 'mentor']);
    expect(listOf(act(after, saved.undo))).toEqual(listOf(doc));
  });

  it('rewords what is there in its place, and can be undone (N56)', () => {
    const saved = saveInto(readOwn(doc), { list: 'huskeliste', record: { ...bestil, title: 'Bestil alt' } }, random);
    const after = act(doc, saved.changes);
    expect(saved.isNew).toBe(false);
    expect(listOf(after).map(({ title }) => title)[0]).toBe('Bestil alt');
    expect(listOf(after)).toHaveLength(4);
    expect(listOf(act(after, saved.undo))).toEqual(listOf(doc));
  });

  it('adds the topic of an item that is repeated to those it has (N7, N56)', () => {
    const saved = saveInto(readOwn(doc), { list: 'huskeliste', record: { ...emner, topics: ['Økonomi'] } }, random);
    expect(listOf(act(doc, saved.changes))[2]?.topics).toEqual(['Journal', 'Breve', 'Økonomi']);
  });

  it('saves activities and topics alike (N56)', () => {
    const [activity] = smallProgramme.introduktionsskema;
    const [topic] = smallProgramme.videnspersoner;
    if (!activity || !topic) throw new Error('The small programme has both');
    const one = saveInto(readOwn(doc), { list: 'introduktionsskema', record: { ...activity, id: 'ny' } }, random);
    const other = saveInto(readOwn(doc), { list: 'videnspersoner', record: { ...topic, id: 'ny' } }, random);
    const own = readOwn(act(doc, [...one.changes, ...other.changes]));
    expect([own.activities.length, own.topics.map(({ id }) => id)]).toEqual([2, ['topic_fagsystem', 'topic_ny']]);
  });
});
