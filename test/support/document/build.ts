import { createDoc } from '../../../src/core/document/create.ts';
import { type Merged, mergeDocs } from '../../../src/core/document/merge.ts';
import type { Author, Change, Doc, Dot, Json, Rec } from '../../../src/core/document/types.ts';
import { applyAction } from '../../../src/core/document/write.ts';

/** Authors and changes for examples. Everything is about one record, `punkt_1`, unless an id is given. */

export const anna: Author = { actor: 'anna000001', person: 'anna', day: '2025-03-03' };
export const bo: Author = { actor: 'bo00000001', person: 'bo', day: '2025-03-04' };
export const template: Author = { actor: 'skab000001', person: 'skabelon:standard', day: '2025-03-05' };

export const write = (fields: Record<string, Json>, seen?: readonly Dot[], id = 'punkt_1'): Change => ({
  do: 'write',
  id,
  type: 'punkt',
  fields,
  ...(seen === undefined ? {} : { seen }),
});

export const remove = (id = 'punkt_1'): Change => ({ do: 'delete', id });
export const restore = (id = 'punkt_1'): Change => ({ do: 'restore', id });
export const purge = (id = 'punkt_1'): Change => ({ do: 'purge', id });

export function recordOf(doc: Doc, id = 'punkt_1'): Rec {
  const rec = doc.r[id];
  if (rec === undefined) throw new Error(`no record ${id}`);
  return rec;
}

/** The merge of two copies that must not be refused. */
export function merged(mine: Doc, theirs: Doc): Merged {
  const result = mergeDocs(mine, theirs);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** As it comes out of a file. */
export const reread = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

/** A document whose first record has everything a record can have: common stamp, own stamps, further values, a mark. */
export function richDoc(): Doc {
  const empty = createDoc('rum1', 'plan');
  const first = applyAction(empty, anna, [
    write({ titel: 'A', note: 'n', frist: { dage: 3 } }),
    write({ titel: 'X' }, undefined, 'punkt_2'),
  ]);
  const second = applyAction(first, bo, [
    write({ titel: 'B' }, []),
    remove('punkt_2'),
    write({ titel: 'P' }, undefined, 'punkt_3'),
  ]);
  return applyAction(second, template, [write({ titel: 'C' }, []), remove(), purge('punkt_3')]);
}
