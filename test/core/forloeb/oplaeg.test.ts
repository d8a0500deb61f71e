import { describe, expect, test } from 'vitest';
import { defaultLocalDaysOff } from '../../../src/core/calendar/work-calendar.ts';
import type { Change, Doc } from '../../../src/core/document/types.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { activityKind, placeActivities } from '../../../src/core/forloeb/introduktionsskema.ts';
import { openConflicts } from '../../../src/core/forloeb/open-conflicts.ts';
import { type Oplaeg, oplaegKind } from '../../../src/core/forloeb/oplaeg.ts';
import {
  compareOplaeg,
  holdTalk,
  planTalk,
  sightOf,
  suggestTalk,
  talkActivityId,
  withdrawTalk,
} from '../../../src/core/forloeb/oplaeg-plan.ts';
import { readEntries, write } from '../../../src/core/forloeb/record-kind.ts';
import { emptyRoom, mergedDoc } from '../../support/handover/rooms.ts';
import { placed } from '../../support/placed.ts';

const calendar = { localDaysOff: defaultLocalDaysOff };
const firstDay = '2026-08-03';
const day = '2026-08-10';
const hand = { person: 'p_mette', today: day };
const offer = 'oplaeg_bachelor';

const act = (doc: Doc, changes: readonly Change[], actor = 'Mette00000', person = 'p_mette'): Doc =>
  applyAction(doc, { actor, person, day }, changes);
const offered = (): Doc =>
  act(
    emptyRoom('plan'),
    [
      write(offer, oplaegKind.type, {
        title: 'Børns perspektiv',
        kind: 'bachelor',
        offered: { day, by: 'p_amina' },
      } satisfies Oplaeg),
    ],
    'Amina00000',
    'p_amina',
  );
const offerIn = (doc: Doc) => readEntries(doc, oplaegKind).known[0] ?? fail();
const placedIn = (doc: Doc) => placeActivities(readEntries(doc, activityKind).known, calendar, firstDay);
const seen = (doc: Doc) => sightOf(offerIn(doc), placedIn(doc));
const talk = {
  title: 'Oplæg: Børns perspektiv',
  forum: 'Teammøde',
  note: 'På teammøde.',
  day: '2026-09-17',
  from: '10:00',
  to: '10:30',
};
const planned = (doc = offered(), actor?: string): Doc =>
  act(doc, planTalk(doc, offerIn(doc), talk, hand).changes, actor);

function fail(): never {
  throw new Error('missing');
}

test('[N160] an offer needs a title and a kind', () => {
  expect(seen(offered())).toEqual({ state: 'offered', activity: undefined });
});

describe('[N161] the suggestion', () => {
  test('is a free half hour on the day of the first team meeting six weeks on', () => {
    const rows = placed(
      ['2026-08-07', '08:30', '10:00', 'Teammøde', { kind: 'teammoede' }],
      ['2026-09-18', '08:30', '10:00', 'Teammøde', { kind: 'teammoede', status: { state: 'cancelled' } }],
      ['2026-09-25', '08:30', '10:00', 'Teammøde', { kind: 'teammoede' }],
    );
    expect(suggestTalk(rows, calendar, firstDay, day)).toEqual({
      day: '2026-09-25',
      from: '10:00',
      to: '10:30',
      atTeamMeeting: true,
    });
  });

  test('is the first free half hour without one, and never today or before', () => {
    expect(suggestTalk([], calendar, firstDay, day)).toMatchObject({ day: '2026-09-14', atTeamMeeting: false });
    expect(suggestTalk([], calendar, firstDay, '2026-10-02')).toMatchObject({ day: '2026-10-05' });
  });
});

