import type { ReadFailure, WriteFailure } from '../../handover/failures.ts';
import type { PreviewFailure } from '../../handover/preview.ts';
import type { FailureText } from './storage-failures.ts';

const untouched = 'Dine data er, som de var.';
const askAgain = 'Bed om at få filen sendt igen.';
const pickOther = 'Vælg en fil, der er lavet i God start. Filnavnet begynder med god-start.';

type Words = readonly [what: string, next: string];

const readWords: Readonly<Record<Exclude<ReadFailure['code'], 'too-large'>, Words>> = {
  unreadable: [
    'Filen kunne ikke hentes frem på din enhed. Måske er den flyttet, eller den ligger kun på nettet.',
    'Hent den ned på enheden, og vælg den igen.',
  ],
  empty: ['Filen er tom.', askAgain],
  zip: ['Det ligner en zip-fil.', 'Pak den ud først, og vælg så den fil, der lå i den.'],
  pdf: ['Det er en PDF. Den kan læses og skrives ud, men ikke flettes ind.', pickOther],
  office: ['Det er et dokument fra Word, Excel eller et lignende program.', pickOther],
  picture: ['Det er et billede.', pickOther],
  html: ['Det er en webside og ikke selve filen.', 'Hent filen igen fra mailen eller drevet, og vælg den så her.'],
  encoding: [
    'Filen er gemt om i et andet program, og bogstaverne er gået i stykker.',
    'Bed om den oprindelige fil, og åbn den direkte her i appen.',
  ],
  'not-json': ['Det ligner ikke en fil fra God start.', pickOther],
  cut: ['Filen er ikke hel. Slutningen mangler.', askAgain],
  'too-deep': [
    'Filen er bygget på en måde, som appen ikke vil åbne.',
    'Vælg en anden fil, og sig det til den, du fik den af.',
  ],
  foreign: ['Filen kommer fra et andet program end God start.', pickOther],
  digest: [
    'Filen er ændret, siden den blev lavet.',
    'Bed om at få den oprindelige fil sendt igen, og ret ikke i den undervejs.',
  ],
  newer: [
    'Filen er lavet med en nyere udgave af appen.',
    'Luk appen, og åbn den igen med net, så den bliver opdateret. Prøv så filen igen.',
  ],
  'unknown-room': [
    'Filen rummer noget, som din udgave af appen ikke kender.',
    'Opdatér appen, og prøv igen. Hjælper det ikke, så bed om en ny fil.',
  ],
  'wrong-audience': [
    'Filen rummer noget, der ikke må sendes på den måde. Appen har ikke åbnet det.',
    'Sig det til den, du fik filen af, og slet den.',
  ],
  shape: [
    'Filen kommer fra God start, men den er sat forkert sammen.',
    'Bed afsenderen om at lave filen på ny i appen.',
  ],
  damaged: [
    'Filen passer ikke med sin egen indholdsliste.',
    'Bed afsenderen om at gemme filen igen og sende den på ny.',
  ],
  'duplicate-doc': [
    'Den samme del ligger to gange i filen, og appen kan ikke vide, hvilken der gælder.',
    'Bed afsenderen om at lave en ny fil.',
  ],
};

/** Every way in which a file cannot be read. */
export function readFailureText(failure: ReadFailure): FailureText {
  if (failure.code === 'too-large') {
    const what = `Filen er for stor til at være et forløb (${megabytes(failure.size)}).`;
    return { what, safe: untouched, next: 'Se efter, om du har valgt den rigtige fil.' };
  }
  const [what, next] = readWords[failure.code];
  return { what, safe: untouched, next };
}

