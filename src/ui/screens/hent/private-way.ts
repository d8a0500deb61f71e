import type { Doc } from '../../../core/document/types.ts';
import { isPrivateDoc, type LockedRooms } from '../../../core/lock.ts';
import type { HandoverFile } from '../../../handover/read-file.ts';
import type { Storage } from '../../../storage/storage.ts';

/**
 * How the private room of a copy can come in (core/forloeb/RULES.md N215). `ready`: nothing has to be asked. `device`: the room here is
 * locked and has to be opened first. `copy`: the one in the file is, and only its own passphrase opens it.
 */
export type PrivateWay =
  | { readonly is: 'ready'; readonly file: HandoverFile }
  | { readonly is: 'device' }
  | { readonly is: 'copy'; readonly locked: LockedRooms };

export async function privateWay(file: HandoverFile, storage: Storage): Promise<PrivateWay> {
  const { locked, docs } = file;
  const ready = { is: 'ready', file } as const;
  if (!locked && !docs.some(({ id }) => isPrivateDoc(id))) return ready;
  if (storage.lockState() === 'locked') return { is: 'device' };
  if (!locked) return ready;
  if (storage.lockId() === undefined) {
    const keys = await storage.readRoomKeys();
    // With neither a lock nor a private room here, it comes in as it is.
    return keys.ok && !keys.value.some(isPrivateDoc) ? ready : { is: 'copy', locked };
  }
  const opened = storage.lockId() === locked.slot.id ? await storage.openLocked(locked) : undefined;
  return opened?.ok ? { is: 'ready', file: withOpened(file, opened.value) } : { is: 'copy', locked };
}

/** The file with its locked rooms opened. */
export function withOpened({ locked: _locked, ...file }: HandoverFile, docs: readonly Doc[]): HandoverFile {
  return { ...file, docs: [...file.docs, ...docs] };
}

/** The file without anything of the private room. */
export const withoutPrivate = ({ locked: _locked, ...file }: HandoverFile): HandoverFile => ({
  ...file,
  docs: file.docs.filter(({ id }) => !isPrivateDoc(id)),
});
