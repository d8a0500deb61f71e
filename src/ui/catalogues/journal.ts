import { JournalForm } from '../../core/forloeb/procesjournal.ts';

/** The forms that come with the app, the short ones first. They are fetched when they are needed. */
const sources = [
  async () => (await import('../../../templates/logbog.json')).default,
  async () => (await import('../../../templates/procesjournal-kort.json')).default,
  async () => (await import('../../../templates/coachingsamtale.json')).default,
  async () => (await import('../../../templates/episodeanalyse.json')).default,
  async () => (await import('../../../templates/procesjournal-fuld.json')).default,
  async () => (await import('../../../templates/kompetenceplan.json')).default,
] as const;

/** Throws when the forms cannot be fetched, or one does not fit its schema. */
export const loadJournalForms = (): Promise<readonly JournalForm[]> =>
  Promise.all(sources.map(async (source) => JournalForm.parse(await source())));
