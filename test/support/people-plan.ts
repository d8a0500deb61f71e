import { createDoc } from '../../src/core/document/create.ts';
import type { Change, Doc, Json } from '../../src/core/document/types.ts';
import { applyAction } from '../../src/core/document/write.ts';
import { forloebKind, forloebRecordId } from '../../src/core/forloeb/forloeb.ts';
import { activityKind } from '../../src/core/forloeb/introduktionsskema.ts';
import { personKind, roleKind, roleRecordId } from '../../src/core/forloeb/person.ts';

export const write = (id: string, type: string, fields: Record<string, Json>): Change => ({
  do: 'write',
  id,
  type,
  fields,
});

/** An activity pinned to a day. */
export const activity = (id: string, day: string, from: string, to: string, more: Record<string, Json> = {}): Change =>
  write(id, activityKind.type, {
    title: `Aktivitet ${id}`,
    kind: 'andet',
    when: { pinned: day, from, to },
    who: [],
    needs: [],
    ...more,
  });

export const act = (doc: Doc, ...changes: readonly Change[]): Doc =>
  applyAction(
    doc,
    { actor: `actor${Object.keys(doc.a).length}`.padEnd(10, '0'), person: 'person_k', day: '2026-08-01' },
    changes,
  );

/** A plan with Amina Yilmaz, whose kontaktperson is Mette Kjær and whose leader is Henrik Storm. First day 3 August 2026. */
export function peoplePlan(forloeb: string, ...changes: readonly Change[]): Doc {
  const people = { ny: 'Amina Yilmaz', kontaktperson: 'Mette Kjær', leder: 'Henrik Storm' } as const;
  return act(
    createDoc(`${forloeb}-plan`, 'plan'),
    write(forloebRecordId, forloebKind.type, {
      firstDay: '2026-08-03',
      position: 'socialrådgiver',
      department: 'Familieafdelingen',
      programme: { id: 'proeve', version: 1, title: 'Prøve' },
      months: 3,
      localDaysOff: [],
    }),
    ...Object.entries(people).flatMap(([role, name]) => [
      write(`person_${role}`, personKind.type, { name, phone: role === 'kontaktperson' ? '11 22 33 44' : '' }),
      write(roleRecordId(role as keyof typeof people), roleKind.type, { person: `person_${role}` }),
    ]),
    ...changes,
  );
}
