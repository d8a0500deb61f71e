import { keysBetween } from '../document/order.ts';
import type { Change, Doc, Json } from '../document/types.ts';
import { foldName } from '../forloeb/folded-name.ts';
import { type DaysAway, maxAway } from '../forloeb/forloeb.ts';
import { readEntries, toJson } from '../forloeb/record-kind.ts';
import { compareVidenspersoner, type VidenspersonEntry, videnspersonKind } from '../forloeb/vidensperson.ts';
import { standingEntries } from './standing-entries.ts';
import { isDeletedByHand, writeUnlessDeleted } from './taken.ts';

const { type } = videnspersonKind;

/** What is known of a person; the rest of a topic belongs to the programme. */
const personal = ['name', 'function', 'kind', 'phone', 'email', 'place', 'deputy', 'away'] as const;

/** The standing videnspersoner as changes of a plan (RULES.md N69). */
export function peopleChanges(workplace: Doc, plan: Doc): readonly Change[] {
  const standing = [...standingEntries(workplace, videnspersonKind)]
    .filter(({ fields }) => fields.name?.trim())
    .sort(compareVidenspersoner);
  const topics = [...readEntries(plan, videnspersonKind).known].sort(compareVidenspersoner);
  const filled = new Set<string>();
  const fresh: VidenspersonEntry[] = [];
  const changes: Change[] = [];
  for (const entry of standing) {
    const alike = topics.filter(({ fields }) => foldName(fields.topic) === foldName(entry.fields.topic));
    const same = alike.filter(({ fields }) => foldName(fields.name ?? '') === foldName(entry.fields.name ?? ''));
    changes.push(...same.flatMap(({ id, fields }) => awayChange(id, fields.away ?? [], entry.fields.away ?? [])));
    if (same.length > 0 || isDeletedByHand(plan, entry.id)) continue;
    const open = alike.find(({ id, fields }) => !fields.name?.trim() && !filled.has(id));
    if (open) {
      filled.add(open.id);
      changes.push({ do: 'write', id: open.id, type, fields: personalFields(entry) });
    } else if (alike.length === 0) fresh.push(entry);
  }
  const keys = keysBetween(topics.at(-1)?.fields.order ?? null, null, fresh.length, 'AP');
  fresh.forEach((entry, index) => {
    const { introduced: _introduced, ...rest } = entry.fields;
    const fields = { ...toJson(rest), order: keys[index] ?? '' };
    changes.push(...writeUnlessDeleted(plan, { do: 'write', id: entry.id, type, fields }));
  });
  return changes;
}

/** Stretches away that the plan does not have yet; those it has stay (RULES.md N98). */
function awayChange(id: string, has: readonly DaysAway[], says: readonly DaysAway[]): readonly Change[] {
  const more = says.filter(({ from, to }) => !has.some((one) => one.from === from && one.to === to));
  const away = [...has, ...more].slice(0, maxAway);
  return more.length > 0 ? [{ do: 'write', id, type, fields: toJson({ away }) }] : [];
}

const personalFields = ({ fields }: VidenspersonEntry): { [field: string]: Json } =>
  toJson(Object.fromEntries(personal.map((field) => [field, fields[field] || undefined])));
