import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDoc } from '../../../src/core/document/create.ts';
import { slotOf } from '../../../src/core/document/slot.ts';
import type { Doc, Dot } from '../../../src/core/document/types.ts';
import { viewRecord } from '../../../src/core/document/view.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import * as draft from '../../../src/ui/drafts/draft.ts';

const one = (text: string, ...stamps: Dot[]): draft.Stored => ({ versions: [{ text }], stamps });

describe('a draft in step with the document', () => {
  it('opens on the winner and supersedes only that', () => {
    const stored = {
      versions: [
        { text: 'a', dot: 'A.2' as Dot },
        { text: 'b', dot: 'B.1' as Dot },
      ],
      stamps: ['A.1', 'A.2', 'B.1'] as Dot[],
    };
    const opened = draft.openDraft(stored);
    expect(opened).toMatchObject({ text: 'a', seen: ['A.1', 'A.2'] });
    expect(draft.isUnsaved(opened)).toBe(false);
    expect(draft.toSend(opened)).toBeUndefined();
  });

  it('follows what arrives, but not under the cursor', () => {
    const opened = draft.openDraft(one('a', 'A.1'));
    expect(draft.arrived(opened, one('b', 'B.1'), false)).toMatchObject({ text: 'b', kept: 'b', seen: ['B.1'] });
    expect(draft.arrived(opened, one('b', 'B.1'), true)).toMatchObject({ text: 'a', seen: ['A.1'] });
  });

  it('is the same object when nothing has changed', () => {
    const opened = draft.openDraft(one('a', 'A.1'));
    expect(draft.arrived(opened, one('a', 'A.1'), false)).toBe(opened);
    expect(draft.typed(opened, 'a')).toBe(opened);
  });

  it('takes a text in another Unicode form for the same, and leaves it as it was typed', () => {
    const typed = draft.typed(draft.openDraft(one('', 'A.1')), 'e\u0301');
    const back = draft.answered(draft.arrived(draft.sent(typed), one('\u00e9', 'A.2'), true), true);
    expect(draft.isUnsaved(back)).toBe(false);
    expect(draft.arrived(back, one('\u00e9', 'A.2'), false).text).toBe('e\u0301');
  });
});

describe('a text that the store keeps in other words', () => {
  const weeks = (text: string, ...stamps: Dot[]): draft.Stored => ({
    ...one(text, ...stamps),
    asKept: (typed) => typed.replaceAll('-', '–'),
  });
  const typed = draft.typed(draft.openDraft(weeks('7', 'A.1')), '7-8');
  const kept = draft.answered(draft.arrived(draft.sent(typed), weeks('7–8', 'A.2'), true), true);

  it('stays as it was typed under the cursor, and stands as it is kept when that is left', () => {
    expect(draft.arrived(kept, weeks('7–8', 'A.2'), true).text).toBe('7-8');
    expect(draft.arrived(kept, weeks('7–8', 'A.2'), false)).toMatchObject({ text: '7–8', kept: '7–8' });
  });

  it('supersedes its own last version when the next one is written', () => {
    expect(draft.toSend(draft.typed(kept, '7-9'))).toEqual({ text: '7-9', seen: ['A.2'] });
  });
});

describe('a text that waits', () => {
  const waiting = draft.typed(draft.openDraft(one('a', 'A.1')), 'ab');

  it('is never replaced, and does not supersede what came meanwhile', () => {
    const after = draft.arrived(waiting, one('x', 'X.1'), false);
    expect(draft.toSend(after)).toEqual({ text: 'ab', seen: ['A.1'] });
  });

  it('supersedes its own last version once that is kept', () => {
    const sent = draft.typed(draft.sent(waiting), 'abc');
    expect(draft.toSend(sent)).toBeUndefined();
    const kept = draft.answered(draft.arrived(sent, one('ab', 'A.2'), true), true);
    expect(draft.toSend(kept)).toEqual({ text: 'abc', seen: ['A.2'] });
  });

  it('goes back to what it grew out of when the store refuses', () => {
    const shown = draft.arrived(draft.sent(waiting), one('ab', 'A.2'), true);
    const refused = draft.answered(draft.arrived(shown, one('a', 'A.1'), true), false);
    expect(draft.isRefused(refused)).toBe(true);
    expect(draft.toSend(refused)).toEqual({ text: 'ab', seen: ['A.1'] });
  });

  it('knows its own words when a slow store has kept them after all', () => {
    const refused = draft.typed(draft.answered(draft.sent(waiting), false), 'abc');
    expect(draft.toSend(draft.arrived(refused, one('ab', 'A.2'), true))).toEqual({ text: 'abc', seen: ['A.2'] });
  });
});

describe('a text that a reload catches under way', () => {
  const before = draft.typed(draft.openDraft(one('a', 'A.1')), 'ab');
  const underWay = draft.typed(draft.arrived(draft.sent(before), one('ab', 'A.2'), true), 'abc');
  const next = { ...draft.openDraft(one('', 'A.1')), ...draft.leftBehind(underWay) };

  it('is written anew when the store had not kept it', () => {
    expect(draft.toSend(draft.arrived(next, one('a', 'A.1'), false))).toEqual({ text: 'abc', seen: ['A.1'] });
  });

  it('goes on from it when the store had', () => {
    expect(draft.toSend(draft.arrived(next, one('ab', 'A.2'), false))).toEqual({ text: 'abc', seen: ['A.2'] });
  });

  it('is left even when it is already on screen as kept', () => {
    const shown = draft.arrived(draft.sent(before), one('ab', 'A.2'), true);
    expect(draft.isUnsaved({ ...draft.openDraft(one('a', 'A.1')), ...draft.leftBehind(shown) })).toBe(true);
  });
});

