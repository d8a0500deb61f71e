import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change, Doc } from '../../../src/core/document/types.ts';
import { viewRecord } from '../../../src/core/document/view.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import {
  addPart,
  decideGoal,
  leftGoals,
  moveOne,
  orderBehind,
  removeGoal,
  removePart,
  renamePart,
  returnGoal,
  setGoalState,
  tickPart,
} from '../../../src/core/forloeb/goal-edits.ts';
import { GoalModels, isTaken, modelGoalId, takeModel } from '../../../src/core/forloeb/goal-model.ts';
import { helpFor, progressByNeed, stepsOf } from '../../../src/core/forloeb/goal-progress.ts';
import {
  compareGoals,
  type GoalState,
  goalKind,
  goalPartKind,
  goalStates,
  partsOf,
  stateOf,
} from '../../../src/core/forloeb/laeringsmaal.ts';
import { materialKind } from '../../../src/core/forloeb/material.ts';
import { openConflicts } from '../../../src/core/forloeb/open-conflicts.ts';
import { readEntries, write } from '../../../src/core/forloeb/record-kind.ts';
import { templateAuthor } from '../../../src/core/forloeb/template-records.ts';
import { videnspersonKind } from '../../../src/core/forloeb/vidensperson.ts';
import { emptyRoom, mergedDoc } from '../../support/handover/rooms.ts';
import { placed } from '../../support/placed.ts';
import { readTemplate } from '../../support/templates.ts';

const day = '2026-08-05';
const models = GoalModels.parse(readTemplate('laeringsmaal.json')).goals;
const [journal, talk] = models;
if (!journal || !talk) throw new Error('two models');
const hand = { person: 'p_mette', today: day };

const act = (doc: Doc, changes: readonly Change[], actor = 'Mette00000', person = 'p_mette'): Doc =>
  applyAction(doc, { actor, person, day }, changes);
const asTemplate = (doc: Doc, changes: readonly Change[], actor: string): Doc =>
  act(doc, changes, actor, templateAuthor('laeringsmaal'));
const goalsIn = (doc: Doc) => readEntries(doc, goalKind).known.toSorted(compareGoals);
const partsIn = (doc: Doc) => readEntries(doc, goalPartKind).known;
const topicsIn = (doc: Doc) => partsOf(goal, 'topic', partsIn(doc)).map(({ fields }) => fields.title);
const goal = modelGoalId(journal.id);
const taken = () => asTemplate(emptyRoom('plan'), takeModel(emptyRoom('plan'), journal, 'a1').changes, 'Skab000001');

describe('[N120] a model', () => {
  test('becomes a goal with its topics and systems in order, and with no day', () => {
    const doc = taken();
    const [entry] = goalsIn(doc);
    expect(entry?.fields).toMatchObject({ task: 'Journal og notat', due: { offset: { unit: 'weeks', amount: 4 } } });
    expect(topicsIn(doc)).toEqual(journal.topics);
    expect(partsOf(goal, 'system', partsIn(doc)).map(({ fields }) => fields.title)).toEqual(journal.systems);
    expect(isTaken(doc, journal)).toBe(true);
    expect(isTaken(doc, talk)).toBe(false);
  });

  test('taken on two devices is one goal, with nothing to choose', () => {
    const other = asTemplate(emptyRoom('plan'), takeModel(emptyRoom('plan'), journal, 'a7').changes, 'Skab000002');
    const doc = mergedDoc(taken(), other);
    expect(goalsIn(doc)).toHaveLength(1);
    expect(topicsIn(doc)).toEqual(journal.topics);
    expect(openConflicts([doc])).toEqual([]);
  });

  test('removed and taken again comes back as it was, in own words', () => {
    const own = act(taken(), [write(goal, goalKind.type, { goal: 'Egne ord' })]);
    const gone = act(own, removeGoal(goal, partsIn(own)).changes);
    expect(goalsIn(gone)).toEqual([]);
    const again = act(gone, takeModel(gone, journal, 'a9').changes);
    expect(goalsIn(again)[0]?.fields.goal).toBe('Egne ord');
    expect(topicsIn(again)).toEqual(journal.topics);
  });

  test('taking it back leaves nothing', () => {
    const doc = act(taken(), takeModel(emptyRoom('plan'), journal, 'a1').undo);
    expect([...goalsIn(doc), ...partsIn(doc)]).toEqual([]);
  });
});

