import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerWorkplace, workplaceNews } from '../../../src/core/arbejdsplads/from-workplace.ts';
import { teamDaysMoved } from '../../../src/core/arbejdsplads/team-days-moved.ts';
import { teamDayKind, workplaceKind, workplaceRecordId } from '../../../src/core/arbejdsplads/workplace.ts';
import { addDays, type Day } from '../../../src/core/calendar/day.ts';
import { nextDayAtWork } from '../../../src/core/calendar/days-at-work.ts';
import { asIf } from '../../../src/core/document/as-if.ts';
import { createDoc } from '../../../src/core/document/create.ts';
import type { Change, Doc } from '../../../src/core/document/types.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { forloebKind, forloebRecordId } from '../../../src/core/forloeb/forloeb.ts';
import { activityKind } from '../../../src/core/forloeb/introduktionsskema.ts';
import { daysOf } from '../../../src/core/forloeb/plan-days.ts';
import { readEntries } from '../../../src/core/forloeb/record-kind.ts';

const today = '2026-07-20';
const calendar = { localDaysOff: [] };
let actors = 0;
const act = (doc: Doc, ...changes: readonly Change[]): Doc => {
  actors += 1;
  return applyAction(doc, { actor: `a${String(actors).padStart(9, '0')}`, person: 'mette', day: today }, changes);
};
const write = (id: string, type: string, fields: object): Change => ({
  do: 'write',
  id,
  type,
  fields: fields as never,
});
const workplace = act(
  createDoc('arbejdsplads-arbejdsplads', 'arbejdsplads'),
  write('teamdag_uge', teamDayKind.type, { title: 'Teammøde', when: { weekday: 3, from: '09:00', to: '10:00' } }),
  write('teamdag_intro', teamDayKind.type, {
    title: 'Introdag',
    when: { rhythm: { every: 'month', weekday: 2, place: 1 }, from: '09:00', to: '15:00' },
  }),
);
const begin = (firstDay: Day): Change =>
  write(forloebRecordId, forloebKind.type, {
    firstDay,
    programme: { id: 'p', version: 1, title: 'P' },
    months: 3,
    localDaysOff: [],
  });
const planOf = (firstDay: Day): Doc => {
  const plan = act(createDoc('f-plan', 'plan'), begin(firstDay));
  const input = { workplace, plan, today };
  return act(plan, ...answerWorkplace(input, workplaceNews(input)));
};
const rowsOf = (plan: Doc) =>
  readEntries(plan, activityKind)
    .known.map(({ fields }) => `${fields.when['pinned']} ${fields.title}`)
    .sort();
const moveTo = (plan: Doc, firstDay: Day, here: Doc | undefined = workplace) => {
  const team = teamDaysMoved(plan, here, { firstDay, calendar }, today);
  return { team, plan: act(plan, write(forloebRecordId, forloebKind.type, { firstDay }), ...team.changes) };
};
const anyFirstDay = fc.integer({ min: 1, max: 120 }).map((days) => nextDayAtWork(calendar, addDays(today, days)));

