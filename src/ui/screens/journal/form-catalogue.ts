import { JournalForm } from '../../../core/forloeb/procesjournal.ts';

/** The forms that come with the app. Each is fetched when it is needed. */
const sources = {
  kort: async () => (await import('../../../../templates/procesjournal-kort.json')).default,
  fuld: async () => (await import('../../../../templates/procesjournal-fuld.json')).default,
} as const satisfies Record<string, () => Promise<unknown>>;
export type JournalFormName = keyof typeof sources;

/** Throws when the form cannot be fetched, or does not fit its schema. */
export async function loadJournalForm(name: JournalFormName): Promise<JournalForm> {
  return JournalForm.parse(await sources[name]());
}
