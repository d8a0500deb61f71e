import { describe, expect, it } from 'vitest';
import { createDoc } from '../../../src/core/document/create.ts';
import type { Change, Doc } from '../../../src/core/document/types.ts';
import { checkProgramme } from '../../../src/core/programme/check-programme.ts';
import { newProgramme } from '../../../src/core/programme/programme-changes.ts';
import { namesIn, programmeOfForloeb, suspectTexts } from '../../../src/core/programme/whole-forloeb.ts';
import { writeFile } from '../../../src/handover/write-file.ts';
import { holds } from '../../support/handover/search-bytes.ts';
import { act, day, key, ownDoc, planOf } from '../../support/programme/own.ts';
import { smallProgramme } from '../forloeb/small-programme.ts';

type Fields = Extract<Change, { do: 'write' }>['fields'];
const write = (id: string, type: string, fields: Fields): Change => ({ do: 'write', id, type, fields });

const pinned = '2026-09-17';
let count = 0;
const words: string[] = [];
/** A word that stands in one field and must not come along. */
const canary = (field: string): string => {
  count += 1;
  words.push(`Kanarie${field}${count}Zq`);
  return words.at(-1) ?? '';
};
const tick = () => ({ done: true, day: '2026-09-18', by: canary('By') });

/** A plan with a canary in every field of every kind that is not the wording of the programme itself. */
function planWithCanaries(): Doc {
  const loose = () => ({ [canary('Key')]: canary('Unknown') });
  return act(
    planOf(ownDoc(smallProgramme)),
    [
      write('forloeb', 'forloeb', {
        position: canary('Position'),
        workplace: canary('Workplace'),
        department: canary('Department'),
        meetingPlace: canary('Meeting'),
        welcome: canary('Welcome'),
        programme: { id: canary('Programme'), version: 1, title: canary('Title') },
        localDaysOff: [{ month: 9, date: 16, extent: 'full', name: canary('DayOff') }],
        ...loose(),
      }),
      write('person_x', 'person', {
        name: canary('Name'),
        title: canary('JobTitle'),
        phone: canary('Phone'),
        email: canary('Email'),
        ...loose(),
      }),
      write('role_leder', 'role', { person: 'person_x' }),
      write('huskeliste_egen', 'huskeliste', {
        title: 'Vis cyklerne',
        placement: { bucket: 'firstWeek', order: 'a5', ...loose() },
        due: { pinned, ...loose() },
        responsible: { person: 'person_x', ...loose() },
        participants: [{ name: canary('Helper') }, { person: canary('Person') }, { role: 'team', ...loose() }],
        needs: ['praktisk'],
        howTo: 'Ved porten.',
        note: canary('Note'),
        parts: [{ key: 'laas', title: 'Lås', ...loose() }],
        part_laas: tick(),
        status: tick(),
        ...loose(),
      }),
      write('huskeliste_velkomst', 'huskeliste', {
        responsible: { name: canary('Responsible') },
        note: canary('Note'),
      }),
      write('activity_egen', 'activity', {
        title: 'Rundtur',
        kind: 'rundvisning',
        when: { pinned, from: '09:00', to: '10:00', ...loose() },
        who: [{ name: canary('Who') }, { person: 'person_x' }],
        place: canary('Place'),
        task: 'Finde rundt',
        needs: [],
        preparation: 'Gode sko.',
        note: canary('Note'),
        status: { state: 'done', day: '2026-09-18', by: canary('By') },
        ...loose(),
      }),
      write('activity_aflyst', 'activity', {
        title: canary('Cancelled'),
        kind: 'andet',
        when: { pinned, from: '09:00', to: '10:00' },
        who: [],
        needs: [],
        status: { state: 'cancelled' },
      }),
      write('vidensperson_fagsystem', 'vidensperson', {
        name: canary('Expert'),
        phone: canary('Phone'),
        email: canary('Email'),
        place: canary('Place'),
        deputy: canary('Deputy'),
        introducer: { name: canary('Introducer') },
        introduced: tick(),
        ...loose(),
      }),
      write('huskeliste_slettet', 'huskeliste', { title: canary('Bin') }),
      write('question_x', 'question', { text: canary('Question'), asked: { day: pinned } }),
      write('fremtid_x', 'fremtid', { text: canary('Future') }),
      { do: 'delete', id: 'huskeliste_slettet' },
    ],
    'person_mette',
  );
}

const plan = planWithCanaries();
const programme = programmeOfForloeb(plan, 'Vores program');
if (!programme) throw new Error('The plan has a forløb');

describe('a forløb that becomes a programme', () => {
  it('has no name, day, number or note of the forløb anywhere in its file (N56)', async () => {
    const records = newProgramme(programme, '', 'Første udgave', day);
    const doc = act(createDoc(`${key}-standardprogram`, 'standardprogram'), records);
    const input = { profile: 'standardprogram', from: 'kontaktperson', made: day, app: '0.1.0', docs: [doc] } as const;
    const written = await writeFile(input);
    if (!written.ok) throw new Error(written.error.code);
    expect(words.length).toBeGreaterThan(40);
    const people = ['Amina', 'Yilmaz', 'Mette', 'Holm', 'person_'];
    for (const word of [...words, ...people, pinned, '2026-09-18']) {
      expect(holds(written.value.bytes, word), word).toBe(false);
    }
    // The test can fail: the wording itself is there.
    expect(holds(written.value.bytes, 'Vis cyklerne')).toBe(true);
  });

  it('keeps the wording, the roles and how far from the first day things are (N56)', () => {
    expect(programme.huskeliste.find(({ id }) => id === 'egen')).toEqual({
      id: 'egen',
      title: 'Vis cyklerne',
      bucket: 'firstWeek',
      offset: { unit: 'workingDays', amount: 33 },
      responsible: { role: 'leder' },
      participants: [{ role: 'team' }],
      needs: ['praktisk'],
      howTo: 'Ved porten.',
      parts: [{ key: 'laas', title: 'Lås' }],
      origin: 'implied',
    });
    expect(programme.introduktionsskema.find(({ id }) => id === 'egen')).toMatchObject({
      who: [{ role: 'leder' }],
      task: 'Finde rundt',
      preparation: 'Gode sko.',
    });
  });

  it('makes one item again of those that were repeated for topics (N56)', () => {
    expect(programme.huskeliste.find(({ id }) => id === 'emner')).toMatchObject({ topics: ['Journal', 'Breve'] });
  });

  it('fits the schema of the files, once it has what only a file has (N56)', () => {
    const file = { ...programme, om: '', id: 'vores', description: 'Vores', position: 'Rådgiver' };
    expect(checkProgramme(file)).toMatchObject({ ok: true });
  });

  it('points out names that stand in the task of an activity (N57)', () => {
    const [activity] = programme.introduktionsskema;
    const named = { ...programme, introduktionsskema: [{ ...activity, task: 'Aminas sager' } as never] };
    expect(suspectTexts(named, namesIn(plan)).map(({ field, text }) => [field, text])).toEqual([
      ['task', 'Aminas sager'],
    ]);
  });

  it('points out names that stand in the wording (N57)', () => {
    const named = { ...programme, huskeliste: [{ ...programme.huskeliste[0], title: 'Frokost med Amina' } as never] };
    expect(suspectTexts(named, namesIn(plan))).toEqual([
      {
        list: 'huskeliste',
        id: programme.huskeliste[0]?.id,
        field: 'title',
        text: 'Frokost med Amina',
        suspects: [{ what: 'name', word: 'Amina' }],
      },
    ]);
  });
});
