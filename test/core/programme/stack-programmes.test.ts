import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProgrammeItem } from '../../../src/core/forloeb/standardprogram.ts';
import { stackProgrammes } from '../../../src/core/programme/stack-programmes.ts';
import { smallProgramme } from '../forloeb/small-programme.ts';

const [first] = smallProgramme.huskeliste;
if (!first) throw new Error('The small programme has items');
const item = (id: string, title: string): ProgrammeItem => ({ ...first, id, title });
const withItems = (huskeliste: ProgrammeItem[]) => ({
  ...smallProgramme,
  huskeliste,
  introduktionsskema: [],
  videnspersoner: [],
});

const lists = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom(...'abcdefgh'),
    title: fc.constantFrom('Kaffe', 'kaffe ', 'Kort', 'Frokost', 'Bord'),
  }),
  { selector: ({ id }) => id, maxLength: 6 },
);

describe('a team’s programme on top of a common one', () => {
  it('has each key and each title of the team once, and nothing of the team is missing (N55)', () => {
    fc.assert(
      fc.property(lists, lists, (common, team) => {
        const own = team.map(({ id, title }) => item(id, title));
        const { programme, doubled } = stackProgrammes(
          withItems(common.map(({ id, title }) => item(id, title))),
          withItems(own),
        );
        const ids = programme.huskeliste.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const part of own) expect(programme.huskeliste).toContain(part);
        expect(programme.huskeliste).toHaveLength(common.length + team.length - doubled.length);
      }),
    );
  });

  it('uses the team’s words where the common one stood (N55)', () => {
    const { programme, doubled } = stackProgrammes(
      withItems([item('a', 'Bestil adgange'), item('b', 'Tag imod')]),
      withItems([item('x', ' bestil  ADGANGE'), item('y', 'Vis cyklerne')]),
    );
    expect(programme.huskeliste.map(({ id }) => id)).toEqual(['x', 'b', 'y']);
    expect(doubled).toEqual([{ common: 'Bestil adgange', team: ' bestil  ADGANGE' }]);
  });

  it('with itself is itself (N55)', () => {
    expect(stackProgrammes(smallProgramme, smallProgramme).programme).toEqual(smallProgramme);
  });

  it('keeps activities of the same name on different days apart (N55)', () => {
    const [activity] = smallProgramme.introduktionsskema;
    if (!activity) throw new Error('The small programme has an activity');
    const later = { ...activity, id: 'senere', offset: { unit: 'workingDays' as const, amount: 8 } };
    const { programme } = stackProgrammes(smallProgramme, { ...smallProgramme, introduktionsskema: [later] });
    expect(programme.introduktionsskema).toEqual([activity, later]);
  });
});