describe('a choice between two versions', () => {
  const rivals: draft.Stored = {
    versions: [
      { text: 'mine', dot: 'A.1' },
      { text: 'theirs', dot: 'B.1' },
    ],
    stamps: ['A.1', 'B.1'],
  };

  it('leaves the own version in the field and the other one open while nothing is chosen', () => {
    const mine = draft.arrived(
      { ...draft.openDraft(one('mine', 'A.1')) },
      { ...rivals, versions: rivals.versions.toReversed() },
      false,
    );
    expect(mine).toMatchObject({ text: 'mine', seen: ['A.1'] });
  });

  it('supersedes both once one is chosen, also the one that stands there', () => {
    for (const text of ['mine', 'theirs']) {
      const chosen = draft.arrived(draft.chosen(draft.openDraft(rivals), text, rivals.stamps), rivals, true);
      expect(draft.toSend(chosen)).toEqual({ text, seen: ['A.1', 'B.1'] });
      const done = draft.answered(draft.arrived(draft.sent(chosen), one(text, 'A.2'), true), true);
      expect(draft.isUnsaved(done)).toBe(false);
      expect(done.seen).toEqual(['A.2']);
    }
  });
});

/**
 * Two tabs of one device on one field, any order of keys, saves, refusals and news from the store. The store is the real
 * document; a tab shows its own unanswered write, as the screens do.
 */
describe('two tabs on one field', () => {
  const field = 'p_a';
  const id = 'journal_a';
  const first = applyAction(createDoc('d', 'procesjournal'), { actor: 'seed', person: 'p', day: '2026-08-05' }, [
    { do: 'write', id, type: 'journal', fields: { [field]: 'start' } },
  ]);
  const storedIn = (doc: Doc): draft.Stored => {
    const view = viewRecord(doc, id);
    if (!view) throw new Error('no record');
    const rivals = view.conflicts[field];
    const versions = rivals?.map(({ dot, value }) => ({ text: String(value), dot })) ?? [
      { text: String(view.fields[field]) },
    ];
    return { versions, stamps: view.stamps };
  };
  const write = (doc: Doc, tab: number, work: { text: string; seen: readonly Dot[] }): Doc =>
    applyAction(doc, { actor: `tab${tab}`, person: 'p', day: '2026-08-05' }, [
      { do: 'write', id, type: 'journal', fields: { [field]: work.text }, seen: work.seen },
    ]);
  const texts = (doc: Doc): string[] => {
    const rec = doc.r[id];
    return rec ? slotOf(rec, field).map(([, value]) => String(value)) : [];
  };

  const step = fc.record({
    tab: fc.constantFrom(0, 1),
    what: fc.constantFrom('type', 'save', 'refuse', 'look'),
    use: fc.boolean(),
  });

  it('loses no word that was typed: each lives on, or was written over by somebody who had it in the field', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40, size: 'max' }), (steps) => {
        let doc = first;
        let typedCount = 0;
        const tabs = [draft.openDraft(storedIn(doc)), draft.openDraft(storedIn(doc))];
        /** Every text a tab has had in its field, in order. */
        const had: string[][] = [['start'], ['start']];
        const save = (tab: number, isKept: boolean) => {
          const before = tabs[tab] as draft.Draft;
          const work = draft.toSend(before);
          if (!work) return;
          const previous = texts(doc);
          const shown = write(doc, tab, work);
          let next = draft.arrived(draft.sent(before), storedIn(shown), true);
          if (isKept) doc = shown;
          else next = draft.arrived(next, storedIn(doc), true);
          next = draft.arrived(draft.answered(next, isKept), storedIn(doc), true);
          expect(next.text).toBe(before.text);
          expect(draft.isUnsaved(next)).toBe(!isKept);
          tabs[tab] = next;
          const now = texts(doc);
          if (isKept) expect(now).toContain(work.text);
          for (const gone of previous.filter((text) => !now.includes(text))) expect(had[tab]).toContain(gone);
        };
        for (const { tab, what, use } of steps) {
          const current = tabs[tab] as draft.Draft;
          if (what === 'type') {
            typedCount += 1;
            tabs[tab] = draft.typed(current, `${current.text}${typedCount}`);
          } else if (what === 'look') tabs[tab] = draft.arrived(current, storedIn(doc), use);
          else save(tab, what === 'save');
          if (what === 'look' && draft.isUnsaved(current)) expect(tabs[tab]?.text).toBe(current.text);
          had[tab]?.push(tabs[tab]?.text ?? '');
        }
        for (const tab of [0, 1]) save(tab, true);
        for (const tab of tabs) expect(draft.isUnsaved(tab)).toBe(false);
      }),
    );
  });
});
