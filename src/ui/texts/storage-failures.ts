import type { StorageFailure } from '../../storage/failure.ts';

/** What happened, what is safe, and what to do now. */
export interface FailureText {
  readonly what: string;
  readonly safe: string;
  readonly next: string;
}

export const storageFailureTexts: Readonly<Record<StorageFailure['code'], FailureText>> = {
  full: {
    what: 'Der er ikke plads til at gemme på enheden.',
    safe: 'Det, du gemte før, ligger der stadig, og din tekst står stadig i feltet.',
    next: 'Gem det hele som fil nu. Frigør plads, og prøv igen.',
  },
  refused: {
    what: 'Browseren tillader ikke, at appen gemmer noget her.',
    safe: 'Intet er gået tabt.',
    next: 'Åbn appen i et almindeligt vindue, eller spørg IT, om siden må gemme data. En anden browser kan også hjælpe.',
  },
  hanging: {
    what: 'Browserens lager svarer ikke.',
    safe: 'Det, du gemte før, ligger der stadig.',
    next: 'Luk andre faner med appen, og prøv igen. Hjælper det ikke, så genstart browseren.',
  },
  newer: {
    what: 'Dine data er gemt med en nyere udgave af God start.',
    safe: 'Vi har ikke rørt ved noget.',
    next: 'Luk appen helt, og åbn den igen med net, så den nye udgave bliver hentet.',
  },
  closed: {
    what: 'Appen er opdateret eller ryddet i et andet vindue.',
    safe: 'Er den kun opdateret, ligger alt, hvad du har gemt, der stadig.',
    next: 'Kopiér en tekst, du er midt i, og genindlæs så siden her.',
  },
  lost: {
    what: 'Forbindelsen til browserens lager blev afbrudt.',
    safe: 'Det, du gemte før, ligger der stadig, og din tekst står stadig i feltet.',
    next: 'Prøv igen. Hjælper det ikke, så gem det hele som fil, og genindlæs siden.',
  },
  locked: {
    what: 'Din procesjournal er låst.',
    safe: 'Det, du gemte før, ligger der stadig.',
    next: 'Lås op med din adgangssætning, og prøv igen.',
  },
  broken: {
    what: 'Browserens lager kan ikke læses eller skrives lige nu.',
    safe: 'Vi har ikke slettet noget.',
    next: 'Luk alle vinduer med browseren, og prøv igen. Hjælper det ikke, kan du hente din seneste sikkerhedskopi.',
  },
};

/** At the button that saves what is in memory as a file. */
export const emergencyTexts = {
  keptNow: 'Nu kan der gemmes igen. Står din tekst stadig i et felt, så tryk »Gem« dér.',
  holds:
    'Filen rummer alt, hvad der ligger i forløbet her, også det private. Gem den et sted, kun du kan komme til, og giv den ikke til andre.',
  notMade: 'Filen kunne ikke laves. Kopiér din tekst over i et andet program, før du lukker vinduet.',
} as const;

export const storageFailureActions = {
  retry: 'Prøv igen',
  saveAsFile: 'Gem som fil',
  reload: 'Genindlæs',
} as const;

/** Why something could not be put back as it was. */
export const putBackTexts = {
  gone: 'Kopien fra før findes ikke mere. Dine data er, som de er nu.',
  'moved-on': 'Der er skrevet mere siden. For at det ikke skal gå tabt, er der ikke ændret noget.',
} as const;
