import { formatTime } from '../../core/calendar/danish-date.ts';
/** Words of the procesjournal. */
export const journalTexts = {
  title: 'Procesjournal',
  lead: 'Kun du kan se det her. Del et afsnit med din mentor, når du vil.',
  newShort: 'Skriv en kort',
  newFull: 'Skriv en grundig',
  formMissing: 'Skemaet kunne ikke hentes. Det, du har skrevet, ligger der stadig. Genindlæs siden, og prøv igen.',
  ownHere:
    'Det her er procesjournalen for den, der bruger denne enhed. Den bliver her og følger kun med i din egen sikkerhedskopi, aldrig i en fil til andre.',
  empty: {
    heading: 'Et sted at tænke højt',
    text: 'Skriv om en situation, du har stået i: hvad der skete, hvad du tænkte, og hvad du lærte. Kun du kan se det her. Del et afsnit med din mentor, når du vil.',
  },
  short: {
    heading: 'Kort',
    time: '10 minutter',
    text: 'Syv korte spørgsmål til en situation, du lige har stået i. Let at skrive på telefonen.',
  },
  full: {
    heading: 'Grundig',
    time: 'sæt en time af',
    text: 'Forløbet trin for trin med tanker og faglig analyse. God før et møde med din mentor.',
  },
  yours: 'Dine afsnit',
  nameless: 'Intet skrevet endnu',
  count: (count: number) => (count === 1 ? '1 afsnit' : `${count} afsnit`),
  shared: (day: string) => `Delt ${day}`,
  notShared: 'Kun dig',
  newer: (count: number) =>
    count === 1 ? '1 afsnit kræver en nyere udgave af appen.' : `${count} afsnit kræver en nyere udgave af appen.`,
  missing: {
    heading: 'Afsnittet er her ikke',
    text: 'Det er måske slettet. Resten af din procesjournal ligger, hvor den plejer.',
  },
} as const;

export const journalEntryTexts = {
  back: 'Alle dine afsnit',
  reminder:
    'Ingen borger må kunne genkendes. Skriv ikke navne, initialer, steder, datoer, alder eller sjældne diagnoser. Kald personerne A og B.',
  titleLabel: 'Overskrift',
  titleHint: 'Så du selv kan finde det igen. Skriv ingen navne.',
  titleField: 'Overskriften',
  written: (day: string) => `Begyndt ${day}`,
  afterMeeting: 'Vent med den her, til I har holdt mødet.',
  otherVersionEmpty: '(tom)',
  state: {
    saving: 'Gemmer …',
    saved: (time: string) => `Gemt kl. ${formatTime(time)}`,
    here: 'Gemt på denne enhed',
    failed: 'Ikke gemt endnu. Teksten står stadig i feltet.',
    retry: 'Prøv igen',
    asFile: 'Gem teksten som fil',
    fileName: (day: string) => `procesjournal-${day}.txt`,
  },
  rows: {
    step: (number: number) => `Trin ${number}`,
    add: 'Tilføj et trin',
    remove: (step: string) => `Fjern ${step.toLocaleLowerCase('da')}`,
    up: (step: string) => `Flyt ${step.toLocaleLowerCase('da')} op`,
    down: (step: string) => `Flyt ${step.toLocaleLowerCase('da')} ned`,
    removed: 'Trinnet er fjernet.',
    moved: (number: number) => `Flyttet. Det er nu trin ${number}.`,
    mentorWaits: 'Tom, til du deler. Så kan din mentor skrive her.',
    mentorSilent: 'Din mentor har ikke skrevet noget endnu.',
  },
  delete: 'Slet afsnittet',
  deleted: 'Afsnittet er slettet.',
  deletedShared: 'Afsnittet er slettet. Kopien til din mentor ligger der stadig.',
  you: 'Du',
} as const;

export const journalSharingTexts = {
  heading: 'Hvem kan se det?',
  private: 'Kun dig. Det ligger på denne enhed og følger kun med i din egen sikkerhedskopi.',
  shared: (day: string) => `Delt ${day}`,
  sharedText: 'Din mentor får det, som det var den dag. Det, du skriver siden, er kun dit, til du deler igen.',
  changedSince: 'Du har skrevet mere, siden du delte.',
  share: 'Del med min mentor',
  shareAgain: 'Del igen',
  takeBack: 'Tag tilbage',
  told: 'Afsnittet er klar til din mentor.',
  takenBack: 'Afsnittet er taget tilbage.',
  notSaved: 'Teksten er ikke gemt endnu, så den kan ikke deles. Prøv igen om lidt.',
  dialog: {
    heading: 'Del med din mentor?',
    points: [
      'En kopi af afsnittet bliver lagt i det rum, du deler med din mentor.',
      'Selve procesjournalen bliver her hos dig. Resten af den kan din mentor ikke se.',
      'Intet er sendt endnu. Din mentor får kopien, næste gang du sender en fil til din mentor under »Send og modtag«.',
      'Retter du noget bagefter, er det kun dit, til du deler igen.',
    ],
    check: 'Har du læst det igennem, så ingen borger kan genkendes?',
    confirm: 'Del en kopi',
  },
  takeBackDialog: {
    heading: 'Tag afsnittet tilbage?',
    text: 'Kopien bliver slettet i det rum, du deler med din mentor, og din mentors kommentarer i den forsvinder med den. Dit eget afsnit bliver her, som det er.',
    sent: 'Har du allerede sendt en fil til din mentor, ligger kopien også der. Det, der er sendt, kan ikke kaldes tilbage herfra. Sender du en ny fil, forsvinder den hos din mentor, når filen bliver åbnet.',
    confirm: 'Tag tilbage',
  },
} as const;

/** What the mentor reads. */
export const sharedEntriesTexts = {
  heading: 'Delt med dig',
  lead: 'Afsnit af procesjournalen, som din mentee har valgt at dele. Resten bliver hos din mentee.',
  nameless: 'Et afsnit',
  empty: {
    heading: 'Intet delt endnu',
    text: 'Når din mentee deler et afsnit og sender dig en fil, kan du læse det her.',
  },
} as const;
