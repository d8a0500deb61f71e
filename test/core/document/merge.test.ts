import { describe, expect, test } from 'vitest';
import { createDoc } from '../../../src/core/document/create.ts';
import { mergeDocs } from '../../../src/core/document/merge.ts';
import { slotOf } from '../../../src/core/document/slot.ts';
import type { Doc, Rec } from '../../../src/core/document/types.ts';
import { viewRecord } from '../../../src/core/document/view.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import {
  anna,
  bo,
  merged,
  purge,
  recordOf,
  remove,
  reread,
  restore,
  template,
  write,
} from '../../support/document/build.ts';

const start = applyAction(createDoc('rum1', 'plan'), anna, [write({ titel: 'A', note: 'n' })]);
const byAnna = (doc: Doc, ...changes: Parameters<typeof applyAction>[2]) =>
  applyAction(doc, { ...anna, actor: 'anna000002' }, changes);
const byBo = (doc: Doc, ...changes: Parameters<typeof applyAction>[2]) => applyAction(doc, bo, changes);
const both = (one: Doc, other: Doc): Doc => {
  const there = merged(one, reread(other)).doc;
  expect(merged(other, reread(one)).doc).toEqual(there);
  return there;
};
const withRecord = (doc: Doc, rec: Rec | undefined): Doc => {
  const { punkt_1: _old, ...others } = doc.r;
  return { ...doc, r: rec === undefined ? others : { ...others, punkt_1: rec } };
};

describe('what two people did apart from each other', () => {
  test('M2: different fields are both kept, no question', () => {
    const doc = both(byAnna(start, write({ titel: 'B' })), byBo(start, write({ note: 'm' })));
    expect(viewRecord(doc, 'punkt_1')).toMatchObject({ fields: { titel: 'B', note: 'm' }, conflicts: {} });
  });

  test('M2: the same field is a conflict, the later day on top, and both sides see the same', () => {
    const doc = both(byAnna(start, write({ titel: 'B' })), byBo(start, write({ titel: 'C' })));
    expect(viewRecord(doc, 'punkt_1')?.conflicts).toEqual({
      titel: [
        { dot: 'bo00000001.1', value: 'C', person: 'bo', day: '2025-03-04' },
        { dot: 'anna000002.1', value: 'B', person: 'anna', day: '2025-03-03' },
      ],
    });
    expect(viewRecord(doc, 'punkt_1')?.fields['titel']).toBe('C');
  });

  test('M2: the same value from both is no question', () => {
    const doc = both(byAnna(start, write({ titel: 'B' })), byBo(start, write({ titel: 'B' })));
    expect(slotOf(recordOf(doc), 'titel')).toHaveLength(2);
    expect(viewRecord(doc, 'punkt_1')?.conflicts).toEqual({});
  });

  test('M2: what one has seen and overwritten does not come back', () => {
    const later = byBo(start, write({ titel: 'B' }));
    expect(both(later, start)).toEqual(later);
  });

  test('M2: a conflict resolved differently on both sides is a conflict again', () => {
    const conflict = both(byAnna(start, write({ titel: 'B' })), byBo(start, write({ titel: 'C' })));
    const one = applyAction(conflict, { ...anna, actor: 'anna000003' }, [write({ titel: 'B' })]);
    const other = applyAction(conflict, { ...bo, actor: 'bo00000003' }, [write({ titel: 'C' })]);
    expect(viewRecord(both(one, other), 'punkt_1')?.conflicts['titel']?.map(({ value }) => value)).toEqual(['C', 'B']);
  });

  test('V1: deleted here, edited there unseen: back whole, and said so', () => {
    const doc = both(byAnna(start, remove()), byBo(start, write({ note: 'm' })));
    expect(viewRecord(doc, 'punkt_1')).toMatchObject({
      hidden: false,
      fields: { titel: 'A', note: 'm' },
      deletedButEdited: { deletedBy: 'anna', editedBy: 'bo' },
    });
    expect(viewRecord(byBo(doc, remove()), 'punkt_1')?.hidden).toBe(true);
    const kept = viewRecord(byBo(doc, restore()), 'punkt_1');
    expect(kept?.hidden).toBe(false);
    expect(kept?.deletedButEdited).toBeUndefined();
  });

  test('V1: deleted on both sides, or after having seen the edit: gone', () => {
    expect(viewRecord(both(byAnna(start, remove()), byBo(start, remove())), 'punkt_1')?.hidden).toBe(true);
    const edited = byBo(start, write({ note: 'm' }));
    expect(viewRecord(both(byAnna(edited, remove()), edited), 'punkt_1')?.hidden).toBe(true);
  });

  test('V1: two deleters each saw the other half of what is left: hidden, from the union of what they saw', () => {
    const one = byAnna(start, write({ titel: 'B' }), remove());
    const other = byBo(start, write({ note: 'm' }), remove());
    expect(viewRecord(both(one, other), 'punkt_1')?.hidden).toBe(true);
  });

  test('V1: a restore that one deleter had not seen keeps the record and is asked about', () => {
    const deleted = byAnna(start, remove());
    const again = applyAction(deleted, { ...anna, actor: 'anna000009' }, [restore(), write({ titel: 'B' })]);
    const other = byBo(start, remove());
    expect(viewRecord(both(again, other), 'punkt_1')?.deletedButEdited).toEqual({ deletedBy: 'bo', editedBy: 'anna' });
  });

  test('W5, V2: purged here, edited there: only the edited field, marked as partly revived', () => {
    const doc = both(byAnna(start, purge()), byBo(start, write({ note: 'm' })));
    expect(viewRecord(doc, 'punkt_1')).toMatchObject({ hidden: false, partlyRevived: true, fields: { note: 'm' } });
    expect(recordOf(doc).v).not.toHaveProperty('titel');
  });

  test('W5: an old file after a purge changes nothing', () => {
    const purged = byAnna(start, purge());
    expect(merged(purged, reread(start)).doc).toBe(purged);
    expect(merged(start, reread(purged)).doc).toEqual(purged);
  });

  test('M6: two purges that each saw the other side’s edit leave nothing of it', () => {
    const a = byAnna(start, write({ titel: 'B' }));
    const b = byBo(start, write({ titel: 'C' }));
    const afterA = both(applyAction(a, { ...anna, actor: 'x1' }, [purge()]), b);
    const afterB = both(applyAction(b, { ...bo, actor: 'x2' }, [purge()]), a);
    expect(Object.keys(recordOf(both(afterA, afterB)).v)).toEqual(['_slettet']);
  });

  test('F2, V1b: a template gives way to a person whatever the days say, and becomes a suggestion', () => {
    const own = byBo(start, write({ titel: 'Vores ord' }));
    const doc = both(own, applyAction(start, template, [write({ titel: 'Skabelonens ord' }, [])]));
    expect(viewRecord(doc, 'punkt_1')).toMatchObject({
      fields: { titel: 'Vores ord' },
      conflicts: {},
      suggestions: { titel: [{ value: 'Skabelonens ord', person: 'skabelon:standard' }] },
    });
  });

  test('W7: a template applied by both gives one copy', () => {
    const empty = createDoc('rum1', 'plan');
    const one = applyAction(empty, template, [write({ titel: 'T' })]);
    const other = applyAction(empty, { ...template, actor: 'skab000002' }, [write({ titel: 'T' })]);
    const doc = both(one, other);
    expect(Object.keys(doc.r)).toEqual(['punkt_1']);
    expect(viewRecord(doc, 'punkt_1')).toMatchObject({ conflicts: {}, suggestions: {} });
  });
});

