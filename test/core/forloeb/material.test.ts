import { describe, expect, test } from 'vitest';
import { linkKind } from '../../../src/core/arbejdsplads/workplace.ts';
import type { Change, Doc } from '../../../src/core/document/types.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { compareMaterials, materialKind } from '../../../src/core/forloeb/material.ts';
import {
  groupMaterials,
  isReady,
  missingForDayOne,
  whereabouts,
  workplaceGroup,
} from '../../../src/core/forloeb/material-list.ts';
import {
  MaterialModels,
  modelMaterialId,
  openSuggestions,
  takeSuggestions,
} from '../../../src/core/forloeb/material-model.ts';
import { moveMaterial, moveTopic } from '../../../src/core/forloeb/material-moves.ts';
import { openConflicts } from '../../../src/core/forloeb/open-conflicts.ts';
import { readEntries, write } from '../../../src/core/forloeb/record-kind.ts';
import { templateAuthor } from '../../../src/core/forloeb/template-records.ts';
import { emptyRoom, mergedDoc } from '../../support/handover/rooms.ts';
import { readTemplate } from '../../support/templates.ts';

const day = '2026-07-20';
const models = MaterialModels.parse(readTemplate('hjaelperedskaber.json')).materials;

const act = (doc: Doc, changes: readonly Change[], actor = 'Mette00000', person = 'p_mette'): Doc =>
  applyAction(doc, { actor, person, day }, changes);
const materialsIn = (doc: Doc) => readEntries(doc, materialKind).known.toSorted(compareMaterials);
const linksIn = (doc: Doc) => readEntries(doc, linkKind).known;
const material = (key: string, fields: object): Change =>
  write(`hjaelperedskab_${key}`, materialKind.type, { kind: 'andet', order: key, ...fields });

describe('[N145] the list', () => {
  const doc = act(emptyRoom('plan'), [
    material('a1', { title: 'Løst', topic: ' ' }),
    material('a2', { title: 'Notat', topic: 'Journal og notat' }),
    material('a3', { title: 'Brev', topic: 'Breve' }),
    material('a4', { title: 'Eksempel', topic: 'journal  og NOTAT' }),
    write('link_1', linkKind.type, { title: 'Intranettet', href: 'https://intra.example.dk' }),
    write('link_2', linkKind.type, { title: 'Breve', href: 'https://breve.example.dk' }),
  ]);

  test('goes by topic, what has none behind, and the other links of the workplace last', () => {
    const groups = groupMaterials(materialsIn(doc), linksIn(doc));
    expect(
      groups.map(({ topic, materials, links }) => [
        topic,
        materials.map(({ fields }) => fields.title),
        links.map(({ fields }) => fields.title),
      ]),
    ).toEqual([
      ['Journal og notat', ['Notat', 'Eksempel'], []],
      ['Breve', ['Brev'], ['Breve']],
      ['', ['Løst'], []],
      ['', [], ['Intranettet']],
    ]);
    expect(groups.at(-1)?.key).toBe(workplaceGroup);
  });

  test('loses nothing', () => {
    const groups = groupMaterials(materialsIn(doc), linksIn(doc));
    expect(groups.flatMap(({ materials }) => materials)).toHaveLength(4);
    expect(groups.flatMap(({ links }) => links)).toHaveLength(2);
    expect(groupMaterials([], [])).toEqual([]);
  });
});

describe('[N118] the order', () => {
  const doc = act(emptyRoom('plan'), [
    material('a1', { title: 'Notat', topic: 'Journal' }),
    material('a2', { title: 'Brev', topic: 'Breve' }),
    material('a3', { title: 'Skabelon', topic: 'Journal' }),
    material('a4', { title: 'Kuvert', topic: 'Breve' }),
    material('a5', { title: 'Løst' }),
  ]);
  const random = (count: number) => 'V'.repeat(count);
  const listed = (of: Doc) =>
    groupMaterials(materialsIn(of), []).map(({ topic, materials }) => [
      topic,
      ...materials.map(({ fields }) => fields.title),
    ]);
  const before = listed(doc);
  const [journal, letters, loose] = before;

  test.each([
    ['hjaelperedskab_a1', 1],
    ['hjaelperedskab_a3', -1],
  ] as const)('moves %s within its topic by %i, the topics stay, and it can be undone', (id, step) => {
    const edit = moveMaterial(materialsIn(doc), id, step, random);
    const moved = act(doc, edit?.changes ?? []);
    expect(listed(moved)).toEqual([['Journal', 'Skabelon', 'Notat'], letters, loose]);
    expect(listed(act(moved, edit?.undo ?? []))).toEqual(before);
  });

  test.each([
    ['breve', -1],
    ['journal', 1],
  ] as const)('moves the whole topic %s by %i', (topic, step) => {
    const edit = moveTopic(materialsIn(doc), topic, step, random);
    const moved = act(doc, edit?.changes ?? []);
    expect(listed(moved)).toEqual([letters, journal, loose]);
    expect(listed(act(moved, edit?.undo ?? []))).toEqual(before);
  });

  test('ends at both ends, and what has no topic stays last', () => {
    const ends = [
      moveMaterial(materialsIn(doc), 'hjaelperedskab_a1', -1, random),
      moveMaterial(materialsIn(doc), 'hjaelperedskab_a3', 1, random),
      moveTopic(materialsIn(doc), 'journal', -1, random),
      moveTopic(materialsIn(doc), 'breve', 1, random),
      moveTopic(materialsIn(doc), '', -1, random),
    ];
    expect(ends).toEqual(ends.map(() => undefined));
  });
});

