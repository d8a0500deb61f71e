import { roomOfDocId } from '../../../core/rooms.ts';
import type { FileSelves } from '../../../handover/envelope.ts';
import type { ReadFailure } from '../../../handover/failures.ts';
import type { PreviewFailure } from '../../../handover/preview.ts';
import type { DamagedFile } from '../../../handover/read-damaged.ts';
import { offerSalvage, type Salvage, type SalvageForloeb } from '../../../handover/salvage.ts';
import { salvageWork } from '../../../handover/salvage-picks.ts';
import type { Storage } from '../../../storage/storage.ts';
import type { FailureText } from '../../texts/storage-failures.ts';
import { receiveFailureText } from './receive-failure.ts';

/** Why a file was refused, where something of it may be offered all the same (FORMAT.md H37). */
const offered: ReadonlySet<(ReadFailure | PreviewFailure)['code']> = new Set([
  'digest',
  'damaged',
  'hole',
  'dot-clash',
  'actor-clash',
] as const);

export const maySalvage = ({ code }: ReadFailure | PreviewFailure): boolean => offered.has(code);

/** Holds what can be read of a refused file against what lies here. Undefined when the store does not answer. */
export async function openSalvage(file: DamagedFile, storage: Storage): Promise<Salvage | undefined> {
  const ids = [...new Set(file.docs.map(({ id }) => roomOfDocId(id)?.forloebId ?? ''))];
  const rooms = await storage.readRooms(ids);
  if (!rooms.ok) return undefined;
  const selves: Record<string, FileSelves[string]> = {};
  for (const id of ids) {
    const summary = await storage.readSummary(id);
    if (!summary.ok) return undefined;
    if (summary.value) selves[id] = summary.value;
  }
  return offerSalvage(file, { docs: rooms.value.map(({ doc }) => doc), selves });
}

/** What was taken of a refused file. */
export interface Salvaged {
  /** In what something was taken. */
  readonly touched: readonly SalvageForloeb[];
  /** How many things were picked. */
  readonly count: number;
  readonly snapshot: number;
}

export type SalvageResult =
  | { readonly done: true; readonly salvaged: Salvaged }
  | { readonly done: false; readonly why: FailureText };

/** Takes in what was picked, as one action. */
export async function keepSalvage(
  salvage: Salvage,
  picked: ReadonlySet<string>,
  storage: Storage,
): Promise<SalvageResult> {
  const parts = salvage.forloeb.flatMap((one) => {
    const work = salvageWork(one, picked);
    return work.length > 0 ? [[one, work] as const] : [];
  });
  const decided = Object.fromEntries(parts.map(([{ forloebId }, work]) => [forloebId, work]));
  const selves = Object.fromEntries(
    parts.flatMap(([{ forloebId, isNew, standing, self }]) => (isNew && !standing && self ? [[forloebId, self]] : [])),
  );
  const kept = await storage.receive({ docs: [], selves, reason: 'receive', decided });
  if (!kept.ok) return { done: false, why: receiveFailureText(kept.error.code) };
  return {
    done: true,
    salvaged: { touched: parts.map(([one]) => one), count: picked.size, snapshot: kept.value.snapshot },
  };
}
