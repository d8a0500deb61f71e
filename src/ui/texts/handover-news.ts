import { formatDayLong } from '../../core/calendar/danish-date.ts';
import type { ForloebNews } from '../../handover/news.ts';
import type { NewsItem } from '../../handover/news-groups.ts';
import { talkGroups } from '../../handover/news-talk.ts';
import { counted } from './counted.ts';
import { talkContents, talkDeeds } from './handover-talk.ts';
import { listed } from './listed.ts';
import { workplaceArrival, workplaceWords } from './workplace-arrival.ts';

/** What a file brings, in sentences: before it is received, and on the receipt. */

/** First name by the key of a person; empty for somebody who is not known here. */
export type FirstNameOf = (person: string) => string;

const isOther = ({ type }: NewsItem): boolean => !workplaceWords.some(([known]) => known === type);

type Deeds = readonly (readonly [items: readonly NewsItem[], words: (count: number) => string])[];

/** What people did, in the order of interest. */
const deedsOf = (news: ForloebNews): Deeds => [
  [news.ticked, (n) => `krydset ${counted(n, 'ting', 'ting')} af`],
  [news.unticked, (n) => `fjernet krydset ved ${counted(n, 'ting', 'ting')}`],
  [news.questions, (n) => `skrevet ${counted(n, 'spørgsmål', 'spørgsmål')}`],
  [news.answers, (n) => `skrevet ${counted(n, 'svar', 'svar')}`],
  [news.closedQuestions, (n) => `lukket ${counted(n, 'spørgsmål', 'spørgsmål')}`],
  [news.items, (n) => `skrevet eller rettet ${counted(n, 'punkt', 'punkter')} på huskelisten`],
  [news.activities, (n) => `skrevet eller rettet ${counted(n, 'aktivitet', 'aktiviteter')} i skemaet`],
  [news.agreements, (n) => `noteret svar om ${counted(n, 'tid', 'tider')} i skemaet`],
  [news.videnspersoner, (n) => `skrevet eller rettet ${counted(n, 'vidensperson', 'videnspersoner')}`],
  ...talkGroups.map((group) => [news.talk[group] ?? [], talkDeeds[group]] as const),
  [news.journalEntries, (n) => `skrevet eller rettet ${counted(n, 'afsnit', 'afsnit')} i journalen`],
  [news.removed, (n) => `slettet ${counted(n, 'ting', 'ting')}`],
  [news.returned, (n) => `hentet ${counted(n, 'slettet ting', 'slettede ting')} tilbage`],
  ...workplaceWords.map(
    ([type, one, many]) =>
      [
        news.others.filter((item) => item.type === type),
        (n: number) => `skrevet eller rettet ${counted(n, one, many)}`,
      ] as const,
  ),
  [news.others.filter(isOther), (n) => `rettet ${counted(n, 'anden ting', 'andre ting')}`],
];

/** The sentences for one forløb, the most interesting first. At least one. `tense`: before or after the person said yes. */
export function newsSentences(news: ForloebNews, nameOf: FirstNameOf, tense: 'before' | 'after'): readonly string[] {
  const sentences = news.isNew ? [contentsSentence(news)] : deedSentences(news, nameOf);
  sentences.push(
    ...news.versions.filter(({ label }) => label && !news.isNew).map(({ label }) => `Ny version: »${label}«.`),
  );
  if (news.firstDay !== undefined) {
    const { from, to } = news.firstDay;
    const verb = tense === 'before' ? 'flytter' : 'er flyttet';
    sentences.push(
      `Første arbejdsdag ${verb} fra ${formatDayLong(from)} til ${formatDayLong(to)}. Datoerne flytter med.`,
    );
  }
  const kontaktperson = news.kontaktperson === undefined ? '' : nameOf(news.kontaktperson);
  if (kontaktperson) sentences.push(`${kontaktperson} ${tense === 'before' ? 'bliver' : 'er nu'} kontaktperson.`);
  if (news.standIn !== undefined) sentences.push(standInSentence(news.standIn, nameOf));
  if (news.bothChanged.length > 0) sentences.push(bothChangedSentence(news.bothChanged.length, tense));
  if (news.healed > 0) sentences.push('Noget, der var gået i stykker her, bliver helt igen.');
  return sentences.length > 0 ? sentences : ['Filen ved lidt mere end du, men der er ikke noget nyt at se.'];
}

