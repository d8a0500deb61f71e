import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change, Doc } from '../../../src/core/document/types.ts';
import { viewRecord } from '../../../src/core/document/view.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import {
  type AssessmentWork,
  assess,
  assessmentId,
  clearAssessment,
  hasChangedSince,
  leftAssessments,
  seenAssessment,
  shareAssessment,
  sharedAssessmentId,
  takeBackAssessment,
} from '../../../src/core/forloeb/assessment-sharing.ts';
import { openConflicts } from '../../../src/core/forloeb/open-conflicts.ts';
import { write } from '../../../src/core/forloeb/record-kind.ts';
import { type AssessmentLevel, assessmentKind, assessmentLevels } from '../../../src/core/forloeb/self-assessment.ts';
import { viewpoints } from '../../../src/core/rooms.ts';
import { emptyRoom, mergedDoc } from '../../support/handover/rooms.ts';

const goal = 'laeringsmaal_journal-og-notat';
const day = '2026-08-05';

/** The rooms of the new hire's device that have to do with it. */
interface Rooms {
  samtaler: Doc;
  procesjournal: Doc;
}

const fresh = (): Rooms => ({ samtaler: emptyRoom('samtaler'), procesjournal: emptyRoom('procesjournal') });

function act(rooms: Rooms, work: readonly AssessmentWork[], on = day, actor = 'Amina00000'): Rooms {
  const next = { ...rooms };
  for (const { room, changes } of work) {
    const author = { actor: `${actor.slice(0, 7)}${on.slice(-2)}`, person: 'p_amina', day: on };
    next[room] = applyAction(next[room], author, changes);
  }
  return next;
}

const said = (rooms: Rooms, level: AssessmentLevel, on = day, actor?: string): Rooms =>
  act(rooms, [{ room: 'procesjournal', changes: assess(rooms.procesjournal, goal, level, on) }], on, actor);
const noted = (rooms: Rooms, note: string): Rooms =>
  act(rooms, [{ room: 'procesjournal', changes: [write(assessmentId(goal), assessmentKind.type, { note })] }]);
const ownIn = (rooms: Rooms) => seenAssessment(rooms, 'ny', goal).own ?? fail();
const sharedIn = (rooms: Rooms) => seenAssessment(rooms, 'kontaktperson', goal).shared;
const share = (rooms: Rooms, on = day): Rooms => act(rooms, shareAssessment(ownIn(rooms), rooms.samtaler, on), on);
const takeBack = (rooms: Rooms): Rooms => act(rooms, takeBackAssessment(goal, ownIn(rooms)));

function fail(): never {
  throw new Error('no assessment');
}

describe('[N124] the new hire’s own word', () => {
  test('is one for each goal, and touches no room but the private one', () => {
    const rooms = said(said(fresh(), 'ny'), 'selv');
    expect(Object.keys(rooms.procesjournal.r)).toEqual([assessmentId(goal)]);
    expect(rooms.samtaler).toEqual(emptyRoom('samtaler'));
    expect(ownIn(rooms).fields).toMatchObject({ goal, level: 'selv', day });
  });

  test('has a key that fits, however long the goal’s is', () => {
    for (const long of [`laeringsmaal_${'x'.repeat(51)}`, 'x'.repeat(64)]) {
      for (const id of [assessmentId(long), sharedAssessmentId(long)]) expect(id.length).toBeLessThanOrEqual(64);
      const procesjournal = applyAction(
        emptyRoom('procesjournal'),
        { actor: 'Amina00000', person: 'p_amina', day },
        assess(undefined, long, 'ny', day),
      );
      expect(seenAssessment({ procesjournal }, 'ny', long).own?.fields.level).toBe('ny');
    }
  });

  test('can be cleared for good and said anew', () => {
    const rooms = noted(said(fresh(), 'ny'), 'Svært at begynde');
    const cleared = act(rooms, clearAssessment(ownIn(rooms)));
    expect(seenAssessment(cleared, 'ny', goal).own).toBeUndefined();
    expect(JSON.stringify(cleared.procesjournal)).not.toContain('Svært');
    const again = said(cleared, 'medHjaelp');
    expect(ownIn(again).fields.level).toBe('medHjaelp');
    expect(ownIn(again).fields.note ?? '').toBe('');
    expect(openConflicts([again.procesjournal])).toEqual([]);
  });
});

