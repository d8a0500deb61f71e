import { createDoc } from '../../../src/core/document/create.ts';
import { mergeDocs } from '../../../src/core/document/merge.ts';
import type { Author, Change, Doc, Json } from '../../../src/core/document/types.ts';
import { viewRecord } from '../../../src/core/document/view.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { type Room, roomDocId } from '../../../src/core/rooms.ts';

/** A small forløb with everything a file must carry: a choice, a deleted and a purged record, a template's wording, a question. */

export const forloebId = 'f7Kq2Zp9';

export const write = (id: string, type: string, fields: { readonly [field: string]: Json }): Change => ({
  do: 'write',
  id,
  type,
  fields,
});

/** The two copies become one; a refusal fails the test. */
export function mergedDoc(mine: Doc, theirs: Doc): Doc {
  const merged = mergeDocs(mine, theirs);
  if (!merged.ok) throw new Error(`The copies do not fit: ${merged.error.code}`);
  return merged.value.doc;
}

export const emptyRoom = (room: Room): Doc => createDoc(roomDocId(forloebId, room), room);

const template: Author = { actor: 'Tm0000plan', person: 'skabelon:nyuddannet', day: '2026-11-02' };
export const karen: Author = { actor: 'Ka7xQ2plan', person: 'p_karen', day: '2026-11-03' };
export const amina: Author = { actor: 'Am4rT9plan', person: 'p_amina', day: '2026-11-20' };
export const karenTalks: Author = { ...karen, actor: 'Ka9zL1talk', day: '2026-11-21' };
export const aminaTalks: Author = { ...amina, actor: 'Am2wP5talk' };

const people: readonly Change[] = [
  write('p_karen', 'person', { name: 'Karen Øst', phone: '+45 12 34 56 78' }),
  write('p_amina', 'person', { name: 'Amina Yilmaz', title: 'socialrådgiver' }),
  write('p_henrik', 'person', { name: 'Henrik Ålbæk' }),
  write('role_kontaktperson', 'role', { person: 'p_karen' }),
  write('role_ny', 'role', { person: 'p_amina' }),
  write('role_leder', 'role', { person: 'p_henrik' }),
];

const item = (title: string, bucket: string, order: string): { [field: string]: Json } => ({
  title,
  placement: { bucket, order },
  due: { offset: { unit: 'workingDays', amount: 1 } },
  responsible: { role: 'kontaktperson' },
  needs: ['praktisk'],
  status: { done: false },
});

const programme: readonly Change[] = [
  write('forloeb', 'forloeb', {
    firstDay: '2026-12-01',
    months: 3,
    workplace: 'Familieafdelingen',
    programme: { id: 'nyuddannet', version: 1, title: 'Nyuddannet socialrådgiver' },
    localDaysOff: [{ month: 12, date: 24, extent: 'full', name: 'Juleaftensdag' }],
    fictive: true,
  }),
  write('huskeliste_adgang', 'huskeliste', item('Bestil adgang til fagsystemet', 'before', 'a1')),
  write('huskeliste_velkomst', 'huskeliste', item('Sørg for en god velkomst', 'firstDay', 'a1')),
  write('huskeliste_parkering', 'huskeliste', item('Vis, hvor man parkerer', 'firstDay', 'a2')),
  write('huskeliste_gammel', 'huskeliste', item('Noget, der er slettet for altid', 'firstDay', 'a3')),
  write('activity_velkomst', 'activity', {
    title: 'Velkomst og rundvisning',
    kind: 'velkomst',
    when: { offset: { unit: 'workingDays', amount: 1 }, from: '09:00', to: '10:30' },
    who: [{ role: 'kontaktperson' }],
    needs: ['social'],
  }),
  write('vidensperson_it', 'vidensperson', { topic: 'Fagsystemet', needs: ['faglig'], name: '' }),
];

const setup = [
  ...people,
  write('huskeliste_velkomst', 'huskeliste', { title: 'Sørg for flag, kage og en god velkomst' }),
];

/** The plan before anybody but the kontaktperson has touched it. */
export function freshPlan(): Doc {
  const drawn = applyAction(emptyRoom('plan'), template, programme);
  return applyAction(drawn, karen, [...setup, write('vidensperson_it', 'vidensperson', { name: 'Bo "IT" Å\\Ø 🙂' })]);
}

/** The plan with the new hire's own changes on top of what she was given. */
export function planOfAmina(): Doc {
  return applyAction(
    applyAction(freshPlan(), amina, [
      write('huskeliste_adgang', 'huskeliste', { status: { done: true, day: '2026-11-20', by: 'p_amina' } }),
      write('huskeliste_parkering', 'huskeliste', { title: 'Vis, hvor man stiller cyklen' }),
    ]),
    amina,
    [write('activity_velkomst', 'activity', { place: 'Receptionen' })],
  );
}

/** The plan with the kontaktperson's own changes on top of what she gave. */
export function planOfKaren(): Doc {
  const later: Author = { ...karen, actor: 'KaB3mN8pla', day: '2026-11-19' };
  return applyAction(
    applyAction(freshPlan(), later, [
      write('huskeliste_parkering', 'huskeliste', { title: 'Vis parkeringspladsen, og giv koden' }),
      { do: 'delete', id: 'activity_velkomst' },
    ]),
    later,
    [
      { do: 'delete', id: 'huskeliste_velkomst' },
      { do: 'purge', id: 'huskeliste_gammel' },
    ],
  );
}

/** Both sides' changes: a title both wrote, an activity deleted here and edited there, a deleted item, a purged one. */
export const sharedPlan = (): Doc => mergedDoc(planOfKaren(), planOfAmina());

export function talks(): Doc {
  const asked = applyAction(emptyRoom('samtaler'), aminaTalks, [
    write('question_1', 'question', {
      text: 'Hvem spørger jeg, når jeg er i tvivl om en frist?',
      category: 'faglig',
      asked: { day: '2026-11-20', by: 'p_amina' },
    }),
  ]);
  const doc = applyAction(asked, karenTalks, [
    write('answer_1', 'answer', {
      question: 'question_1',
      text: 'Spørg mig eller Bo.\nVi sidder ved siden af dig.',
      given: { day: '2026-11-21', by: 'p_karen' },
    }),
  ]);
  if (viewRecord(doc, 'answer_1') === undefined) throw new Error('The answer is missing');
  return doc;
}
