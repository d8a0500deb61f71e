import type { HuskelisteScope, ProgrammePart, Recipient } from '../../output/programme/options.ts';

/** Words of the screen "Udskriv". What stands on the paper itself is in output/texts.ts. */
export const udskrivTexts = {
  lead: 'Et program, du kan lægge på bordet, hænge op eller sende som PDF.',
  print: 'Udskriv',
  letter: 'Velkomstbrevet har sin egen side',
  pdfHint: 'Vælg »Gem som PDF« for at gemme.',
  marginHint: 'Står der en adresse fra nettet i kanten af papiret, så slå sidehoved og sidefod fra, når du udskriver.',
  settings: 'Hvad skal med?',
  recipient: 'Hvem er det til?',
  recipients: {
    ny: 'Program til den nye',
    leder: 'Hele programmet til lederen',
  } satisfies Record<Recipient, string>,
  parts: 'Dele',
  partNames: {
    skema: 'Introduktionsskema',
    ugeark: 'Ugeark til opslag',
    opgaver: 'Opgaver',
    huskeliste: 'Huskeliste',
    videnspersoner: 'Videnspersoner',
    maal: 'Læringsmål',
    sagstal: 'Sagstal',
    hjaelp: 'Hjælperedskaber',
    notes: 'Noter i lille skrift',
  } satisfies Record<ProgrammePart | 'notes', string>,
  huskeliste: 'Fra huskelisten',
  huskelisteScopes: (newcomer: string): Record<HuskelisteScope, string> => ({
    all: 'Alt',
    afterStart: 'Uden »Inden start«',
    own: newcomer ? `Kun det, ${newcomer} er med i` : 'Kun det, den nye er med i',
  }),
  onlyThis: 'Kun programmet kommer på papir. Jeres samtaler, forberedelse og procesjournal er aldrig med.',
  newer: (count: number) =>
    count === 1
      ? '1 række kræver en nyere udgave af appen og er ikke med på papiret.'
      : `${count} rækker kræver en nyere udgave af appen og er ikke med på papiret.`,
  undecided: (count: number) =>
    count === 1
      ? 'Ét sted har I begge rettet. Papiret viser den udgave, der står øverst.'
      : `${count} steder har I begge rettet. Papiret viser den udgave, der står øverst.`,
  preview: 'Sådan kommer det til at se ud',
  /** Title of the window while it prints: it becomes the name of a saved PDF and holds no person's name. */
  paperTitle: 'Introduktionsprogram',
} as const;
