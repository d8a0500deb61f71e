import { checkProgramme, isProgrammeJson } from '../../../core/programme/check-programme.ts';
import { docWithFile, keyOfFile } from '../../../core/programme/receive-programme.ts';
import { countContent, type HandoverFile } from '../../../handover/read-file.ts';
import type { Storage } from '../../../storage/storage.ts';
import type { Services } from '../../services.ts';
import { programmeFileTexts, programmeProblemText } from '../../texts/programme-file.ts';
import { type FailureText, storageFailureTexts } from '../../texts/storage-failures.ts';

/** Why a programme written by hand was not taken, with each place that does not fit. */
export interface PlacedFailure extends FailureText {
  readonly places?: readonly string[];
}

export type WrittenFile =
  | { readonly fits: true; readonly file: HandoverFile }
  | { readonly fits: false; readonly why: PlacedFailure };

/**
 * A programme that somebody has written by hand, as a file like ours, so that it is previewed, taken in and undone like one. Undefined
 * for JSON that is something else.
 */
export async function openProgrammeJson(
  json: unknown,
  storage: Storage,
  services: Pick<Services, 'today' | 'random' | 'version'>,
): Promise<WrittenFile | undefined> {
  if (!isProgrammeJson(json)) return undefined;
  const checked = checkProgramme(json);
  if (!checked.ok) {
    return { fits: false, why: programmeFileTexts.problems(checked.error.map(programmeProblemText)) };
  }
  const here = await storage.readRooms([keyOfFile(checked.value.id)]);
  if (!here.ok) return { fits: false, why: storageFailureTexts[here.error.code] };
  const today = services.today();
  const doc = docWithFile(checked.value, here.value[0]?.doc, {
    today,
    actor: services.random(10),
    note: programmeFileTexts.note,
  });
  const docs = [doc];
  const profile = 'standardprogram';
  const file = { profile, from: 'kontaktperson', made: today, app: services.version, docs, selves: {} } as const;
  return { fits: true, file: { ...file, counts: countContent(docs) } };
}