describe('[N162] planning', () => {
  test('makes an activity with day and forum, and undone it is an offer again', () => {
    const doc = planned();
    const { state, activity } = seen(doc);
    expect(state).toBe('planned');
    expect(activity?.day).toBe('2026-09-17');
    expect(activity?.entry.fields).toMatchObject({ title: talk.title, note: talk.note, needs: ['faglig', 'social'] });
    expect(offerIn(doc).fields.forum).toBe('Teammøde');
    const undone = act(doc, planTalk(offered(), offerIn(offered()), talk, hand).undo);
    expect(seen(undone)).toEqual({ state: 'offered', activity: undefined });
    expect(placedIn(undone)).toEqual([]);
  });

  test('on two devices is one activity', () => {
    const doc = mergedDoc(planned(offered(), 'Mette00001'), planned(offered(), 'Mette00002'));
    expect(placedIn(doc).map(({ entry }) => entry.id)).toEqual([talkActivityId(offer)]);
    expect(openConflicts([doc])).toEqual([]);
  });

  test('again, after the activity was deleted, brings it back on the new day', () => {
    const gone = act(planned(), [{ do: 'delete', id: talkActivityId(offer) }]);
    expect(seen(gone).state).toBe('offered');
    const again = act(gone, planTalk(gone, offerIn(gone), { ...talk, day: '2026-09-24' }, hand).changes);
    expect(seen(again)).toMatchObject({ state: 'planned', activity: { day: '2026-09-24' } });
    expect(openConflicts([again])).toEqual([]);
  });

  test('has a key that fits, however long the offer’s is', () => {
    expect(talkActivityId(`oplaeg_${'x'.repeat(57)}`).length).toBeLessThanOrEqual(64);
  });
});

describe('[N163] the plan decides', () => {
  const changed = (fields: object) => act(planned(), [write(talkActivityId(offer), activityKind.type, fields)]);

  test('moved, it is on its new day', () => {
    const doc = changed({ when: { pinned: '2026-10-01', from: '09:00', to: '09:30' } });
    expect(seen(doc).activity?.day).toBe('2026-10-01');
  });

  test('cancelled, it is an offer again; done, it has been held', () => {
    expect(seen(changed({ status: { state: 'cancelled' } })).state).toBe('offered');
    expect(seen(changed({ status: { state: 'done' } })).state).toBe('held');
  });
});

describe('[N164] a talk', () => {
  test('that was held is ticked in both places at once, and not after an undo', () => {
    const doc = planned();
    const edit = holdTalk(offerIn(doc), seen(doc).activity?.entry, true, hand);
    const held = act(doc, edit.changes);
    expect(offerIn(held).fields.state).toEqual({ value: 'held', day, by: 'p_mette' });
    expect(seen(held).activity?.entry.fields.status).toEqual({ state: 'done', day, by: 'p_mette' });
    const unticked = holdTalk(offerIn(held), seen(held).activity?.entry, false, hand).changes;
    for (const back of [act(held, edit.undo), act(held, unticked)]) {
      expect(seen(back).state).toBe('planned');
      expect(seen(back).activity?.entry.fields.status?.state).toBe('planned');
    }
  });

  test('can have been held without being in the plan, and stays held when the plan is changed', () => {
    const held = act(offered(), holdTalk(offerIn(offered()), undefined, true, hand).changes);
    expect(seen(held).state).toBe('held');
    expect(seen(act(held, holdTalk(offerIn(held), undefined, false, hand).changes)).state).toBe('offered');
  });

  test('is withdrawn and offered again', () => {
    const edit = withdrawTalk(offerIn(offered()), hand);
    const gone = act(offered(), edit.changes);
    expect(seen(gone).state).toBe('withdrawn');
    expect(seen(act(gone, edit.undo)).state).toBe('offered');
  });

  test('stands in the order in which it was offered', () => {
    const doc = act(offered(), [
      write('oplaeg_a', oplaegKind.type, { title: 'A', kind: 'teori', offered: { day: '2026-08-12' } }),
      write('oplaeg_z', oplaegKind.type, { title: 'Z', kind: 'teori', offered: { day: '2026-08-04' } }),
    ]);
    const order = readEntries(doc, oplaegKind).known.toSorted(compareOplaeg);
    expect(order.map(({ id }) => id)).toEqual(['oplaeg_z', offer, 'oplaeg_a']);
  });
});
