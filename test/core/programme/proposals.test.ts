import { describe, expect, it } from 'vitest';
import { createDoc } from '../../../src/core/document/create.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { improvementKind } from '../../../src/core/forloeb/closing.ts';
import { readEntries, write } from '../../../src/core/forloeb/record-kind.ts';
import { Standardprogram } from '../../../src/core/forloeb/standardprogram.ts';
import { placeIn, placeName, takeProposal } from '../../../src/core/programme/proposals.ts';
import { act, merged, ownDoc, readOwn } from '../../support/programme/own.ts';
import { readTemplate } from '../../support/templates.ts';

const programme = Standardprogram.parse(readTemplate('nyuddannet-socialraadgiver.json'));

function improvement(about?: string) {
  const doc = applyAction(createDoc('f-plan', 'plan'), { actor: 'a', person: 'person_amina', day: '2026-11-03' }, [
    write('forbedring_1', improvementKind.type, {
      text: 'Vent en uge',
      about,
      made: { day: '2026-11-03', by: 'person_amina' },
    }),
  ]);
  const [entry] = readEntries(doc, improvementKind).known;
  if (!entry) throw new Error('The proposal cannot be read');
  return entry;
}

describe('a proposal taken into a programme', () => {
  it('[N157] stands at what it is about, also where that was made once for each topic', () => {
    const own = readOwn(ownDoc(programme));
    expect(placeIn(own, 'huskeliste_udlever-noegler')).toBe('item_udlever-noegler');
    expect(placeIn(own, 'huskeliste_introduktion-til-emne_2')).toBe('item_introduktion-til-emne');
    expect(placeIn(own, 'activity_skema-velkomst')).toBe('activity_skema-velkomst');
    expect(placeIn(own, 'huskeliste_findes-ikke')).toBeUndefined();
    expect(placeIn(own, undefined)).toBeUndefined();
    expect(placeName(own, 'item_udlever-noegler')).toMatch(/^Udlever nøgler/);
    expect(placeName(own, undefined)).toBe('');
  });

  it('[N157] says neither who nor when, and is one however often it is taken', () => {
    const doc = ownDoc(programme);
    const { changes } = takeProposal(readOwn(doc), improvement('huskeliste_udlever-noegler'), 'Vent en uge', doc);
    const twice = merged(act(doc, changes), act(act(doc, changes), changes));
    const { proposals } = readOwn(twice);
    expect(proposals.map(({ fields }) => fields)).toEqual([{ text: 'Vent en uge', about: 'item_udlever-noegler' }]);
    expect(JSON.stringify(twice)).not.toContain('amina');
    expect(JSON.stringify(proposals)).not.toContain('2026-11-03');
  });

  it('[N157] is gone when it is taken back, and there again when it is taken anew', () => {
    const doc = ownDoc(programme);
    const { changes, undo } = takeProposal(readOwn(doc), improvement(), 'Kortere første uge', doc);
    const back = act(act(doc, changes), undo);
    expect(readOwn(back).proposals).toEqual([]);
    expect(readOwn(act(back, changes)).proposals).toHaveLength(1);
  });

  it('[N157] stays as it is where it stands already, and an undo leaves it', () => {
    const doc = ownDoc(programme);
    const once = act(doc, takeProposal(readOwn(doc), improvement(), 'Kortere første uge', doc).changes);
    const { changes, undo } = takeProposal(readOwn(once), improvement(), 'Andre ord', once);
    expect([changes, undo]).toEqual([[], []]);
    const [proposal] = readOwn(act(act(once, changes), undo)).proposals;
    expect(proposal?.fields.text).toBe('Kortere første uge');
  });

  it('[N157] taken anew it supersedes only the words that stood there then', () => {
    const doc = ownDoc(programme);
    const taken = takeProposal(readOwn(doc), improvement(), 'Kortere første uge', doc);
    const gone = act(act(doc, taken.changes), taken.undo);
    const { changes } = takeProposal(readOwn(gone), improvement(), 'Nye ord', gone);
    const meanwhile = act(gone, [
      { do: 'restore', id: 'forslag_1' },
      { do: 'write', id: 'forslag_1', type: 'programmeProposal', fields: { text: 'Rettet imens' } },
    ]);
    expect(JSON.stringify(act(meanwhile, changes).r['forslag_1'])).toContain('Rettet imens');
  });
});