describe('[N125] sharing', () => {
  test('copies level, day and note and nothing else', () => {
    const extra: Change = write(assessmentId(goal), assessmentKind.type, {
      note: 'Hjælp til lovvalg',
      hemmeligt: 'Kanarie',
    });
    const rooms = act(said(fresh(), 'medHjaelp'), [{ room: 'procesjournal', changes: [extra] }]);
    const after = share(rooms, '2026-08-07');
    expect(viewRecord(after.samtaler, sharedAssessmentId(goal))?.fields).toEqual({
      goal,
      level: 'medHjaelp',
      day,
      note: 'Hjælp til lovvalg',
      shared: { day: '2026-08-07' },
    });
    expect(JSON.stringify(after.samtaler)).not.toMatch(/Kanarie|vurdering_|procesjournal/);
    expect(ownIn(after).fields.shared).toEqual({ day: '2026-08-07' });
  });

  test('what is said after that is private until it is shared again', () => {
    const first = share(noted(said(fresh(), 'ny'), 'Kan ikke finde noget'));
    expect(hasChangedSince(ownIn(first), sharedIn(first))).toBe(false);
    const later = noted(said(first, 'selv', '2026-08-10'), '');
    expect(sharedIn(later)?.fields).toMatchObject({ level: 'ny', note: 'Kan ikke finde noget' });
    expect(hasChangedSince(ownIn(later), sharedIn(later))).toBe(true);
    const again = share(later, '2026-08-12');
    expect(sharedIn(again)?.fields).toMatchObject({ level: 'selv', day: '2026-08-10', shared: { day: '2026-08-12' } });
    expect(sharedIn(again)?.fields.note ?? '').toBe('');
    expect(hasChangedSince(ownIn(again), sharedIn(again))).toBe(false);
  });

  test('whatever the history, the shared room holds the last level that was shared and no other', () => {
    const step = fc.oneof(
      fc.constantFrom(...assessmentLevels).map((level) => ({ level })),
      fc.constant('share' as const),
      fc.constant('takeBack' as const),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let rooms = said(fresh(), 'ny');
        let shared: AssessmentLevel | undefined;
        for (const one of steps) {
          if (one === 'share') {
            shared = ownIn(rooms).fields.level;
            rooms = share(rooms);
          } else if (one === 'takeBack') {
            shared = undefined;
            rooms = takeBack(rooms);
          } else rooms = said(rooms, one.level);
        }
        expect(sharedIn(rooms)?.fields.level).toBe(shared);
        const others = assessmentLevels.filter((level) => level !== shared);
        for (const level of others) expect(JSON.stringify(rooms.samtaler)).not.toContain(`"${level}"`);
        expect(openConflicts([rooms.samtaler, rooms.procesjournal])).toEqual([]);
      }),
    );
  });

  test('on two devices of the new hire the level is asked about, the days are not', () => {
    const start = said(fresh(), 'ny');
    const [one, other] = [said(start, 'selv', '2026-08-06', 'Phone'), said(start, 'medHjaelp', '2026-08-07', 'Laptop')];
    const doc = mergedDoc(one.procesjournal, other.procesjournal);
    expect(openConflicts([doc])).toHaveLength(1);
    const alike = mergedDoc(
      said(start, 'selv', '2026-08-06', 'Phone').procesjournal,
      said(start, 'selv', '2026-08-07', 'Laptop').procesjournal,
    );
    expect(openConflicts([alike])).toEqual([]);
  });
});

