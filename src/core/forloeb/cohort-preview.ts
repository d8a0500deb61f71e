import type { Day } from '../calendar/day.ts';
import { sameJson } from '../document/json-value.ts';
import type { Doc } from '../document/types.ts';
import { viewRecord } from '../document/view.ts';
import { applyAction } from '../document/write.ts';
import { isAgreementField } from './agreement.ts';
import { cohortWrite, commonWrite } from './cohort.ts';
import { commonChanges } from './cohort-spread.ts';
import { personKind } from './person.ts';

/** What making sessions common would put on one member, before anything is written (RULES.md N89). */
export interface CommonEffect {
  /** By key of the session, the fields that become others; a session that was not there has all of them. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
  /** Names of people who are written into the member's plan. */
  readonly people: readonly string[];
}

/** Played on copies; a session the member has as it is leaves nothing. `common` and people's answers are not told one by one. */
export function commonEffect(source: Doc, target: Doc, ids: readonly string[], today: Day): CommonEffect {
  const cohort = { id: 'hold', name: '' };
  const play = (doc: Doc, changes: Parameters<typeof applyAction>[2]) =>
    applyAction(doc, { actor: 'holdpreview', person: 'hold', day: today }, changes);
  const after = play(source, [cohortWrite(cohort), ...ids.map((id) => commonWrite(source, id, cohort))]);
  const changes = commonChanges(source, after, play(target, [cohortWrite(cohort)]), new Set(ids));
  const fields = new Map<string, readonly string[]>();
  const people: string[] = [];
  for (const change of changes) {
    if (change.do !== 'write') continue;
    if (change.type === personKind.type) people.push(String(change.fields['name'] ?? ''));
    const there = viewRecord(target, change.id)?.fields;
    const told = Object.entries(change.fields)
      .filter(([field, value]) => isTold(field) && !sameJson(there?.[field] ?? null, value))
      .map(([field]) => field);
    const isSession = change.type !== personKind.type && told.length > 0;
    if (isSession) fields.set(change.id, [...(fields.get(change.id) ?? []), ...told]);
  }
  return { fields, people };
}

const isTold = (field: string): boolean => field !== 'common' && field !== 'invited' && !isAgreementField(field);