test('[N146] what is not ready is missing until the first day is over', () => {
  const doc = act(emptyRoom('plan'), [
    material('a1', { title: 'Klar', status: { done: true, day } }),
    material('a2', { title: 'Ikke endnu' }),
    material('a3', { title: 'Ikke mere', status: { done: false } }),
  ]);
  const missing = (today: string) =>
    missingForDayOne(materialsIn(doc), today, '2026-08-03').map(({ fields }) => fields.title);
  for (const today of [day, '2026-08-02', '2026-08-03']) expect(missing(today)).toEqual(['Ikke endnu', 'Ikke mere']);
  expect(missing('2026-08-04')).toEqual([]);
  expect(materialsIn(doc).map(isReady)).toEqual([true, false, false]);
});

describe('[N147] an address', () => {
  test.each([
    ['https://intra.example.dk/haandbog/', 'https://intra.example.dk/haandbog/', 'intra.example.dk/haandbog'],
    ['intra.example.dk', 'https://intra.example.dk', 'intra.example.dk'],
    ['mailto:it@birkevang.example', 'mailto:it@birkevang.example', 'it@birkevang.example'],
  ])('%s opens', (text, href, words) => {
    expect(whereabouts(text)).toEqual({ href, words });
  });

  test.each([
    'javascript:alert(1)',
    'http://intra.example.dk',
    'file:///S:/faelles',
    'S:\\Fælles\\Håndbog',
    'data:text/html,x',
  ])('%s stands as words and opens nothing', (text) => {
    expect(whereabouts(text)).toEqual({ href: undefined, words: text });
  });

  test('is not said twice: where it lies goes before it', () => {
    expect(whereabouts('https://intra.example.dk', 'Grøn mappe på kontoret').words).toBe('Grøn mappe på kontoret');
    expect(whereabouts(undefined, '')).toEqual({ href: undefined, words: '' });
  });
});

describe('[N148] suggestions', () => {
  const empty = emptyRoom('plan');
  const take = (actor: string) =>
    act(empty, takeSuggestions(empty, models, null).changes, actor, templateAuthor('hjaelperedskaber'));

  test('taken on two devices are there once, in their order, with nothing to choose', () => {
    const doc = mergedDoc(take('Skab000001'), take('Skab000002'));
    expect(materialsIn(doc).map(({ fields }) => fields.title)).toEqual(models.map(({ title }) => title));
    expect(openConflicts([doc])).toEqual([]);
    expect(openSuggestions(models, materialsIn(doc))).toEqual([]);
  });

  test('are not made of what is there already under another key', () => {
    const doc = act(empty, [material('a1', { title: 'brevskabeloner ' })]);
    const open = openSuggestions(models, materialsIn(doc)).map(({ id }) => id);
    expect(open).not.toContain('brevskabeloner');
    expect(open).toHaveLength(models.length - 1);
  });

  test('come back as they were when they had been removed, and are taken back whole', () => {
    const id = modelMaterialId('haandbog');
    const filled = act(take('Skab000001'), [write(id, materialKind.type, { place: 'Grøn mappe' })]);
    const gone = act(filled, [{ do: 'delete', id }]);
    const model = openSuggestions(models, materialsIn(gone));
    expect(model.map(({ id: key }) => key)).toEqual(['haandbog']);
    const edit = takeSuggestions(gone, model, 'b1');
    const back = act(gone, edit.changes);
    expect(materialsIn(back).find((entry) => entry.id === id)?.fields.place).toBe('Grøn mappe');
    expect(materialsIn(act(back, edit.undo))).toHaveLength(models.length - 1);
  });
});
