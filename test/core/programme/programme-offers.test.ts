import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, Doc } from '../../../src/core/document/types.ts';
import { viewRecord } from '../../../src/core/document/view.ts';
import { offersFor } from '../../../src/core/programme/programme-offers.ts';
import { madeOf, takeOffers } from '../../../src/core/programme/take-offers.ts';
import { programmeOfForloeb } from '../../../src/core/programme/whole-forloeb.ts';
import { act, key, merged, ownDoc, planOf, readOwn, versioned } from '../../support/programme/own.ts';
import { smallProgramme } from '../forloeb/small-programme.ts';

const write = (id: string, type: string, fields: Extract<Change, { do: 'write' }>['fields']): Change => ({
  do: 'write',
  id,
  type,
  fields,
});

const newItem = (key: string, title: string): Change =>
  write(`item_${key}`, 'programmeItem', {
    title,
    placement: { bucket: 'firstDay', order: 'a1' },
    offset: { unit: 'workingDays', amount: 1 },
    responsible: { role: 'leder' },
    needs: ['social'],
    howTo: 'Sådan.',
  });

/** The programme as somebody improved it, as version 2. */
const improved = (doc: Doc): Doc =>
  versioned(
    act(doc, [
      newItem('kaffe', 'Vis kaffemaskinen'),
      newItem('kort', 'Hent adgangskort'),
      write('item_velkomst', 'programmeItem', { howTo: 'Med blomster.' }),
    ]),
  );

const take = (plan: Doc, doc: Doc, ids?: readonly string[]): Doc => {
  const own = readOwn(doc);
  const offers = offersFor(plan, own);
  if (!offers) return plan;
  const all = [...offers.fresh, ...offers.changed].map(({ id }) => id);
  const { template, own: mine } = takeOffers(plan, own, offers, new Set(ids ?? all));
  return act(act(plan, template.changes, template.by), mine, 'person_mette');
};

