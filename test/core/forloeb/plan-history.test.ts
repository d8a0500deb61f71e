import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDoc } from '../../../src/core/document/create.ts';
import { mergeDocs } from '../../../src/core/document/merge.ts';
import type { Change, Doc, Json } from '../../../src/core/document/types.ts';
import { viewRecord, viewRecords } from '../../../src/core/document/view.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { Activity } from '../../../src/core/forloeb/introduktionsskema.ts';
import { moveEdit } from '../../../src/core/forloeb/move-changes.ts';
import { previewMove } from '../../../src/core/forloeb/move-preview.ts';
import { againOf, inverseOf, recordsOf, stepNow } from '../../../src/core/forloeb/plan-history.ts';
import { act, activity as activityRow, daysOf, item, planOf, rowsOf, seen } from './move-plan.ts';

const author = (actor: string) => ({ actor: actor.padEnd(10, '0'), person: actor, day: '2026-08-03' });
const write = (id: string, hour: number): Change => ({
  do: 'write',
  id,
  type: 'activity',
  fields: { title: id, when: { pinned: '2026-08-03', from: `${10 + hour}:00`, to: `${11 + hour}:00` } },
});
const start = applyAction(createDoc('d-plan', 'plan'), author('mine'), [write('a', 0), write('b', 1)]);

/** What a person sees: the records that are not hidden, and their fields. */
const visible = (doc: Doc) =>
  viewRecords(doc)
    .filter(({ hidden }) => !hidden)
    .map(({ id, fields, conflicts }) => ({ id, fields, conflicts }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));

const anyChange = fc.oneof(
  fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 0, max: 9 })).map(([id, hour]) => write(id, hour)),
  fc.constantFrom('a', 'b').map((id): Change => ({ do: 'delete', id })),
);
const anyAction = fc.uniqueArray(anyChange, { minLength: 1, maxLength: 4, selector: ({ id }) => id });

