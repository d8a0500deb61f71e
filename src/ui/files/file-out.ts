import type { ProfileName, Room, Viewpoint } from '../../core/rooms.ts';
import type { WriteFailure } from '../../handover/failures.ts';
import { type WrittenFile, writeFile } from '../../handover/write-file.ts';
import type { StorageFailure } from '../../storage/failure.ts';
import type { Storage } from '../../storage/storage.ts';
import type { Services } from '../services.ts';
import { writeFailureText } from '../texts/handover.ts';
import { type FailureText, storageFailureTexts } from '../texts/storage-failures.ts';

/** A file that is ready to be saved or shared, or the words for why there is none. */
export type FileOut =
  | { readonly ready: true; readonly file: WrittenFile }
  | { readonly ready: false; readonly why: FailureText };

interface FileOrder {
  readonly profile: ProfileName;
  readonly from: Viewpoint;
  readonly forloeb: readonly string[] | 'all';
  /** A room of the profile that the sender leaves out. */
  readonly without?: Room | undefined;
}

/** Takes the rooms of a profile out of the store and makes the file of them. */
export async function makeFile(storage: Storage, services: Services, order: FileOrder): Promise<FileOut> {
  const { profile, from, without } = order;
  const taken = await storage.takeOut(order.forloeb, profile, ({ docs, selves, locked }) =>
    writeFile({
      profile,
      from,
      docs: docs.filter(({ kind }) => kind !== without),
      selves,
      ...(locked && { locked }),
      made: services.today(),
      app: services.version,
    }),
  );
  if (!taken.ok) return refused(taken.error);
  return taken.value.ok ? { ready: true, file: taken.value.value } : broken(taken.value.error);
}

const refused = (failure: StorageFailure): FileOut => ({ ready: false, why: storageFailureTexts[failure.code] });
const broken = (failure: WriteFailure): FileOut => ({ ready: false, why: writeFailureText(failure) });