describe('a newer version of the programme in a running forløb', () => {
  const base = ownDoc(smallProgramme);
  const plan = planOf(base);
  const newer = improved(base);

  it('changes nothing by itself and offers what is new and what is worded anew (N53, N54)', () => {
    expect(offersFor(plan, readOwn(base))).toBeUndefined();
    const offers = offersFor(plan, readOwn(newer));
    expect(offers?.from).toBe(1);
    expect(offers?.fresh.map(({ label }) => label).sort()).toEqual(['Hent adgangskort', 'Vis kaffemaskinen']);
    expect(offers?.changed.map(({ id, changed }) => [id, changed])).toEqual([['huskeliste_velkomst', ['howTo']]]);
  });

  it('does not offer again what was not taken (N54)', () => {
    const after = take(plan, newer, ['huskeliste_kaffe']);
    expect(viewRecord(after, 'huskeliste_kaffe')?.fields['title']).toBe('Vis kaffemaskinen');
    expect(viewRecord(after, 'huskeliste_kort')).toBeUndefined();
    expect(offersFor(after, readOwn(newer))).toBeUndefined();
    const third = versioned(act(newer, [newItem('frokost', 'Spis frokost sammen')]));
    expect(offersFor(after, readOwn(third))?.fresh.map(({ label }) => label)).toEqual(['Spis frokost sammen']);
  });

  it('does not offer what the forløb has removed (N53)', () => {
    const removed = act(take(plan, newer), [{ do: 'delete', id: 'huskeliste_kaffe' }], 'person_mette');
    const reworded = versioned(act(newer, [write('item_kaffe', 'programmeItem', { title: 'Vis køkkenet' })]));
    expect(offersFor(removed, readOwn(reworded))).toBeUndefined();
  });

  it('does not offer new words for what is done (N54)', () => {
    const done = act(plan, [write('huskeliste_velkomst', 'huskeliste', { status: { done: true } })], 'person_mette');
    expect(offersFor(done, readOwn(newer))?.changed).toEqual([]);
  });

  it('leaves alone what the programme has not changed, though the forløb has (N54)', () => {
    const own = act(plan, [write('huskeliste_velkomst', 'huskeliste', { title: 'Tag godt imod' })], 'person_mette');
    expect(offersFor(own, readOwn(newer))?.changed[0]?.changed).toEqual(['howTo']);
    expect(viewRecord(take(own, newer), 'huskeliste_velkomst')?.fields).toMatchObject({
      title: 'Tag godt imod',
      howTo: 'Med blomster.',
    });
  });

  it('is one copy when two people take it, without a question, whatever each of them took (N2, N54)', () => {
    const ids = ['huskeliste_kaffe', 'huskeliste_kort', 'huskeliste_velkomst'];
    fc.assert(
      fc.property(fc.subarray(ids), fc.subarray(ids), (mine, theirs) => {
        const both = merged(take(plan, newer, mine), take(plan, newer, theirs));
        const taken = new Set([...mine, ...theirs]);
        for (const id of ids.slice(0, 2)) expect(viewRecord(both, id) !== undefined).toBe(taken.has(id));
        for (const id of ids) expect(viewRecord(both, id)?.conflicts['title']).toBeUndefined();
        expect(viewRecord(both, 'forloeb')?.conflicts).toEqual({});
        expect(Object.keys(both.r).filter((id) => id.includes('kaffe'))).toHaveLength(taken.has(ids[0] ?? '') ? 1 : 0);
      }),
      { numRuns: 40 },
    );
  });

  it('can be undone (N54)', () => {
    const own = readOwn(newer);
    const offers = offersFor(plan, own);
    if (!offers) throw new Error('Nothing is offered');
    const taken = takeOffers(plan, own, offers, new Set(['huskeliste_kaffe', 'huskeliste_velkomst']));
    const after = act(act(plan, taken.template.changes, taken.template.by), taken.own, 'person_mette');
    const back = act(after, taken.undo, 'person_mette');
    expect(viewRecord(back, 'huskeliste_kaffe')?.hidden).toBe(true);
    expect(viewRecord(back, 'huskeliste_velkomst')?.fields['howTo']).toBe('Med kaffe.');
    expect(viewRecord(back, 'forloeb')?.fields['programme']).toMatchObject({ version: 1 });
  });

  it('does not offer what is not in a version yet (N53)', () => {
    const drafted = act(newer, [
      newItem('frokost', 'Spis frokost'),
      write('item_kort', 'programmeItem', { title: 'Hent adg' }),
      write('item_velkomst', 'programmeItem', { title: 'Tag imo' }),
      write('item_bestil', 'programmeItem', { title: 'Besti' }),
    ]);
    const offers = offersFor(plan, readOwn(drafted));
    expect(offers?.fresh.map(({ label }) => label)).toEqual(['Vis kaffemaskinen']);
    expect(offers?.changed.map(({ id, changed }) => [id, changed])).toEqual([['huskeliste_velkomst', ['howTo']]]);
    const saved = offersFor(plan, readOwn(versioned(drafted)));
    expect(saved?.fresh.map(({ label }) => label).sort()).toEqual(['Hent adg', 'Spis frokost', 'Vis kaffemaskinen']);
    expect(saved?.changed.map(({ id }) => id).sort()).toEqual(['huskeliste_bestil', 'huskeliste_velkomst']);
  });

  it('keeps beside the new words what somebody else wrote meanwhile (N54)', () => {
    const own = readOwn(newer);
    const offers = offersFor(plan, own);
    if (!offers) throw new Error('Nothing is offered');
    const { template } = takeOffers(plan, own, offers, new Set(['huskeliste_velkomst']));
    const meanwhile = act(plan, [write('huskeliste_velkomst', 'huskeliste', { howTo: 'Med kage.' })], 'person_karen');
    const view = viewRecord(act(meanwhile, template.changes, template.by), 'huskeliste_velkomst');
    expect(view?.fields['howTo']).toBe('Med kage.');
    expect(view?.suggestions['howTo']?.map(({ value }) => value)).toEqual(['Med blomster.']);
    const undisturbed = viewRecord(act(plan, template.changes, template.by), 'huskeliste_velkomst');
    expect([undisturbed?.fields['howTo'], undisturbed?.suggestions]).toEqual(['Med blomster.', {}]);
  });

  it('leaves an item without a day as it was when the day it was given is taken back (N54)', () => {
    const dayless = act(plan, [write('huskeliste_velkomst', 'huskeliste', { due: null })], 'person_mette');
    const later = { offset: { unit: 'workingDays', amount: 3 } };
    const own = readOwn(versioned(act(base, [write('item_velkomst', 'programmeItem', later)])));
    const offers = offersFor(dayless, own);
    expect(offers?.changed.map(({ changed }) => changed)).toEqual([['due']]);
    if (!offers) return;
    const taken = takeOffers(dayless, own, offers, new Set(['huskeliste_velkomst']));
    const back = act(act(dayless, taken.template.changes, taken.template.by), taken.undo, 'person_mette');
    expect(viewRecord(back, 'huskeliste_velkomst')?.fields['due']).toBeNull();
  });

  it('offers the second programme of a forløb of its own (N53, N55)', () => {
    const other = planOf(base, { ...readOwn(base), key: 'program_team' });
    expect(offersFor(other, { ...readOwn(newer), key: 'program_team' })?.fresh).toHaveLength(2);
    expect(offersFor(other, { ...readOwn(newer), key: 'program_andet' })).toBeUndefined();
  });
});

