import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { conflictsToShow } from '../../../src/core/document/field-policy.ts';
import { askAbout } from '../../../src/core/forloeb/ask-about.ts';
import { ProgrammeItem, Standardprogram } from '../../../src/core/forloeb/standardprogram.ts';
import { buckets, needs, roles } from '../../../src/core/forloeb/vocabulary.ts';
import { emptyField } from '../../../src/core/programme/empty-field.ts';
import { asStandardprogram } from '../../../src/core/programme/own-programme.ts';
import {
  ownActivityKind,
  ownItemKind,
  ownTopicKind,
  programmeKind,
} from '../../../src/core/programme/programme-kinds.ts';
import { sinceVersion } from '../../../src/core/programme/programme-versions.ts';
import { act, merged, ownDoc, readOwn, versioned } from '../../support/programme/own.ts';
import { readTemplate } from '../../support/templates.ts';
import { smallProgramme } from '../forloeb/small-programme.ts';

const templates = ['nyuddannet-socialraadgiver.json', 'erfaren-socialraadgiver.json'];

const write = (id: string, type: string, fields: Record<string, string>) => ({
  do: 'write' as const,
  id,
  type,
  fields,
});

const items = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z0-9-]{1,20}$/),
    title: fc.stringMatching(/^[a-zæøå]{1,12}$/),
    bucket: fc.constantFrom(...buckets),
    offset: fc.record({ unit: fc.constant('workingDays' as const), amount: fc.integer({ min: 1, max: 60 }) }),
    responsible: fc.record({ role: fc.constantFrom(...roles) }),
    needs: fc.uniqueArray(fc.constantFrom(...needs), { minLength: 1 }),
    howTo: fc.stringMatching(/^[a-zæøå]{1,12}$/),
    origin: fc.constant('implied' as const),
  }),
  { selector: ({ id }) => id, maxLength: 80 },
);

describe('a programme of the workplace', () => {
  it('says again what it was made of, with the keys kept (N51)', () => {
    const { id, om, version, ...content } = asStandardprogram(readOwn(ownDoc(smallProgramme)));
    expect({ ...content, om: smallProgramme.om, id: smallProgramme.id, version: smallProgramme.version }).toEqual(
      smallProgramme,
    );
    expect([id, om, version]).toEqual(['program_test', '', 1]);
  });

  it.each(templates)('says again all of %s that comes with the app (N51)', (name) => {
    const { $schema: _schema, ...programme } = Standardprogram.parse(readTemplate(name));
    const { om, id, version } = programme;
    expect({ ...asStandardprogram(readOwn(ownDoc(programme))), om, id, version }).toEqual(programme);
  });

  it('can be read with nothing in any field that need not be there (N51)', () => {
    for (const { type, schema } of [programmeKind, ownItemKind, ownActivityKind, ownTopicKind]) {
      for (const [field, one] of Object.entries<z.ZodMiniType>(schema.shape)) {
        if (!one.safeParse(undefined).success) continue;
        expect(one.safeParse(emptyField(field)).success, `${type}.${field}`).toBe(true);
      }
    }
  });

  it('says it again for any list of items, each in its bucket and in the order given (N51)', () => {
    fc.assert(
      fc.property(items, (huskeliste) => {
        for (const item of huskeliste) expect(ProgrammeItem.safeParse(item).success).toBe(true);
        const again = asStandardprogram(readOwn(ownDoc({ ...smallProgramme, huskeliste }))).huskeliste;
        const inOrder = buckets.flatMap((bucket) => huskeliste.filter((item) => item.bucket === bucket));
        expect(again).toEqual(inOrder);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps both values when two people change it apart from each other (N51)', () => {
    const base = ownDoc(smallProgramme);
    const mine = act(base, [write('item_bestil', 'programmeItem', { title: 'Bestil alt' })]);
    const theirs = act(base, [write('item_bestil', 'programmeItem', { title: 'Bestil det hele', howTo: 'Straks.' })]);
    const view = readOwn(merged(mine, theirs)).items[0]?.view;
    expect(view?.conflicts['title']?.map(({ value }) => value).sort()).toEqual(['Bestil alt', 'Bestil det hele']);
    expect(view?.fields['howTo']).toBe('Straks.');
    expect(merged(mine, theirs)).toEqual(merged(theirs, mine));
  });

  it('counts what is new since the newest version, and moving is not new (N52)', () => {
    const doc = ownDoc(smallProgramme);
    expect(sinceVersion(readOwn(doc))).toEqual({ added: [], changed: [], removed: [] });
    const edited = act(doc, [
      write('item_bestil', 'programmeItem', { title: 'Bestil alt' }),
      { ...write('item_velkomst', 'programmeItem', {}), fields: { placement: { bucket: 'firstDay', order: 'zz' } } },
      { do: 'delete', id: 'topic_fagsystem' },
      { ...write('activity_ny', 'programmeActivity', {}), fields: newActivity },
    ]);
    expect(sinceVersion(readOwn(edited))).toEqual({
      added: ['activity_ny'],
      changed: ['item_bestil'],
      removed: ['topic_fagsystem'],
    });
    expect(sinceVersion(readOwn(versioned(edited)))).toEqual({ added: [], changed: [], removed: [] });
    expect(readOwn(versioned(edited)).version).toBe(2);
  });

  it('is one version with both lines when two people save the same number (N52)', () => {
    const base = act(ownDoc(smallProgramme), [write('item_bestil', 'programmeItem', { title: 'Bestil alt' })]);
    const one = act(base, [versionNote('Adgange')]);
    const other = act(base, [versionNote('Ny titel')]);
    const own = readOwn(merged(one, other));
    expect(own.versions.map(({ fields }) => fields.number)).toEqual([2, 1]);
    const asked = own.versions[0] && conflictsToShow(own.versions[0].view, askAbout);
    expect(Object.keys(asked ?? {})).toEqual(['note']);
  });

  it('shows apart what points to something unknown, and loses nothing of it (N51)', () => {
    const doc = act(ownDoc(smallProgramme), [
      { ...write('item_bestil', 'programmeItem', {}), fields: { responsible: { role: 'drage' } } },
    ]);
    const own = readOwn(doc);
    expect(own.items).toHaveLength(3);
    expect(own.unreadable.map(({ id, fields }) => [id, fields['title']])).toEqual([['item_bestil', 'Bestil adgange']]);
  });
});

const newActivity = {
  title: 'Rundvisning',
  kind: 'rundvisning',
  when: { offset: { unit: 'workingDays', amount: 2 }, from: '09:00', to: '10:00' },
  who: [],
  needs: [],
};

const versionNote = (note: string) => ({
  ...write('version_2', 'programmeVersion', {}),
  fields: { number: 2, note, day: '2026-08-03', marks: {} },
});