/** What somebody does to the lists of the goal: adds, or ticks one of what is there. */
type Deed = { readonly add: string } | { readonly tick: number };
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ add: fc.stringMatching(/^[a-zæøå]{1,8}$/) }),
  fc.record({ tick: fc.nat(5) }),
);

function perform(doc: Doc, deeds: readonly Deed[], actor: string): Doc {
  let at = 0;
  const random = (count: number) => 'Zz9'.repeat(count).slice(0, count);
  return deeds.reduce((now, one) => {
    at += 1;
    const topics = partsOf(goal, 'topic', partsIn(now));
    if ('add' in one) {
      const id = `maalDel_${actor}${at}`;
      const order = orderBehind(topics, random);
      return act(now, addPart({ id, goal, list: 'topic', title: one.add, order }).changes, actor, `p_${actor}`);
    }
    const part = topics[one.tick % topics.length];
    return part
      ? act(now, tickPart(part, true, { person: `p_${actor}`, today: day }).changes, actor, `p_${actor}`)
      : now;
  }, doc);
}

test('[N121] what two devices add and tick in the same goal is all there on both, in one order', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 8 }), fc.array(deed, { maxLength: 8 }), (mine, theirs) => {
      const [one, other] = [perform(taken(), mine, 'MineMine00'), perform(taken(), theirs, 'TheirThe00')];
      const [here, there] = [mergedDoc(one, other), mergedDoc(other, one)];
      const added = [...mine, ...theirs].flatMap((what) => ('add' in what ? [what.add] : []));
      expect(topicsIn(here).toSorted()).toEqual([...journal.topics, ...added].toSorted());
      expect(topicsIn(there)).toEqual(topicsIn(here));
      const ticked = (doc: Doc) =>
        partsIn(doc)
          .filter(({ fields }) => fields.status?.done)
          .map(({ id }) => id)
          .toSorted();
      expect(ticked(here)).toEqual([...new Set([...ticked(one), ...ticked(other)])].toSorted());
      expect(openConflicts([here])).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('[N121] a topic is renamed, moved and removed, and each can be undone', () => {
  const random = () => 'Zz';
  const doc = taken();
  const [first, second] = partsOf(goal, 'topic', partsIn(doc));
  if (!first || !second) throw new Error('two topics');
  const rename = renamePart(first, 'Noget andet', first.view.stamps);
  expect(topicsIn(act(doc, rename.changes))[0]).toBe('Noget andet');
  expect(topicsIn(act(act(doc, rename.changes), rename.undo))).toEqual(journal.topics);
  const move = moveOne(goalPartKind.type, partsOf(goal, 'topic', partsIn(doc)), first.id, 1, random);
  if (!move) throw new Error('moves');
  const moved = act(doc, move.changes);
  expect(topicsIn(moved).slice(0, 2)).toEqual([second.fields.title, first.fields.title]);
  expect(topicsIn(act(moved, move.undo))).toEqual(journal.topics);
  expect(moveOne(goalPartKind.type, [first, second], first.id, -1, random)).toBeUndefined();
  const removal = removePart(first.id);
  expect(topicsIn(act(doc, removal.changes))).toEqual(journal.topics.slice(1));
  expect(topicsIn(act(act(doc, removal.changes), removal.undo))).toEqual(journal.topics);
});

describe('[N122] a goal that is removed', () => {
  const removed = () => act(taken(), removeGoal(goal, partsIn(taken())).changes);

  test('takes its lists with it and comes back with them', () => {
    expect([...goalsIn(removed()), ...partsIn(removed())]).toEqual([]);
    expect(leftGoals(removed(), partsIn(removed()))).toEqual([]);
    const back = act(removed(), removeGoal(goal, partsIn(taken())).undo);
    expect(topicsIn(back)).toEqual(journal.topics);
  });

  test('does not hide what somebody added or ticked apart from it', () => {
    const other = perform(taken(), [{ add: 'nyt' }, { tick: 0 }], 'Amina00000');
    const doc = mergedDoc(removed(), other);
    expect(goalsIn(doc)).toEqual([]);
    const [left] = leftGoals(doc, partsIn(doc));
    expect(left).toMatchObject({ id: goal, task: 'Journal og notat' });
    expect(left?.parts.map(({ fields }) => fields.title)).toEqual([journal.topics[0], 'nyt']);
    const back = act(doc, returnGoal(doc, goal).changes);
    expect(topicsIn(back)).toEqual([...journal.topics, 'nyt']);
    expect(leftGoals(back, partsIn(back))).toEqual([]);
    const gone = act(doc, removeGoal(goal, partsIn(doc)).changes);
    expect([...partsIn(gone), ...leftGoals(gone, partsIn(gone))]).toEqual([]);
  });

  test('comes back without what had been taken out of it before', () => {
    const [first] = partsOf(goal, 'topic', partsIn(taken()));
    if (!first) throw new Error('a topic');
    const fewer = act(taken(), removePart(first.id).changes);
    const gone = act(fewer, removeGoal(goal, partsIn(fewer)).changes);
    for (const back of [act(gone, returnGoal(gone, goal).changes), act(gone, takeModel(gone, journal, 'a5').changes)]) {
      expect(topicsIn(back)).toEqual(journal.topics.slice(1));
    }
  });

  test('while somebody wrote in the goal itself stays whole or goes whole, as somebody decides', () => {
    const other = act(taken(), [write(goal, goalKind.type, { goal: 'Nye ord' })], 'Amina00000', 'p_amina');
    const doc = mergedDoc(removed(), other);
    expect(goalsIn(doc)[0]?.view.deletedButEdited).toBeDefined();
    expect(topicsIn(doc)).toEqual([]);
    const kept = act(doc, decideGoal(doc, goal, partsIn(doc), { do: 'restore', id: goal }));
    expect(goalsIn(kept)[0]?.fields.goal).toBe('Nye ord');
    expect(topicsIn(kept)).toEqual(journal.topics);
    const away = act(doc, decideGoal(doc, goal, partsIn(doc), { do: 'delete', id: goal }));
    expect([...goalsIn(away), ...partsIn(away)]).toEqual([]);
  });

  test('leaves the others alone', () => {
    const both = asTemplate(taken(), takeModel(taken(), talk, 'a2').changes, 'Skab000003');
    const doc = act(both, removeGoal(goal, partsIn(both)).changes);
    expect(goalsIn(doc).map(({ id }) => id)).toEqual([modelGoalId(talk.id)]);
    expect(partsOf(modelGoalId(talk.id), 'topic', partsIn(doc))).toHaveLength(talk.topics.length);
  });
});

describe('[N123] how far a goal has come', () => {
  const withState = (doc: Doc, state: GoalState) => {
    const [entry] = goalsIn(doc);
    if (!entry) throw new Error('a goal');
    return act(doc, setGoalState(entry, state, hand).changes, `State${state}`.padEnd(10, '0').slice(0, 10));
  };

  test('is set in any order with who and when, and undone', () => {
    for (const state of goalStates) {
      const [entry] = goalsIn(withState(taken(), state));
      expect(entry?.fields.state).toEqual({ value: state, day, by: 'p_mette' });
    }
    const before = withState(taken(), 'begun');
    const [entry] = goalsIn(before);
    if (!entry) throw new Error('a goal');
    const edit = setGoalState(entry, 'reached', hand);
    expect(goalsIn(act(act(before, edit.changes), edit.undo)).map(({ fields }) => stateOf(fields))).toEqual(['begun']);
  });

  test('set alike by two is no question, set differently it is', () => {
    const alike = mergedDoc(
      act(taken(), setGoalState(goalsIn(taken())[0] ?? never(), 'reached', hand).changes, 'One0000000'),
      act(
        taken(),
        setGoalState(goalsIn(taken())[0] ?? never(), 'reached', { ...hand, person: 'p_amina' }).changes,
        'Two0000000',
        'p_amina',
      ),
    );
    expect(openConflicts([alike])).toEqual([]);
    const apart = mergedDoc(withState(taken(), 'reached'), withState(taken(), 'begun'));
    expect(openConflicts([apart])).toHaveLength(1);
  });

  test('is counted once for each need, the furthest first, dropped ones not at all', () => {
    const fields = (needs: readonly string[], value?: GoalState) => ({
      task: 'Opgave',
      needs,
      ...(value && { state: { value, day } }),
    });
    const doc = act(emptyRoom('plan'), [
      write('laeringsmaal_a', goalKind.type, fields(['faglig', 'social'], 'reached')),
      write('laeringsmaal_b', goalKind.type, fields(['faglig'])),
      write('laeringsmaal_c', goalKind.type, fields(['praktisk'], 'dropped')),
    ]);
    expect(progressByNeed(goalsIn(doc))).toEqual([
      {
        need: 'faglig',
        counts: [
          { state: 'reached', count: 1 },
          { state: 'planned', count: 1 },
        ],
      },
      { need: 'social', counts: [{ state: 'reached', count: 1 }] },
    ]);
  });
});

function never(): never {
  throw new Error('missing');
}

test('[N128] the steps of a goal are the activities with its task, however it is spaced', () => {
  const rows = placed(
    ['2026-08-06', '09:00', '10:00', 'Sådan skriver vi', { method: 'instruktion', task: 'journal  og NOTAT' }],
    ['2026-08-07', '09:00', '10:00', 'Med ude', { method: 'foelordning', task: 'Hjemmebesøg' }],
  );
  expect(stepsOf('Journal og notat', rows)?.steps.instruktion).toEqual([rows[0]]);
  expect(stepsOf('Journal og notat', rows)?.steps.foelordning).toEqual([]);
  expect(stepsOf('Egne sager', rows)).toBeUndefined();
});

test('[N129] what has the same topic belongs to the goal, and what nobody is named for does not', () => {
  const doc = act(taken(), [
    write('hjaelperedskab_a', materialKind.type, { title: 'A', kind: 'manual', topic: 'JOURNAL og  notat' }),
    write('hjaelperedskab_b', materialKind.type, { title: 'B', kind: 'it', topic: 'fagsystemet til sager' }),
    write('hjaelperedskab_c', materialKind.type, { title: 'C', kind: 'andet', goal }),
    write('hjaelperedskab_d', materialKind.type, { title: 'D', kind: 'andet', topic: '' }),
    write('hjaelperedskab_e', materialKind.type, { title: 'E', kind: 'andet', topic: 'Transport' }),
    write('vidensperson_a', videnspersonKind.type, { topic: 'Journal og notat', needs: [], name: 'Jens Holm' }),
    write('vidensperson_b', videnspersonKind.type, { topic: 'Journal og notat', needs: [], name: ' ' }),
    write('vidensperson_c', videnspersonKind.type, { topic: 'Transport', needs: [], name: 'Bo' }),
  ]);
  const [entry] = goalsIn(doc);
  if (!entry) throw new Error('a goal');
  const help = helpFor(
    entry,
    partsIn(doc),
    readEntries(doc, materialKind).known,
    readEntries(doc, videnspersonKind).known,
  );
  expect(help.materials.map(({ fields }) => fields.title).toSorted()).toEqual(['A', 'B', 'C']);
  expect(help.people.map(({ fields }) => fields.name)).toEqual(['Jens Holm']);
  expect(viewRecord(doc, 'vidensperson_b')?.hidden).toBe(false);
});