describe('taking back and doing again', () => {
  it('[N29] leads through the same plans, back to the first and forth to the last', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { minLength: 1, maxLength: 6 }), (actions) => {
        let doc = start;
        const plans = [visible(doc)];
        const done = actions.map((action) => {
          const before = doc;
          // Nobody can write into what is not on the screen.
          const changes = action.filter(({ id }) => !viewRecord(before, id)?.hidden);
          doc = applyAction(doc, author('mine'), changes);
          plans.push(visible(doc));
          const back = inverseOf(before, changes);
          return { back, forth: againOf(before, changes), after: recordsOf(doc, changes) };
        });
        for (let at = done.length - 1; at >= 0; at -= 1) {
          const step = done[at];
          if (!step) continue;
          doc = applyAction(doc, author('mine'), stepNow(doc, step.back, step.after).changes);
          step.after = recordsOf(doc, step.forth);
          expect(visible(doc)).toEqual(plans[at]);
        }
        for (const [at, step] of done.entries()) {
          doc = applyAction(doc, author('mine'), stepNow(doc, step.forth, step.after).changes);
          expect(visible(doc)).toEqual(plans[at + 1]);
        }
      }),
    );
  });

  it('[N29] keeps beside it what somebody else has written meanwhile', () => {
    const changes = [write('a', 3)];
    const mine = applyAction(start, author('mine'), changes);
    const after = recordsOf(mine, changes);
    const theirs = applyAction(mine, author('theirs'), [write('a', 7)]);
    const merged = mergeDocs(mine, theirs);
    if (!merged.ok) throw new Error('The copies cannot be put together');
    const back = stepNow(merged.value.doc, inverseOf(start, changes), after);
    const undone = applyAction(merged.value.doc, author('mine'), back.changes);
    expect(viewRecord(undone, 'a')?.conflicts['when']).toHaveLength(2);
  });

  it('[N83] gives the plan before another first day, and after it, as often as wanted', () => {
    const plan = planOf('2026-08-03', [
      item('later', { offset: { unit: 'workingDays', amount: 20 } }),
      item('done', { offset: { unit: 'workingDays', amount: 3 } }, { status: { done: true, day: '2026-08-05' } }),
      activityRow('agreed', { offset: { unit: 'workingDays', amount: 4 }, from: '09:00', to: '10:00' }, agreed),
    ]);
    const before = daysOf(plan);
    const after = { ...before, firstDay: '2026-08-17' };
    const preview = previewMove({ rows: rowsOf(plan), before, after, today: '2026-07-01', agreed: 'move' });
    const dates = { was: { firstDay: before.firstDay }, will: { firstDay: after.firstDay }, seen: [] };
    const { changes, undo } = moveEdit(preview, dates);
    const moved = act(plan, changes);
    const [back, forth] = [undo, againOf(plan, changes)];
    let doc = moved;
    let known = recordsOf(moved, changes);
    for (const round of [1, 2]) {
      doc = act(doc, stepNow(doc, back, known).changes);
      expect(daysIn(doc), `back ${round}`).toEqual(daysIn(plan));
      known = recordsOf(doc, changes);
      doc = act(doc, stepNow(doc, forth, known).changes);
      expect(daysIn(doc), `forth ${round}`).toEqual(daysIn(moved));
      known = recordsOf(doc, changes);
    }
    expect(daysIn(moved)).not.toEqual(daysIn(plan));
  });

  it('[N29] does not delete what somebody else has changed', () => {
    const changes = [write('c', 3)];
    const mine = applyAction(start, author('mine'), changes);
    const theirs = applyAction(mine, author('theirs'), [write('c', 7)]);
    const back = stepNow(theirs, inverseOf(start, changes), recordsOf(mine, changes));
    expect(back).toEqual({ changes: [], left: ['c'] });
  });

  it('[N29] leaves a record that can be read, whichever field was filled in', () => {
    const { id, type, fields } = activity;
    const before = applyAction(createDoc('d-plan', 'plan'), author('mine'), [{ do: 'write', id, type, fields }]);
    for (const [field, value] of Object.entries(optionalValues)) {
      const changes: readonly Change[] = [{ do: 'write', id, type, fields: { [field]: value } }];
      const filled = applyAction(before, author('mine'), changes);
      expect(viewRecord(filled, id)?.fields[field], field).toEqual(value);
      const back = stepNow(filled, inverseOf(before, changes), recordsOf(filled, changes));
      const undone = viewRecord(applyAction(filled, author('mine'), back.changes), id);
      expect(Activity.safeParse(undone?.fields).success, field).toBe(true);
      expect(undone?.conflicts, field).toEqual({});
      expect(nothing, field).toContainEqual(undone?.fields[field]);
    }
  });

  it('[N29] knows a value of every field that an activity need not have', () => {
    const optional = Object.entries(Activity.shape).filter(([, schema]) => schema.safeParse(undefined).success);
    expect(Object.keys(optionalValues).sort()).toEqual(optional.map(([field]) => field).sort());
  });
});

const agreed = { status: { state: 'agreed' } };

/** The first day, and where everything lies. */
const daysIn = (plan: Doc) => [daysOf(plan).firstDay, seen(plan)];

const activity = {
  id: 'activity_a',
  type: 'activity',
  fields: {
    title: 'Rundvisning',
    kind: 'rundvisning',
    when: { pinned: '2026-08-03', from: '09:00', to: '10:00' },
    who: [],
    needs: [],
  },
} as const;

/** Each field that an activity need not have, with something in it. */
const optionalValues: Readonly<Record<string, Json>> = {
  place: 'Lokale 2',
  method: 'sparring',
  task: 'Børnefaglig undersøgelse',
  preparation: 'Læs sagen',
  note: 'Tag kaffe med',
  common: 'hold_a',
  status: { state: 'agreed', day: '2026-08-01' },
  invited: { day: '2026-08-03', from: '09:00', to: '10:00' },
};

/** What a reader takes for a field that is not there. */
const nothing: readonly Json[] = ['', null, { state: 'planned' }];