describe('[N92] a forløb of which a programme was made', () => {
  const own = { id: key, title: 'Vores' };
  const madeFrom = write('forloeb', 'forloeb', { programme: { id: 'faelles', version: 3, title: 'Fælles' } });
  /** The plan of a forløb in which people have done this and that, and the programme that is made of it. */
  function made(changes: readonly Change[]): { readonly plan: Doc; readonly doc: Doc } {
    const lived = act(planOf(ownDoc(smallProgramme)), [madeFrom, ...changes], 'person_mette');
    const programme = programmeOfForloeb(lived, own.title);
    if (!programme) throw new Error('no forløb');
    const doc = ownDoc(programme);
    return { plan: act(lived, madeOf(lived, own), 'person_mette'), doc };
  }
  const mine = (id: string, title: string): Change =>
    write(`huskeliste_${id}`, 'huskeliste', {
      title,
      placement: { bucket: 'firstDay', order: 'b' },
      due: { offset: { unit: 'workingDays', amount: 1 } },
      responsible: { role: 'kontaktperson' },
      needs: [],
    });

  it('has nothing to fetch in the version it corresponds to, whatever was done to it before', () => {
    const ids = ['huskeliste_velkomst', 'activity_velkomst'];
    const deed = fc.oneof(
      fc.constantFrom(...ids).map((id): Change => ({ do: 'delete', id })),
      fc
        .record({ id: fc.constantFrom('a', 'b_1', 'æ', 'x y'), title: fc.constantFrom('Kaffe', 'Kage') })
        .map(({ id, title }) => mine(id.replace(/[^a-z_0-9]/g, '-'), title)),
      fc.constant(write('huskeliste_velkomst', 'huskeliste', { title: 'En varm velkomst', note: 'Kun her' })),
      fc.constant(write('huskeliste_velkomst', 'huskeliste', { due: { pinned: '2026-08-12' } })),
    );
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 6 }), (changes) => {
        const { plan, doc } = made(changes);
        expect(offersFor(plan, readOwn(doc))).toBeUndefined();
        // A version with nothing new in it is nothing to fetch either.
        expect(offersFor(plan, readOwn(versioned(doc)))).toBeUndefined();
        const offers = offersFor(plan, readOwn(versioned(act(doc, [newItem('kort', 'Hent adgangskort')]))));
        expect(offers?.fresh.map(({ label }) => label)).toEqual(['Hent adgangskort']);
        expect(offers?.changed).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is offered a new wording, comes to the new version when it has looked, and keeps the programme it came from', () => {
    const { plan, doc } = made([]);
    const newer = improved(doc);
    expect(
      offersFor(plan, readOwn(newer))
        ?.fresh.map(({ label }) => label)
        .sort(),
    ).toEqual(['Hent adgangskort', 'Vis kaffemaskinen']);
    const after = take(plan, newer);
    expect(offersFor(after, readOwn(newer))).toBeUndefined();
    expect(viewRecord(after, 'forloeb')?.fields['programme']).toMatchObject({
      id: 'faelles',
      version: 3,
      made: { id: key, version: 2 },
    });
  });

  it('is not offered what it has under another key and the same title', () => {
    const { plan, doc } = made([]);
    const own = act(plan, [mine('hentet-selv', 'hent  Adgangskort')], 'person_mette');
    const newer = versioned(act(doc, [newItem('kort', 'Hent adgangskort')]));
    expect(offersFor(plan, readOwn(newer))?.fresh).toHaveLength(1);
    expect(offersFor(own, readOwn(newer))).toBeUndefined();
  });
});
