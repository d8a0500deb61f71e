import { beforeEach, describe, expect, it } from 'vitest';
import { createDoc } from '../../../src/core/document/create.ts';
import type { Change, Doc } from '../../../src/core/document/types.ts';
import { viewRecord } from '../../../src/core/document/view.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { draftKeeper, draftsUnder, forgetDrafts } from '../../../src/ui/drafts/all-drafts.ts';
import type { DraftPlace } from '../../../src/ui/drafts/draft-place.ts';
import { bringBack, leftUnder } from '../../../src/ui/drafts/draft-rescue.ts';
import { hasHalfWritten } from '../../../src/ui/drafts/half-written.ts';
import { keepLeft } from '../../../src/ui/drafts/keep-left.ts';

const by = (actor: string) => ({ actor: actor.padEnd(10, '0'), person: 'person_a', day: '2026-08-05' as const });
const place: DraftPlace = {
  room: 'mentor',
  record: 'r',
  type: 'mentordagsorden',
  field: 'theme',
  along: { meeting: 'm' },
};
const key = 'f/mentor/r/theme';
const write = (theme: string): Change => ({ do: 'write', id: 'r', type: place.type, fields: { meeting: 'm', theme } });
const empty = createDoc('f-mentor', 'mentor');
const holding = (theme: string): Doc => applyAction(empty, by('a'), [write(theme)]);

/** Opens the forløb with this document; gives it as it is once everything has been kept, or could not be. */
async function open(doc: Doc, answer = true): Promise<Doc> {
  let now = doc;
  keepLeft('f', { mentor: doc }, async (_room, changes) => {
    if (answer) now = applyAction(now, by('b'), changes);
    return answer;
  });
  await Promise.all(draftsUnder('f/').map(({ keeper }) => keeper.flush()));
  return now;
}

beforeEach(forgetDrafts);

describe('what a page left and no field takes up', () => {
  it('is written where it belongs, with what its record needs', async () => {
    bringBack(key, { text: 'ny', kept: '', seen: [], place, value: 'ny' });
    const doc = await open(empty);
    expect(viewRecord(doc, 'r')?.fields).toEqual({ meeting: 'm', theme: 'ny' });
    expect(leftUnder('')).toEqual([]);
    expect(hasHalfWritten()).toBe(false);
  });

  it('is written over what it grew out of, also where a slow store has kept a first part of it', async () => {
    const doc = holding('Det');
    bringBack(key, { text: 'Det svære', kept: '', seen: [], refused: 'Det', place, value: 'Det svære', tried: 'Det' });
    const view = viewRecord(await open(doc), 'r');
    expect(view?.fields['theme']).toBe('Det svære');
    expect(view?.conflicts).toEqual({});
  });

  it('is not written again where it has been kept after all', async () => {
    const doc = holding('ny');
    bringBack(key, { text: 'ny', kept: '', seen: [], place, value: 'ny' });
    expect(await open(doc)).toBe(doc);
    expect(hasHalfWritten()).toBe(false);
  });

  it('stands beside what somebody else has written meanwhile', async () => {
    bringBack(key, { text: 'min', kept: '', seen: [], place, value: 'min' });
    const view = viewRecord(await open(holding('din')), 'r');
    expect(view?.conflicts['theme']?.map(({ value }) => value).toSorted()).toEqual(['din', 'min']);
  });

  it('does not bring back what has been deleted meanwhile', async () => {
    const deleted = applyAction(holding('gammel'), by('a'), [{ do: 'delete', id: 'r' }]);
    bringBack(key, { text: 'ny', kept: '', seen: [], place, value: 'ny' });
    expect(await open(deleted)).toBe(deleted);
    expect(hasHalfWritten()).toBe(false);
  });

  it('waits where its room is shut, and in another forløb, and holds the page back', async () => {
    bringBack('f/procesjournal/p/a', {
      text: 'x',
      kept: '',
      seen: [],
      place: { ...place, room: 'procesjournal' },
      value: 'x',
    });
    bringBack('g/mentor/r/theme', { text: 'y', kept: '', seen: [], place, value: 'y' });
    expect(await open(empty)).toBe(empty);
    expect(leftUnder('')).toHaveLength(2);
    expect(hasHalfWritten()).toBe(true);
  });

  it('that cannot be kept holds the page back and stands in its field', async () => {
    bringBack(key, { text: 'ny', kept: '', seen: [], place, value: 'ny' });
    await open(empty, false);
    expect(hasHalfWritten()).toBe(true);
    expect(draftKeeper(key, { versions: [{ text: '' }], stamps: [] }).current().text).toBe('ny');
  });
});
