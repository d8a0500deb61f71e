import { describe, expect, it } from 'vitest';
import { defaultLocalDaysOff } from '../../../../src/core/calendar/work-calendar.ts';
import type { HuskelisteEntry } from '../../../../src/core/forloeb/huskeliste.ts';
import type { People } from '../../../../src/core/forloeb/people.ts';
import { filterItems, parties } from '../../../../src/ui/screens/huskeliste/filter-items.ts';
import { changedFields, draftOf, problemsOf } from '../../../../src/ui/screens/huskeliste/item-draft.ts';

const days = { calendar: { localDaysOff: defaultLocalDaysOff }, firstDay: '2026-08-03' };
const entryOf = (fields: object, id = 'a') =>
  ({
    id,
    fields: {
      title: 'Mød op',
      placement: { bucket: 'firstWeek', order: 'a1' },
      due: null,
      responsible: { name: '' },
      needs: [],
      ...fields,
    },
    view: {},
  }) as unknown as HuskelisteEntry;

describe('the form of an item', () => {
  const twoMonths = entryOf({
    due: { offset: { unit: 'months', amount: 2 } },
    responsible: { role: 'leder' },
    howTo: 'Ring',
  });

  it('writes nothing when nothing was changed', () => {
    for (const entry of [twoMonths, entryOf({}), entryOf({ due: { pinned: '2026-08-05' }, note: ' ' })]) {
      expect(changedFields(entry, draftOf(entry, days), days)).toEqual({});
    }
  });

  it('writes only what was changed, without blanks around it', () => {
    const draft = { ...draftOf(twoMonths, days), title: ' Mød op kl. 9 ', responsible: null };
    expect(changedFields(twoMonths, draft, days)).toEqual({ title: 'Mød op kl. 9', responsible: { name: '' } });
  });

  it('turns another day into working days from the first day, or into a fixed day', () => {
    const draft = { ...draftOf(twoMonths, days), day: '2026-07-27' };
    expect(changedFields(twoMonths, draft, days)).toEqual({ due: { offset: { unit: 'workingDays', amount: -5 } } });
    expect(changedFields(twoMonths, { ...draft, dayChoice: 'pinned' }, days)).toEqual({
      due: { pinned: '2026-07-27' },
    });
    expect(changedFields(twoMonths, { ...draft, dayChoice: 'none' }, days)).toEqual({ due: null });
  });

  it('drops parts without a name and keeps the keys of the others', () => {
    const entry = entryOf({ parts: [{ key: 'mail', title: 'Mail' }] });
    const parts = [
      { key: 'mail', title: 'Mail og kalender' },
      { key: 'ny', title: ' ' },
    ];
    expect(changedFields(entry, { ...draftOf(entry, days), parts }, days)).toEqual({
      parts: [{ key: 'mail', title: 'Mail og kalender' }],
    });
  });

  it('asks for a title, and for a day unless there is to be none', () => {
    const draft = draftOf(entryOf({}), days);
    expect(problemsOf(draft)).toBeUndefined();
    expect(problemsOf({ ...draft, title: '  ' })).toEqual({ title: true, day: false });
    expect(problemsOf({ ...draft, dayChoice: 'follows' })).toEqual({ title: false, day: true });
  });
});

describe('the filter', () => {
  const people = {
    nameOf: (party: object) => ('role' in party ? 'Henrik Sand' : String((party as { name: string }).name)),
    rolesOf: () => ['kontaktperson'],
    byId: () => ({ fields: { name: 'Mette Kjær' } }),
  } as unknown as People;
  const entries = [
    entryOf({ title: 'Bestil mail', responsible: { role: 'leder' } }, 'a'),
    entryOf({ title: 'Vis rundt', responsible: { name: 'Mette Kjær' }, howTo: 'Slut ved kantinen' }, 'b'),
    entryOf({ title: 'Hils på', responsible: { role: 'kontaktperson' } }, 'c'),
    entryOf({ title: 'Kaffe' }, 'd'),
  ];
  const found = (who: 'all' | 'mine' | `party:${string}`, search = '') =>
    filterItems(entries, { who, search, people, me: 'person_mette' }).map(({ id }) => id);

  it('shows all, mine, or those of one', () => {
    expect(found('all')).toEqual(['a', 'b', 'c', 'd']);
    expect(found('mine')).toEqual(['b', 'c']);
    expect(found('party:henrik sand')).toEqual(['a', 'c']);
  });

  it('finds every word, in any part of the item, whatever the capitals', () => {
    expect(found('all', 'KANTINEN vis')).toEqual(['b']);
    expect(found('all', 'kantinen mail')).toEqual([]);
  });

  it('names each person once', () => {
    expect(parties(entries, people)).toMatchObject([{ name: 'Henrik Sand' }, { name: 'Mette Kjær' }]);
  });
});
