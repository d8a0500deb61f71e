import type { Day } from '../core/calendar/day.ts';
import { checkDoc } from '../core/document/check.ts';
import type { Doc } from '../core/document/types.ts';
import type { LockedRooms } from '../core/lock.ts';
import { ok, type Result } from '../core/result.ts';
import { isRoom, roomOfDocId } from '../core/rooms.ts';
import type { FileSelves } from './envelope.ts';
import type { WriteFailure } from './failures.ts';
import { type WrittenFile, writeFile } from './write-file.ts';

export interface EmergencyInput {
  readonly made: Day;
  /** Version of the app. */
  readonly app: string;
  readonly selves?: FileSelves;
  /** What belongs under a lock, sealed. */
  readonly locked?: LockedRooms;
}

export interface EmergencyFile extends WrittenFile {
  /** Documents that are damaged in memory and could not go along. */
  readonly leftOut: number;
}

/**
 * A sikkerhedskopi of what is in memory, for when the store cannot write. Takes what is sound and says how much was not: half a copy is
 * better than none. Of two states of a document the last one counts.
 */
export async function emergencyFile(
  docs: readonly Doc[],
  { made, app, selves, locked }: EmergencyInput,
): Promise<Result<EmergencyFile, WriteFailure>> {
  const latest = [...new Map(docs.map((doc) => [doc.id, doc])).values()];
  const sound = latest.filter((doc) => isRoom(doc.kind) && roomOfDocId(doc.id)?.room === doc.kind && checkDoc(doc).ok);
  const owner = selves === undefined ? undefined : Object.values(selves)[0];
  const written = await writeFile({
    profile: 'sikkerhedskopi',
    from: owner?.viewpoint ?? 'kontaktperson',
    made,
    app,
    docs: sound,
    ...(selves === undefined ? {} : { selves }),
    ...(locked && { locked }),
  });
  return written.ok ? ok({ ...written.value, leftOut: latest.length - sound.length }) : written;
}
