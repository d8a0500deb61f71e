import { describe, expect, it } from 'vitest';
import { createDoc } from '../../../../src/core/document/create.ts';
import { applyAction } from '../../../../src/core/document/write.ts';
import { huskelisteKind } from '../../../../src/core/forloeb/huskeliste.ts';
import { readPeople } from '../../../../src/core/forloeb/people.ts';
import { personKind, roleKind } from '../../../../src/core/forloeb/person.ts';
import { readEntries, write } from '../../../../src/core/forloeb/record-kind.ts';
import { filterItems } from '../../../../src/ui/screens/huskeliste/filter-items.ts';
import { recall } from '../../../../src/ui/screens/huskeliste/list-memory.ts';

const item = (id: string, responsible: string, participants: readonly string[] = []) =>
  write(id, huskelisteKind.type, {
    title: id,
    placement: { bucket: 'before', order: 'a0' },
    due: null,
    responsible: { role: responsible },
    participants: participants.map((role) => ({ role })),
    needs: [],
  });
const plan = applyAction(createDoc('forloeb_1-plan', 'plan'), { actor: 'actorAAAAA', person: 'p', day: '2026-08-03' }, [
  write('person_ny', personKind.type, { name: 'Amina' }),
  write('role_ny', roleKind.type, { person: 'person_ny' }),
  item('huskeliste_egen', 'ny'),
  item('huskeliste_med', 'kontaktperson', ['ny']),
  item('huskeliste_andres', 'leder', ['kontaktperson']),
]);

describe("the new hire's huskeliste (domain 1.1)", () => {
  it('begins with their own items, what comes before the first day folded', () => {
    expect(recall('f1', 'before', 'ny')).toEqual({ who: 'mine', open: new Set(['firstDay']) });
    expect(recall('f2', 'firstWeek', 'ny')).toEqual({ who: 'mine', open: new Set(['firstWeek']) });
    expect(recall('f3', 'before', 'kontaktperson')).toEqual({ who: 'all', open: new Set(['before']) });
  });

  it('counts what they take part in as theirs', () => {
    const entries = readEntries(plan, huskelisteKind).known;
    const wanted = { who: 'mine', search: '', people: readPeople(plan), me: 'person_ny' } as const;
    const ids = (takingPart: boolean) =>
      filterItems(entries, { ...wanted, takingPart })
        .map(({ id }) => id)
        .toSorted();
    expect(ids(true)).toEqual(['huskeliste_egen', 'huskeliste_med']);
    expect(ids(false)).toEqual(['huskeliste_egen']);
  });
});