function standInSentence(standIn: NonNullable<ForloebNews['standIn']> | null, nameOf: FirstNameOf): string {
  if (!standIn) return 'Der er ikke længere en stand-in for kontaktpersonen.';
  const until = standIn.to ? ` til ${formatDayLong(standIn.to)}` : '';
  const name = nameOf(standIn.person) || 'En kollega';
  return `${name} er stand-in for kontaktpersonen fra ${formatDayLong(standIn.from)}${until}.`;
}

function deedSentences(news: ForloebNews, nameOf: FirstNameOf): string[] {
  const deeds = deedsOf(news).filter(([items]) => items.length > 0);
  if (deeds.length === 0) return [];
  const people = new Set(deeds.flatMap(([items]) => items.flatMap((item) => item.people)));
  const names = [...new Set([...people].map(nameOf))].filter((name) => name !== '');
  const done = listed(underOneVerb(deeds.map(([items, words]) => words(items.length))));
  return [names.length === 0 ? `Der er ${done}.` : `${listed(names)} har ${done}.`];
}

const edited = 'skrevet eller rettet ';

/** Deeds of the commonest verb stand together behind the first of them: "skrevet eller rettet 2 læringsmål og 1 oplæg". */
function underOneVerb(deeds: readonly string[]): readonly string[] {
  const what = deeds.filter((deed) => deed.startsWith(edited)).map((deed) => deed.slice(edited.length));
  const first = deeds.findIndex((deed) => deed.startsWith(edited));
  return deeds.flatMap((deed, at) => {
    if (at === first) return edited + listed(what);
    return deed.startsWith(edited) ? [] : deed;
  });
}

const contentWords: readonly (readonly [type: string, one: string, many: string])[] = [
  ['huskeliste', 'punkt på huskelisten', 'punkter på huskelisten'],
  ['activity', 'aktivitet i skemaet', 'aktiviteter i skemaet'],
  ['vidensperson', 'emne med videnspersoner', 'emner med videnspersoner'],
  ['question', 'spørgsmål', 'spørgsmål'],
  ['answer', 'svar', 'svar'],
  ['journal', 'afsnit i journalen', 'afsnit i journalen'],
  ['programmeItem', 'punkt på huskelisten', 'punkter på huskelisten'],
  ['programmeActivity', 'aktivitet i skemaet', 'aktiviteter i skemaet'],
  ['programmeTopic', 'emne med videnspersoner', 'emner med videnspersoner'],
  ['sharedJournal', 'delt afsnit fra journalen', 'delte afsnit fra journalen'],
  ...talkContents,
  ...workplaceWords,
];

/** How much there is of each kind: `14 punkter på huskelisten`. `contents`: records by type. */
export const contentsWords = (contents: ForloebNews['contents']): readonly string[] =>
  contentWords
    .map(([type, one, many]) => [contents[type] ?? 0, one, many] as const)
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => counted(count, one, many));

function contentsSentence({ contents, standing }: ForloebNews): string {
  const what = standing === 'standardprogram' ? 'Programmet' : 'Forløbet';
  const parts = contentsWords(contents);
  if (standing === 'arbejdsplads') return workplaceArrival.fresh(listed(parts));
  return parts.length === 0 ? `${what} er nyt på denne enhed.` : `${what} er nyt på denne enhed: ${listed(parts)}.`;
}

function bothChangedSentence(count: number, tense: 'before' | 'after'): string {
  const verb = tense === 'before' ? 'bliver gemt' : 'er gemt';
  return `${count === 1 ? 'Én ting' : `${count} ting`} har I begge rettet; ${count === 1 ? 'begge udgaver' : 'alle udgaver'} ${verb}.`;
}
