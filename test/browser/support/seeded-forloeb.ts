import type { Page } from '@playwright/test';
import { defaultLocalDaysOff } from '../../../src/core/calendar/work-calendar.ts';
import { createDoc } from '../../../src/core/document/create.ts';
import type { Change, Doc } from '../../../src/core/document/types.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { forloebKind, forloebRecordId } from '../../../src/core/forloeb/forloeb.ts';
import { personKind, roleKind, roleRecordId } from '../../../src/core/forloeb/person.ts';
import { summarize } from '../../../src/core/forloeb/summary.ts';
import type { PersonalRole } from '../../../src/core/forloeb/vocabulary.ts';
import type { Viewpoint } from '../../../src/core/rooms.ts';
import { roomDocId } from '../../../src/core/rooms.ts';
import { storeIsMade } from './steps.ts';

/** Key of the forløb that `seedForloeb` writes. */
export const SEEDED = 'proeve';

const names: Readonly<Partial<Record<PersonalRole, string>>> = {
  ny: 'Amina Yilmaz',
  kontaktperson: 'Mette Kjær',
  leder: 'Henrik Storm',
};

/** Key of the person who holds a role in the seeded forløb. */
export const personOf = (role: PersonalRole): string => `person_${role}`;

const write = (id: string, type: string, fields: Extract<Change, { do: 'write' }>['fields']): Change => ({
  do: 'write',
  id,
  type,
  fields,
});

/** A plan with Amina, Mette and Henrik, and what `changes` adds to it, written by Mette. */
export function seededPlan(firstDay: string, changes: readonly Change[]): Doc {
  const forloeb = {
    firstDay,
    department: 'Familieafdelingen',
    programme: { id: 'proeve', version: 1, title: 'Prøve' },
    months: 3,
    localDaysOff: defaultLocalDaysOff.map(({ month, date, extent, name }) => ({ month, date, extent, name })),
  };
  const people = Object.entries(names).flatMap(([role, name]) => [
    write(personOf(role as PersonalRole), personKind.type, { name: name ?? '' }),
    write(roleRecordId(role as PersonalRole), roleKind.type, { person: personOf(role as PersonalRole) }),
  ]);
  const author = { actor: 'seedSEED01', person: personOf('kontaktperson'), day: firstDay };
  const doc = createDoc(roomDocId(SEEDED, 'plan'), 'plan');
  return applyAction(doc, author, [write(forloebRecordId, forloebKind.type, forloeb), ...people, ...changes]);
}

/** Puts a plan into the store of a page that has the app open; the next page that is opened shows it. */
export async function seedForloeb(
  page: Page,
  plan: Doc,
  viewpoint: Viewpoint & PersonalRole,
  person = personOf(viewpoint),
  forloeb = SEEDED,
): Promise<void> {
  const room = { id: plan.id, forloeb, room: 'plan', rev: 1, doc: plan };
  const summary = { ...summarize(plan), id: forloeb, viewpoint, person, changedAt: 0, copiedAt: 0 };
  await storeIsMade(page);
  await page.evaluate(
    (json) =>
      new Promise<void>((resolve, reject) => {
        const rows: { room: unknown; summary: unknown } = JSON.parse(json);
        const opening = indexedDB.open('god-start');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const work = database.transaction(['rooms', 'summaries'], 'readwrite');
          work.objectStore('rooms').put(rows.room);
          work.objectStore('summaries').put(rows.summary);
          work.onerror = () => reject(work.error);
          work.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    JSON.stringify({ room, summary }),
  );
}
