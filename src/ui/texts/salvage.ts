/** Words for what can be saved of a file that could not be opened. */
export const salvageTexts = {
  offerHeading: 'Noget kan måske reddes',
  offer: 'Kan du ikke få filen igen, så se, hvad der kan læses i den, og vælg selv, hvad du vil have med.',
  look: 'Se, hvad der kan reddes',
  nothing: 'Det, der kan læses i filen, har du i forvejen.',
  heading: 'Det, der kan læses i filen',
  claims: (sender: string, day: string) => `Filen siger, at den er fra ${sender}, lavet ${day}.`,
  how: 'Vælg det, du vil have med. Det bliver skrevet i dit navn ved siden af dit eget, så intet af dit forsvinder. Siger I hver sit, står begge dele der, til du vælger. Filen kan være ældre end det, du har.',
  leavesOut: 'Noget i filen kan appen ikke læse. Det er ikke med her.',
  private: 'Procesjournalen er ikke med. Den bliver aldrig hentet fra en fil, der er gået i stykker.',
  all: 'Vælg alt',
  none: 'Vælg intet',
  picked: (count: number) =>
    count === 0 ? 'Intet er valgt' : count === 1 ? '1 ting er valgt' : `${count} ting er valgt`,
  here: 'Her står',
  there: 'I filen står',
  missing: 'Det har du ikke her',
  deleted: 'Det er slettet her. Vælger du noget af det, kommer det tilbage.',
  workplace: 'Arbejdspladsen',
  make: {
    forloeb: 'Lav forløbet af det, der kan læses',
    other: 'Lav det af det, der kan læses',
    means:
      'Det ligger ikke på denne enhed. Laver du det her, kommer alt til at stå, som om du har skrevet det i dag. Kan du få en hel fil eller en kopi, så brug hellere den.',
    as: (name: string) => `Du kommer til at stå i det som ${name}.`,
    cannot: 'Appen kan ikke se, hvem du er i det her, så det kan ikke hentes ind. Du kan læse, hvad der står.',
    holds: (contents: string) => `Der er ${contents}.`,
    see: 'Se, hvad der står',
  },
  take: 'Hent det valgte ind',
  pickFirst: 'Vælg først noget, du vil have med.',
  received: (count: number) =>
    count === 1 ? '1 ting er hentet ind. Alt kom med.' : `${count} ting er hentet ind. Alt kom med.`,
  chooseLater: 'Siger I hver sit et sted, står begge dele der. Vælg, når du er klar.',
} as const;
