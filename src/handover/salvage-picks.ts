import type { Change } from '../core/document/types.ts';
import type { Room } from '../core/rooms.ts';
import type { SalvageForloeb } from './salvage.ts';
import type { SalvageRecord } from './salvage-records.ts';

/** What a person has picked of a refused file, and what becomes of it. */

/** Key of one thing to pick: a field, a new record, or a new forløb. */
export const pickKey = (forloebId: string, record?: SalvageRecord, field?: string): string =>
  [forloebId, record?.room, record?.id, field].filter((part) => part !== undefined).join(' ');

/** The keys of everything that can be picked of a forløb. */
export function keysOf({ forloebId, isNew, self, records }: SalvageForloeb): readonly string[] {
  if (!self) return [];
  if (isNew) return [pickKey(forloebId)];
  return records.flatMap((record) =>
    record.state === 'new'
      ? [pickKey(forloebId, record)]
      : record.fields.map(({ field }) => pickKey(forloebId, record, field)),
  );
}

/** What is picked, as writes of the owner of the device that supersede nothing (RULES.md O3), by room. */
export function salvageWork(forloeb: SalvageForloeb, picked: ReadonlySet<string>) {
  const { forloebId, self, isNew, records } = forloeb;
  const byRoom = new Map<Room, Change[]>();
  for (const record of records) {
    const isWhole = picked.has(isNew ? pickKey(forloebId) : pickKey(forloebId, record));
    const taken = record.fields.filter(({ field }) => isWhole || picked.has(pickKey(forloebId, record, field)));
    if (taken.length === 0) continue;
    const fields = Object.fromEntries(taken.map(({ field, there }) => [field, there]));
    const change: Change = { do: 'write', id: record.id, type: record.type, fields, seen: [] };
    byRoom.set(record.room, [...(byRoom.get(record.room) ?? []), change]);
  }
  return self ? [...byRoom].map(([room, changes]) => ({ room, by: self.person, changes })) : [];
}

/** How many visible records of each type a forløb would be made of. */
export function contentsOf({ records }: SalvageForloeb): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { type } of records) counts.set(type, (counts.get(type) ?? 0) + 1);
  return Object.fromEntries(counts);
}