describe('[N91] team days follow the first day', () => {
  it('what stands after a move is what a forløb with that first day gets, and undoing gives what stood before', () => {
    fc.assert(
      fc.property(anyFirstDay, anyFirstDay, (one, other) => {
        const start = planOf(one);
        const moved = moveTo(start, other);
        expect(rowsOf(moved.plan)).toEqual(rowsOf(planOf(other)));
        expect(rowsOf(act(moved.plan, ...moved.team.undo))).toEqual(rowsOf(start));
        const back = moveTo(moved.plan, one);
        expect(rowsOf(back.plan)).toEqual(rowsOf(start));
        expect(workplaceNews({ workplace, plan: back.plan, today })).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves what a person touched or deleted, and what a hold shares', () => {
    const start = planOf('2026-08-03');
    const [first, second, third, fourth] = readEntries(start, activityKind)
      .known.filter(({ fields }) => fields.title === 'Teammøde')
      .map(({ id }) => id)
      .sort();
    const touched = act(
      start,
      write(String(first), activityKind.type, { note: 'Tag kage med' }),
      write(String(second), activityKind.type, { common: 'hold_1' }),
      { do: 'delete', id: String(fourth) },
    );
    const { plan, team } = moveTo(touched, '2026-08-24');
    const left = readEntries(plan, activityKind).known.map(({ id }) => id);
    expect(left).toContain(first);
    expect(left).toContain(second);
    expect(left).not.toContain(third);
    expect(left).not.toContain(fourth);
    expect(team.gone.map(({ day }) => day)).toContain('2026-08-19');
    const back = moveTo(plan, '2026-08-03');
    expect(readEntries(back.plan, activityKind).known.map(({ id }) => id)).not.toContain(fourth);
  });

  it('a team day that has changed since is left to the question about the workplace', () => {
    const start = planOf('2026-08-03');
    const changed = act(workplace, write('teamdag_uge', teamDayKind.type, { title: 'Tavlemøde' }));
    const { plan } = moveTo(start, '2026-08-10', changed);
    expect(rowsOf(plan).filter((row) => row.includes('Tavlemøde'))).toEqual([]);
    expect(rowsOf(plan)).not.toContain('2026-08-05 Teammøde');
    expect(rowsOf(plan)).toContain('2026-08-12 Teammøde');
    expect(workplaceNews({ workplace: changed, plan, today }).map(({ part }) => part)).toEqual(['teamDays']);
  });

  it('on a device without the workplace those before the first day go, and none come', () => {
    const start = planOf('2026-08-03');
    const without = teamDaysMoved(start, undefined, { firstDay: '2026-08-17', calendar }, today);
    expect(without.added).toEqual([]);
    expect(without.gone.map(({ day }) => day)).toEqual(['2026-08-04', '2026-08-05', '2026-08-12']);
  });

  it('nothing is written where nothing follows', () => {
    const start = planOf('2026-08-03');
    expect(teamDaysMoved(start, workplace, { firstDay: '2026-08-03', calendar }, today).changes).toEqual([]);
  });
});

describe('[N95] an answer to the workplace that sets the days is a move', () => {
  const off = (day: Day) => ({
    month: Number(day.slice(5, 7)),
    date: Number(day.slice(8)),
    extent: 'full',
    name: 'Lukkedag',
  });
  const closedOn = (doc: Doc, ...days: readonly Day[]) =>
    act(doc, write(workplaceRecordId, workplaceKind.type, { localDaysOff: days.map(off) }));
  /** Takes everything the workplace says, as the screen does. */
  const answer = (plan: Doc, place: Doc) => {
    const input = { workplace: place, plan, today };
    const along = answerWorkplace(input, workplaceNews(input));
    const to = daysOf(asIf(plan, along)) ?? { firstDay: today, calendar };
    return teamDaysMoved(plan, place, { ...to, firstDay: nextDayAtWork(to.calendar, to.firstDay) }, today, along);
  };

  it('a team day on a new day off goes out with the same action, and comes back with it', () => {
    const start = planOf('2026-08-03');
    const closed = closedOn(workplace, '2026-08-12');
    const team = answer(start, closed);
    expect(team.gone.map(({ title, day }) => `${day} ${title}`)).toEqual(['2026-08-12 Teammøde']);
    const taken = act(start, ...team.changes);
    expect(daysOf(taken)?.calendar.localDaysOff).toHaveLength(1);
    expect(rowsOf(taken)).not.toContain('2026-08-12 Teammøde');
    const undone = act(taken, ...team.undo);
    expect(rowsOf(undone)).toEqual(rowsOf(start));
    expect(daysOf(undone)).toEqual(daysOf(start));
    expect(workplaceNews({ workplace: closed, plan: undone, today }).map(({ part }) => part)).toEqual(['localDaysOff']);
  });

  it('a team day that comes with the days off keeps to them and to the first day they leave', () => {
    const start = planOf('2026-08-05');
    const place = closedOn(
      act(
        workplace,
        write('teamdag_tavle', teamDayKind.type, { title: 'Tavle', when: { weekday: 3, from: '08:30', to: '08:45' } }),
      ),
      '2026-08-05',
      '2026-08-19',
    );
    const team = answer(start, place);
    const days = team.added.filter(({ title }) => title === 'Tavle').map(({ day }) => day);
    expect(days.slice(0, 2)).toEqual(['2026-08-12', '2026-08-26']);
    const taken = act(start, ...team.changes);
    const undone = act(taken, ...team.undo);
    expect(rowsOf(undone)).toEqual(rowsOf(start));
    const again = answer(undone, place);
    expect(rowsOf(act(undone, ...again.changes))).toEqual(rowsOf(taken));
  });
});
