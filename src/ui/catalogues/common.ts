import { Example } from '../../core/forloeb/example.ts';
import { LetterTemplate } from '../../core/forloeb/letter-template.ts';
import { type BankQuestion, QuestionBank } from '../../core/forloeb/question-bank.ts';
import { Standardprogram } from '../../core/forloeb/standardprogram.ts';

/** The programmes that come with the app, in the order in which they are offered. Each is fetched when it is needed. */
const programmeSources = {
  'nyuddannet-socialraadgiver': async () =>
    (await import('../../../templates/nyuddannet-socialraadgiver.json')).default,
  'erfaren-socialraadgiver': async () => (await import('../../../templates/erfaren-socialraadgiver.json')).default,
} as const satisfies Record<string, () => Promise<unknown>>;
export type ProgrammeId = keyof typeof programmeSources;

export const programmeIds = Object.keys(programmeSources) as readonly ProgrammeId[];

/** Throws when the programme of the app does not fit its schema, or cannot be fetched. */
export async function loadProgramme(id: ProgrammeId): Promise<Standardprogram> {
  return Standardprogram.parse(await programmeSources[id]());
}

export const loadProgrammes = (): Promise<readonly Standardprogram[]> => Promise.all(programmeIds.map(loadProgramme));

/** The fictive forløb and the programme it is made from. */
export async function loadExample(): Promise<{ example: Example; programme: Standardprogram }> {
  const example = Example.parse((await import('../../../templates/eksempel.json')).default);
  const id = programmeIds.find((known) => known === example.programme);
  if (!id) throw new Error(`The example uses an unknown programme: ${example.programme}`);
  return { example, programme: await loadProgramme(id) };
}

/** The welcome letter as it comes with the app. */
export async function loadLetter(): Promise<LetterTemplate> {
  return LetterTemplate.parse((await import('../../../templates/velkomstbrev.json')).default);
}

/** The questions that new colleagues often ask, as they come with the app. */
export async function loadQuestionBank(): Promise<readonly BankQuestion[]> {
  return QuestionBank.parse((await import('../../../templates/spoergsmaalsbank.json')).default).questions;
}