describe('no news', () => {
  test('O1: the same and an older file return the same object', () => {
    const later = byBo(start, write({ titel: 'B' }));
    for (const file of [start, later]) {
      const result = merged(later, reread(file));
      expect(result.doc).toBe(later);
      expect(result.changed).toBe(false);
    }
    expect(merged(later, later).doc).toBe(later);
  });

  test('records that did not change keep their identity', () => {
    const two = applyAction(start, anna, [write({ titel: 'X' }, undefined, 'punkt_2')]);
    const doc = merged(two, reread(byBo(two, write({ titel: 'B' })))).doc;
    expect(doc.r['punkt_2']).toBe(two.r['punkt_2']);
    expect(doc.r['punkt_1']).not.toBe(two.r['punkt_1']);
  });

  test('the order of keys in a file does not matter', () => {
    const turned = JSON.parse(JSON.stringify(start), (_key, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    ) as Doc;
    expect(JSON.stringify(turned)).not.toBe(JSON.stringify(start));
    expect(merged(start, turned).doc).toBe(start);
  });
});

describe('files that do not fit their own table of contents', () => {
  const later = byBo(start, write({ titel: 'B' }));
  const refusal = (mine: Doc, theirs: Doc) => {
    const result = mergeDocs(mine, theirs);
    return result.ok ? 'merged' : result.error;
  };

  test('M1: another document or kind', () => {
    expect(refusal(start, { ...start, id: 'rum2' })).toEqual({ code: 'other-document' });
    expect(refusal(start, { ...start, kind: 'journal' })).toEqual({ code: 'other-document' });
  });

  test('M1: an actor with another person or day', () => {
    const clash = { code: 'actor-clash', actor: anna.actor };
    expect(refusal(start, { ...start, a: { [anna.actor]: { n: 1, p: 'bo', d: anna.day } } })).toEqual(clash);
    expect(refusal(start, { ...start, a: { [anna.actor]: { n: 1, p: 'anna', d: bo.day } } })).toEqual(clash);
  });

  test('M3: one stamp with two values, or one record with two types', () => {
    const forged = withRecord(start, { ...recordOf(start), v: { titel: 'Z', note: 'n' } });
    expect(refusal(start, forged)).toEqual({ code: 'dot-clash', record: 'punkt_1', field: 'titel' });
    expect(refusal(start, withRecord(start, { ...recordOf(start), t: 'note' }))).toEqual({
      code: 'dot-clash',
      record: 'punkt_1',
    });
  });

  test('M4: a missing record or field is never a deletion', () => {
    expect(refusal(start, withRecord(start, undefined))).toEqual({ code: 'hole', record: 'punkt_1' });
    const withoutNote = withRecord(start, { t: 'punkt', v: { titel: 'A' }, s: 'anna000001.1' });
    expect(refusal(start, withoutNote)).toEqual({ code: 'hole', record: 'punkt_1', field: 'note' });
    const losingValue = byBo(start, write({ note: 'm' }, []));
    expect(refusal(losingValue, withoutNote)).toEqual({ code: 'hole', record: 'punkt_1', field: 'note' });
  });

  test('M4: what theirs has never seen is not missing', () => {
    const two = byBo(start, write({ titel: 'X' }, undefined, 'punkt_2'), write({ frist: 3 }));
    expect(merged(two, reread(start)).doc).toBe(two);
  });

  test('M5: a hole on my side is healed from the file and reported', () => {
    const damaged = withRecord(later, { t: 'punkt', v: { note: 'n' }, s: 'anna000001.1' });
    expect(merged(damaged, later)).toMatchObject({ doc: later, changed: true, healed: ['punkt_1'] });
    expect(merged(withRecord(later, undefined), later)).toMatchObject({ doc: later, healed: ['punkt_1'] });
  });

  test('M6: each claims to have overwritten the other: both kept, and reported', () => {
    const forged: Doc = {
      ...start,
      a: { ...later.a, forger: { n: 1, p: 'c', d: '2025-03-01' } },
      r: { punkt_1: { t: 'punkt', v: { note: 'n', titel: 'Z' }, s: 'anna000001.1', f: { titel: 'forger.1' } } },
    };
    const mine: Doc = { ...later, a: { ...later.a, forger: { n: 1, p: 'c', d: '2025-03-01' } } };
    const result = merged(mine, forged);
    expect(result.suspicious).toEqual(['punkt_1']);
    expect(slotOf(recordOf(result.doc), 'titel').map(([, value]) => value)).toEqual(['B', 'Z']);
  });

  test('W5: a forged loss of the sticky mark is refused, not adopted', () => {
    const purged = byAnna(start, purge());
    const a = { ...purged.a, forger: { n: 1, p: 'c', d: '2025-03-01' } };
    const rec: Rec = {
      t: 'punkt',
      v: { _slettet: { s: 1, d: [] }, titel: 'A' },
      s: 'forger.1',
      f: { titel: 'anna000001.1' },
    };
    expect(refusal(purged, { ...purged, a, r: { punkt_1: rec } })).toEqual({ code: 'hole', record: 'punkt_1' });
  });
});

describe('M8: keys of newer versions', () => {
  const extended = { ...start, farve: 'blå', r: { punkt_1: { ...recordOf(start), ikon: { a: 1 } } } } as Doc;

  test('L10: survive an edit, a purge and a merge in both directions', () => {
    const edited = byBo(extended, write({ titel: 'B' }));
    expect(edited).toMatchObject({ farve: 'blå', r: { punkt_1: { ikon: { a: 1 } } } });
    expect(byBo(extended, purge())).toMatchObject({ farve: 'blå', r: { punkt_1: { ikon: { a: 1 } } } });
    expect(both(edited, start)).toEqual(edited);
    expect(both(byBo(start, write({ titel: 'B' })), extended)).toEqual(edited);
  });

  test('of two different values the larger canonical JSON wins on both sides', () => {
    const other = { ...start, farve: 'rød', r: { punkt_1: { ...recordOf(start), ikon: { a: 0 } } } } as Doc;
    expect(both(extended, other)).toMatchObject({ farve: 'rød', r: { punkt_1: { ikon: { a: 1 } } } });
  });
});
