import { createDoc } from '../../src/core/document/create.ts';
import { applyAction } from '../../src/core/document/write.ts';
import { type Activity, activityKind, type PlacedActivity } from '../../src/core/forloeb/introduktionsskema.ts';
import { readEntries, toJson } from '../../src/core/forloeb/record-kind.ts';

const author = { actor: 'proevePRV1', person: 'person_1', day: '2026-08-03' };

export type PlacedRow = readonly [day: string, from: string, to: string, title: string, more?: Partial<Activity>];

/** Activities pinned to their days, read back through a document as screens read them. The n-th has the id `a<n>`, from 0. */
export function placed(...rows: readonly PlacedRow[]): readonly PlacedActivity[] {
  const changes = rows.map(([day, from, to, title, more], index) => ({
    do: 'write' as const,
    id: `a${index}`,
    type: activityKind.type,
    fields: toJson({ title, kind: 'andet', when: { pinned: day, from, to }, who: [], needs: [], ...more }),
  }));
  const doc = applyAction(createDoc('proeve-plan', 'plan'), author, changes);
  const byId = new Map(readEntries(doc, activityKind).known.map((entry) => [entry.id, entry]));
  return rows.flatMap(([day], index) => {
    const entry = byId.get(`a${index}`);
    return entry ? [{ day, entry }] : [];
  });
}