describe('[N126] taking back', () => {
  test('leaves nothing of the copy, and one’s own word', () => {
    const rooms = takeBack(share(noted(said(fresh(), 'medHjaelp'), 'Kun til dig')));
    expect(JSON.stringify(rooms.samtaler)).not.toMatch(/medHjaelp|Kun til dig/);
    expect(ownIn(rooms).fields).toMatchObject({ level: 'medHjaelp', note: 'Kun til dig', shared: null });
    expect(sharedIn(rooms)).toBeUndefined();
  });

  test('reaches the kontaktperson who has it already with the next file', () => {
    const sent = share(said(fresh(), 'ny'));
    const theirs = mergedDoc(emptyRoom('samtaler'), sent.samtaler);
    expect(seenAssessment({ samtaler: theirs }, 'kontaktperson', goal).shared?.fields.level).toBe('ny');
    const later = mergedDoc(theirs, takeBack(sent).samtaler);
    expect(seenAssessment({ samtaler: later }, 'kontaktperson', goal).shared).toBeUndefined();
    expect(JSON.stringify(later)).not.toContain('"ny"');
  });

  test('can be followed by sharing again, also where the file has been', () => {
    const sent = share(said(fresh(), 'ny'));
    const again = share(said(takeBack(sent), 'selv'));
    const theirs = mergedDoc(sent.samtaler, again.samtaler);
    expect(seenAssessment({ samtaler: theirs }, 'kontaktperson', goal).shared?.fields.level).toBe('selv');
    expect(openConflicts([theirs])).toEqual([]);
  });

  test('is still possible when the goal has been removed, for its author and nobody else', () => {
    const [kept, removed] = ['laeringsmaal_kept', goal];
    const inPlan = (doc: Doc, actor: string, changes: readonly Change[]) =>
      applyAction(doc, { actor, person: 'p_mette', day }, changes);
    const goals = [kept, removed].map((id) => write(id, 'laeringsmaal', { task: 'Journal', needs: [] }));
    const plan = inPlan(emptyRoom('plan'), 'Mette0001', goals);
    const rooms = share(noted(said(fresh(), 'ny'), 'Kun til dig'));
    const also = act(rooms, [{ room: 'procesjournal', changes: assess(rooms.procesjournal, kept, 'selv', day) }]);
    expect(leftAssessments(also, plan, 'ny')).toEqual([]);

    const after = inPlan(plan, 'Mette0002', [{ do: 'delete', id: removed }]);
    const [left, ...others] = leftAssessments(also, after, 'ny');
    expect(others).toEqual([]);
    expect(left).toMatchObject({ goal, task: 'Journal', own: { fields: { level: 'ny' } } });
    expect(leftAssessments(also, after, 'kontaktperson')).toEqual([]);

    const taken = act(also, takeBackAssessment(goal, left?.own));
    expect(JSON.stringify(taken.samtaler)).not.toContain('Kun til dig');
    const [own] = leftAssessments(taken, after, 'ny');
    expect([own?.shared, own?.own?.fields.level]).toEqual([undefined, 'ny']);
    expect(leftAssessments(own?.own ? act(taken, clearAssessment(own.own)) : taken, after, 'ny')).toEqual([]);
    // Where the plan has lost the goal altogether, too.
    expect(leftAssessments(also, emptyRoom('plan'), 'ny').map((one) => one.goal)).toContain(goal);
  });

  test('works where the own word is gone', () => {
    const rooms = share(said(fresh(), 'ny'));
    const cleared = act(rooms, clearAssessment(ownIn(rooms)));
    expect(sharedIn(act(cleared, takeBackAssessment(goal, undefined)))).toBeUndefined();
  });
});

test('[N127] the kontaktperson sees what was shared, and leader and mentor nothing, also where both rooms lie', () => {
  const rooms = said(share(said(fresh(), 'ny')), 'selv');
  const seen = Object.fromEntries(
    viewpoints.map((viewpoint) => {
      const { own, shared } = seenAssessment(rooms, viewpoint, goal);
      return [viewpoint, [own?.fields.level, shared?.fields.level]];
    }),
  );
  expect(seen).toEqual({
    ny: ['selv', 'ny'],
    kontaktperson: [undefined, 'ny'],
    leder: [undefined, undefined],
    mentor: [undefined, undefined],
  });
});
