import { describe, expect, it } from 'vitest';
import type { Doc } from '../../../src/core/document/types.ts';
import { activityKind } from '../../../src/core/forloeb/introduktionsskema.ts';
import { readEntries } from '../../../src/core/forloeb/record-kind.ts';
import { skemaDraft } from '../../../src/core/forloeb/skema-draft.ts';
import { templateAuthor } from '../../../src/core/forloeb/template-records.ts';
import { act, merged, ownDoc, planOf } from '../../support/programme/own.ts';
import { smallProgramme } from './small-programme.ts';

const withoutSkema = planOf(ownDoc({ ...smallProgramme, introduktionsskema: [] }));

const take = (plan: Doc): Doc => {
  const { fresh, back } = skemaDraft(plan, smallProgramme);
  const written = act(plan, fresh, templateAuthor(smallProgramme.id));
  return back.length > 0 ? act(written, back, 'person_2') : written;
};

const titles = (plan: Doc) =>
  readEntries(plan, activityKind)
    .known.map(({ fields }) => fields.title)
    .sort();
const suggested = smallProgramme.introduktionsskema.map(({ title }) => title).sort();

describe('[N99] the draft of the programme', () => {
  it('fills an introduktionsskema without any activity, and can be taken out again', () => {
    expect(titles(withoutSkema)).toEqual([]);
    const filled = take(withoutSkema);
    expect(titles(filled)).toEqual(suggested);
    expect(titles(act(filled, skemaDraft(withoutSkema, smallProgramme).undo, 'person_2'))).toEqual([]);
  });

  it('is one copy when two people fetch it apart from each other', () => {
    const both = merged(take(withoutSkema), take(withoutSkema));
    expect(titles(both)).toEqual(suggested);
    expect(readEntries(both, activityKind).known.every(({ view }) => Object.keys(view.conflicts).length === 0)).toBe(
      true,
    );
  });

  it('brings back as it was what was there and has been deleted', () => {
    const filled = take(withoutSkema);
    const [first] = readEntries(filled, activityKind).known;
    if (!first) throw new Error('The draft is empty');
    const own = { do: 'write', id: first.id, type: activityKind.type, fields: { title: 'Med vores ord' } } as const;
    const worded = act(filled, [own], 'person_2');
    const emptied = act(worded, skemaDraft(filled, smallProgramme).undo, 'person_2');
    expect(titles(emptied)).toEqual([]);
    expect(titles(take(emptied))).toContain('Med vores ord');
  });
});
