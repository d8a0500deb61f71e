import { describe, expect, it } from 'vitest';
import { timeOn } from '../../../../src/core/forloeb/activity-time.ts';
import { type ActivityTime, activityDay } from '../../../../src/core/forloeb/introduktionsskema.ts';
import { draftFields, draftOf, draftProblems, newDraft } from '../../../../src/ui/screens/skema/activity-draft.ts';

const plan = { calendar: { localDaysOff: [] }, firstDay: '2026-08-03' };
const hours = { from: '09:00', to: '10:00' };
const author = { by: 'person_1', day: '2026-08-05' };
const activity = {
  title: 'Møde',
  kind: 'andet',
  when: { offset: { unit: 'weeks', amount: 1 }, ...hours, room: 'B' },
  who: [{ role: 'leder' }],
  needs: ['faglig'],
} as const;
const opened = { draft: draftOf(activity as never, plan), when: activity.when as ActivityTime };

describe('the day of an activity', () => {
  it('follows the first day in working days, and lands on the chosen day', () => {
    const when = timeOn('2026-08-12', true, hours, plan);
    expect(when).toEqual({ offset: { unit: 'workingDays', amount: 8 }, ...hours });
    expect(activityDay({ when }, plan.calendar, plan.firstDay)).toBe('2026-08-12');
  });

  it('is pinned when it shall stand fast, and on a day off, which no offset leads to', () => {
    expect(timeOn('2026-08-12', false, hours, plan)).toEqual({ pinned: '2026-08-12', ...hours });
    expect(timeOn('2026-08-15', true, hours, plan)).toEqual({ pinned: '2026-08-15', ...hours });
  });

  it('keeps the offset as it was while the day is the same, and what a newer version added', () => {
    const when = timeOn('2026-08-10', true, { from: '11:00', to: '12:00' }, plan, opened.when);
    expect(when).toEqual({ offset: { unit: 'weeks', amount: 1 }, from: '11:00', to: '12:00', room: 'B' });
    const moved = timeOn('2026-08-11', true, hours, plan, opened.when);
    expect(moved).toEqual({ offset: { unit: 'workingDays', amount: 7 }, ...hours, room: 'B' });
  });
});

describe('what is written', () => {
  it('is nothing when nothing was changed', () => {
    expect(draftFields(opened.draft, plan, author, opened)).toEqual({});
  });

  it('is only what was changed', () => {
    const draft = { ...opened.draft, place: ' Lokale 2 ', to: '11:00' };
    expect(draftFields(draft, plan, author, opened)).toEqual({
      place: 'Lokale 2',
      when: { ...activity.when, to: '11:00' },
    });
  });

  it('a status says who set it and when; a planned new activity has none', () => {
    expect(draftFields({ ...opened.draft, state: 'agreed' }, plan, author, opened)).toEqual({
      status: { state: 'agreed', ...author },
    });
    const fields = draftFields({ ...newDraft('2026-08-04', hours), title: 'Ny' }, plan, author);
    expect(fields).not.toHaveProperty('status');
    expect(fields).toMatchObject({ title: 'Ny', who: [], needs: [] });
  });

  it('empty lines among those who take part are left out', () => {
    const who = [null, { name: '  ' }, { name: 'Bo' }];
    expect(draftFields({ ...opened.draft, who }, plan, author, opened)).toEqual({ who: [{ name: 'Bo' }] });
  });
});

describe('what must be mended', () => {
  it('names each missing part, and an end before the start', () => {
    expect(draftProblems(newDraft(undefined, { from: '10:00', to: '09:00' }))).toEqual({
      title: 'missing',
      day: 'missing',
      to: 'order',
    });
    expect(draftProblems({ ...opened.draft, to: undefined })).toEqual({ to: 'missing' });
    expect(draftProblems({ ...opened.draft, to: '09:00' })).toEqual({ to: 'order' });
    expect(draftProblems(opened.draft)).toEqual({});
  });
});