const previewWords: Readonly<Record<PreviewFailure['code'], Words>> = {
  'other-document': [
    'Filen handler om noget andet end det, du har her.',
    'Bed afsenderen om en fil fra jeres fælles forløb.',
  ],
  'actor-clash': ['Filen og din enhed er uenige om, hvem der har skrevet hvad.', 'Bed afsenderen om en ny fil.'],
  'dot-clash': [
    'Filen siger noget andet om en rettelse, som du allerede har.',
    'Bed afsenderen om en ny fil. Gå rettelserne igennem sammen, hvis det sker igen.',
  ],
  hole: ['Der mangler noget i filen, som afsenderen burde have.', 'Bed afsenderen om at gemme hele forløbet igen.'],
};

/** Every way in which a sound file does not fit what lies on the device. */
export function previewFailureText({ code }: PreviewFailure): FailureText {
  const [what, next] = previewWords[code];
  return { what, safe: untouched, next };
}

/** Every way in which a file cannot be made. */
export function writeFailureText(failure: WriteFailure): FailureText {
  const safe = 'Dine data ligger her stadig.';
  switch (failure.code) {
    case 'nothing':
      return {
        what: 'Her er ikke noget at gemme endnu.',
        safe: 'Intet er gået tabt.',
        next: 'Skriv noget først, og prøv så igen.',
      };
    case 'too-large':
      return {
        what: `Filen ville blive for stor (${megabytes(failure.size)}). En fil kan højst fylde 10 MB.`,
        safe,
        next: 'Gem ét forløb ad gangen.',
      };
    case 'damaged':
      return {
        what: 'Noget af det, der ligger på enheden, er gået i stykker, så filen ikke ville kunne åbnes.',
        safe: 'Vi har ikke rørt ved noget.',
        next: 'Hent din seneste sikkerhedskopi, eller bed om en fil fra den, du deler forløbet med. Så bliver det helt igen.',
      };
    case 'unfaithful':
      return {
        what: 'Filen blev lavet, men den bestod ikke vores egen prøve, så du får den ikke.',
        safe,
        next: 'Prøv igen. Sker det igen, så genindlæs appen.',
      };
  }
}

/** "12 MB", "0,5 MB". */
function megabytes(bytes: number): string {
  const amount = bytes / 1_048_576;
  return `${amount.toFixed(amount < 10 ? 1 : 0).replace('.', ',')} MB`;
}

/** What the file itself says about where it comes from. */
export const provenance = (sender: string, day: string): string => `Filen er fra ${sender}, lavet ${day}.`;

export const unchangedTexts = {
  older: 'Filen er ældre end det, du har. Der er ikke ændret noget.',
  same: 'Du har allerede det, der er i filen. Der er ikke ændret noget.',
} as const;

/** The ways a file with names in it may go (FORMAT.md 10): nothing but the way keeps it closed. */
export const safeWay =
  'Filen er ikke låst og rummer kollegers navne. Send den i sikker mail, eller læg den på kommunens drev.';

/** After saving, sharing and receiving. */
export const receiptTexts = {
  saved: (name: string) =>
    `Filen ${name} er gemt. Den er prøvet og kan åbnes. Filnavnet røber ikke, hvem det handler om.`,
  where: 'Filen ligger i Overførsler.',
  /** Only where the file is meant for somebody else: a copy of one's own is not to be sent. */
  sendIt: `Filen ligger i Overførsler. ${safeWay}`,
  delivered: 'Filen er givet videre. Den er prøvet og kan åbnes.',
  cancelled: 'Du fortrød. Filen er ikke sendt, og du kan prøve igen.',
  shareFailed: 'Det kunne ikke deles på den måde. Gem filen i stedet, og vedhæft den selv.',
  ready: 'Filen er klar. Tryk Del.',
  received: 'Filen er flettet ind. Alt kom med.',
  undone: 'Dine data er, som de var før filen.',
  emergency: (leftOut: number) =>
    leftOut === 0
      ? 'Alt, hvad du har åbent, er med i filen.'
      : `${leftOut === 1 ? 'Én del' : `${leftOut} dele`} var gået i stykker og er ikke med i filen.`,
} as const;
