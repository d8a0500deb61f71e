import { formatDayShort } from '../../core/calendar/danish-date.ts';
import type { Day } from '../../core/calendar/day.ts';
import { genitive } from '../../core/forloeb/genitive.ts';
import type { LetterFactName } from '../../core/forloeb/letter-template.ts';
import { firstName } from '../../core/forloeb/person.ts';
import type { Audience } from '../../core/forloeb/vocabulary.ts';

const called = (name: string): string => firstName(name) || 'den nye';

/** Words of the screen "Velkomstbrev". What stands in the letter itself is in templates/velkomstbrev.json. */
export const velkomstbrevTexts = {
  title: 'Velkomstbrev',
  heading: (name: string) => (name ? `Brev til ${firstName(name)}` : 'Velkomstbrev'),
  lead: 'Brevet skriver sig selv ud fra programmet. Ret, så det lyder som jer.',
  failed: 'Brevet kunne ikke hentes. Genindlæs siden, og prøv igen.',
  loading: 'Henter brevet …',
  paper: 'Brevet på papir',
  print: 'Udskriv',
  copy: 'Kopiér brevet',
  mail: 'Skriv som mail',
  paperTitle: 'Velkomstbrev',

  copied: 'Brevet er kopieret. Sæt det ind, hvor du vil, med Ctrl+V.',
  copiedForMail: 'Brevet er for langt til at følge med over i mailen. Det er kopieret: sæt det ind med Ctrl+V.',
  notCopied: 'Brevet kunne ikke kopieres her. Markér teksten på papiret, og kopiér den selv.',

  missing: {
    none: 'Alt er udfyldt.',
    count: (count: number) => (count === 1 ? 'Der mangler én ting i brevet' : `Der mangler ${count} ting i brevet`),
    /** What becomes of what is missing, where nobody fills it in. */
    leftOut: 'Det, der mangler, kommer ikke med på papir og i mail.',
    fill: 'Skriv det her, eller lad det stå tomt. Det, der mangler, kommer ikke med i brevet.',
    whole: (asked: number) => (asked === 1 ? 'Det sidste er sat ind.' : 'Alle ting er sat ind.'),
    without: { copy: 'Kopiér uden det', mail: 'Skriv mailen uden det', print: 'Udskriv uden det' },
    goTo: (fact: LetterFactName) => missingWords[fact],
    save: 'Sæt ind',
    empty: 'Skriv, hvad der skal stå.',
    badTime: 'Skriv et klokkeslæt, for eksempel 09.00.',
    kept: 'Det er sat ind i brevet og gemt i forløbet.',
    question: (fact: LetterFactName, name: string): string => {
      const who = called(name);
      const questions: Partial<Record<LetterFactName, string>> = {
        fornavn: 'Hvad hedder den nye kollega?',
        stilling: `Hvilken stilling skal ${who} have?`,
        afdeling: 'Hvad hedder afdelingen?',
        arbejdsplads: 'Hvad hedder arbejdspladsen?',
        tid: `Hvornår skal ${who} møde?`,
        sted: `Hvor skal ${who} møde?`,
        adresse: 'Hvad er adressen?',
        modtager: `Hvem tager imod ${who}?`,
        kontaktperson: `Hvem er ${genitive(who)} kontaktperson?`,
        kontaktpersonTelefon: 'Hvilket telefonnummer har kontaktpersonen?',
        leder: `Hvem er ${genitive(who)} leder?`,
        mentor: `Hvem er ${genitive(who)} mentor?`,
      };
      return questions[fact] ?? 'Hvad skal der stå her?';
    },
  },

  rewrite: {
    edit: 'Ret',
    /** Says which paragraph to somebody who does not see it. */
    editOf: (name: string) => `Ret afsnittet: ${name}`,
    label: (name: string) => `Dine ord: ${name}`,
    hint: 'Begynd en linje med en streg, når den skal stå på en liste. Slet alt, når afsnittet ikke skal med.',
    save: 'Gem',
    cancel: 'Annullér',
    saved: 'Afsnittet er rettet.',
    reset: 'Brug forslaget igen',
    resetOf: (name: string) => `Brug forslaget igen: ${name}`,
    resetDone: 'Forslaget er tilbage.',
    own: 'Dine ord',
    leftOut: (name: string) => `Afsnittet »${name}« er ikke med.`,
    refused: 'Det kunne ikke gemmes. Teksten står her stadig.',
    field: 'Afsnittet',
    asSuggested: 'Som forslaget',
    stale: (was: string, is: string) => `Her står »${was}«. I forløbet står der nu »${is}«.`,
    update: (is: string) => `Ret til »${is}«`,
  },

  tone: {
    heading: 'Tonen',
    names: {
      nyuddannet: 'Nyuddannet',
      erfaren: 'Erfaren',
      studerende: 'Studerende',
      leder: 'Leder',
    } satisfies Record<Audience, string>,
    changed: (name: string) => `Brevet er nu skrevet til: ${name.toLocaleLowerCase('da')}.`,
  },

  facts: {
    heading: 'Det praktiske',
    hint: 'Det, du skriver, bliver gemt i forløbet og sat ind i brevet.',
    meetingPlace: 'Mødested',
    meetingTime: 'Mødetid',
    meetingTimeHint: (time: string) => (time ? `Skemaet siger ${time}.` : 'For eksempel 09.00.'),
    receivedBy: 'Hvem tager imod?',
    receivedByHint: (name: string) => (name ? `Ellers står der ${name}.` : ''),
    address: 'Adresse',
    bring: 'Skal have med',
    bringHint: 'For eksempel: billedlegitimation og en kop.',
    practical: 'Godt at vide',
    practicalHint: 'Hele sætninger om frokost, parkering, bus og cykel.',
    readMore: 'Link til mere om jer',
    refused: 'Det kunne ikke gemmes endnu. Teksten står her stadig.',
  },

  sent: {
    heading: 'Er brevet sendt?',
    hint: 'Send det cirka fem arbejdsdage før første dag, gerne sammen med skemaet.',
    mark: 'Brevet er sendt',
    marked: 'Godt. Punktet på huskelisten er også krydset af.',
    unmarked: 'Det er som før.',
    on: (day: Day) => `Sendt ${formatDayShort(day)}`,
  },
  open: 'Skriv brevet',
  openFor: (title: string) => `Skriv brevet: ${title}`,
} as const;

const missingWords: Readonly<Record<LetterFactName, string>> = {
  fornavn: 'Navn',
  stilling: 'Stilling',
  arbejdsplads: 'Arbejdsplads',
  afdeling: 'Afdeling',
  dag: 'Første dag',
  ugedag: 'Første dag',
  tid: 'Mødetid',
  sted: 'Mødested',
  adresse: 'Adresse',
  modtager: 'Hvem tager imod',
  kontaktperson: 'Kontaktperson',
  kontaktpersonTelefon: 'Kontaktpersonens telefon',
  leder: 'Leder',
  mentor: 'Mentor',
  varighed: 'Varighed',
  arbejdstid: 'Arbejdstid',
  praktisk: 'Godt at vide',
  medbring: 'Det, man skal have med',
  laes: 'Link',
  app: 'Appens adresse',
};
