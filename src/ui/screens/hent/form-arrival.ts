import { workplaceWithForm } from '../../../core/arbejdsplads/receive-form.ts';
import { workplaceKey } from '../../../core/arbejdsplads/workplace.ts';
import { checkForm, isFormJson } from '../../../core/forloeb/check-form.ts';
import { countContent } from '../../../handover/read-file.ts';
import type { Storage } from '../../../storage/storage.ts';
import { loadJournalForms } from '../../catalogues/journal.ts';
import type { Services } from '../../services.ts';
import { formFileTexts, programmeProblemText } from '../../texts/programme-file.ts';
import { storageFailureTexts } from '../../texts/storage-failures.ts';
import type { WrittenFile } from './programme-arrival.ts';

/**
 * A form of the journal that somebody has edited by hand, as what the workplace has made of that form: previewed, taken in and undone
 * like the workplace of a colleague (RULES.md N208). Undefined for JSON that is something else.
 */
export async function openFormJson(
  json: unknown,
  storage: Storage,
  services: Pick<Services, 'today' | 'random' | 'version'>,
): Promise<WrittenFile | undefined> {
  if (!isFormJson(json)) return undefined;
  const checked = checkForm(json);
  if (!checked.ok) {
    const places = checked.error.map((problem) => programmeProblemText(problem));
    return { fits: false, why: formFileTexts.problems(places) };
  }
  const here = await storage.readRooms([workplaceKey]);
  if (!here.ok) return { fits: false, why: storageFailureTexts[here.error.code] };
  const forms = await loadJournalForms();
  const today = services.today();
  const doc = workplaceWithForm(checked.value, {
    base: forms.find(({ id }) => id === checked.value.id),
    here: here.value[0]?.doc,
    today,
    actor: services.random(10),
  });
  if (!doc) return { fits: false, why: formFileTexts.same };
  const docs = [doc];
  const file = {
    profile: 'arbejdsplads',
    from: 'kontaktperson',
    made: today,
    app: services.version,
    docs,
    selves: {},
  } as const;
  return { fits: true, file: { ...file, counts: countContent(docs) } };
}
