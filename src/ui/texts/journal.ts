import { formatTime } from '../../core/calendar/danish-date.ts';
import { counted } from './counted.ts';

/** Words of the procesjournal. */
export const journalTexts = {
  title: 'Journal og logbog',
  lead: 'Kun du kan se det her. Del et afsnit med din mentor, når du vil.',
  write: 'Skriv',
  choose: 'Hvad vil du skrive?',
  chooseLead: 'Kun du kan se det, indtil du selv deler. Du kan stoppe når som helst. Det, du når, bliver gemt.',
  quick: 'På få minutter',
  slow: 'Når du har mere tid',
  begin: {
    logbog: 'Skriv i logbogen',
    'procesjournal-kort': 'Skriv en kort',
    coachingsamtale: 'Forbered en samtale',
    episodeanalyse: 'Begynd en analyse',
    'procesjournal-fuld': 'Skriv en grundig',
    kompetenceplan: 'Begynd en plan',
  } as Readonly<Record<string, string>>,
  beginOther: 'Skriv',
  formMissing: 'Skemaerne kunne ikke hentes. Det, du har skrevet, ligger der stadig. Genindlæs siden, og prøv igen.',
  filter: 'Vis',
  all: 'Alle',
  sharedLink: (count: number) => `Delt med din mentor (${count})`,
  ownHere:
    'Det her er journal og logbog for den, der bruger denne enhed. De bliver her og følger kun med i din egen sikkerhedskopi, aldrig i en fil til andre.',
  empty: {
    heading: 'Et sted at tænke højt',
    text: 'Skriv om ugen eller om en situation, du har stået i: hvad der skete, hvad du tænkte, og hvad du lærte. Kun du kan se det her. Del et afsnit med din mentor, når du vil.',
  },
  lockNow: 'Lås nu',
  toLock: 'Sæt lås på procesjournalen',
  yours: 'Dine afsnit',
  nameless: 'Intet skrevet endnu',
  count: (count: number) => (count === 1 ? '1 afsnit' : `${count} afsnit`),
  shared: (day: string) => `Delt ${day}`,
  notShared: 'Kun dig',
  linesTaken: (lines: number) => `${counted(lines, 'linje', 'linjer')} til mentormødet`,
  newer: (count: number) =>
    count === 1 ? '1 afsnit kræver en nyere udgave af appen.' : `${count} afsnit kræver en nyere udgave af appen.`,
  missing: {
    heading: 'Afsnittet findes ikke her',
    text: 'Det er måske slettet. Resten af det, du har skrevet, ligger, hvor det plejer.',
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
    step: (number: number, name = 'Trin') => `${name} ${number}`,
    add: (number: number, name?: string) =>
      name ? `Tilføj ${name.toLocaleLowerCase('da')} ${number}` : 'Tilføj et trin',
    remove: (step: string) => `Fjern ${step.toLocaleLowerCase('da')}`,
    up: (step: string) => `Flyt ${step.toLocaleLowerCase('da')} op`,
    down: (step: string) => `Flyt ${step.toLocaleLowerCase('da')} ned`,
    removed: (step: string) => `${step} er fjernet.`,
    moved: (step: string) => `Flyttet. Det er nu ${step.toLocaleLowerCase('da')}.`,
    mentorWaits: 'Tom, indtil du deler. Så kan din mentor skrive her.',
    mentorSilent: 'Din mentor har ikke skrevet noget endnu.',
  },
  mentor: {
    heading: 'Fra din mentor',
    said: (name: string, day: string) => [name, day].filter(Boolean).join(', '),
  },
  delete: 'Slet afsnittet',
  deleted: 'Afsnittet er slettet.',
  deletedShared: 'Afsnittet er slettet. Det, du har delt af det, ligger stadig hos din mentor.',
  you: 'Du',
} as const;

export const journalSharingTexts = {
  heading: 'Hvem kan se det?',
  onlyYou: 'Kun dig.',
  butLines: (lines: number) =>
    `Kun dig, på nær ${counted(lines, 'linje', 'linjer')}, du har taget med til mentormødet.`,
  private:
    'Det ligger på denne enhed og følger kun med i din egen sikkerhedskopi. Stavekontrollen er slået fra, fordi browseren kan sende det, du skriver, videre.',
  shared: (day: string) => `Delt ${day}`,
  sharedText: 'Din mentor får det, som det var den dag. Det, du skriver siden, er kun dit, indtil du deler igen.',
  changedSince: 'Du har skrevet mere, siden du delte.',
  share: 'Del med min mentor',
  shareAgain: 'Del igen',
  takeBack: 'Tag tilbage',
  told: 'Afsnittet er klar til din mentor.',
  takenBack: 'Afsnittet er taget tilbage.',
  check: 'Har du læst det igennem, så ingen borger kan genkendes?',
  notSaved: 'Teksten er ikke gemt endnu, så den kan ikke deles. Prøv igen om lidt.',
  dialog: {
    heading: 'Del med din mentor?',
    points: [
      'En kopi af afsnittet bliver lagt i det rum, du deler med din mentor.',
      'Selve procesjournalen bliver her hos dig. Resten af den kan din mentor ikke se.',
      'Intet er sendt endnu. Din mentor får kopien, næste gang du sender en fil til din mentor under »Send og modtag«.',
      'Retter du noget bagefter, er det kun dit, indtil du deler igen.',
    ],
    confirm: 'Del en kopi',
  },
  takeBackDialog: {
    heading: 'Tag det tilbage?',
    text: 'Kopien bliver slettet i det rum, du deler med din mentor, og din mentors kommentarer til den forsvinder med den. Det, du selv har skrevet, bliver her, som det er.',
    here: 'Kopien er ikke kommet med i nogen fil fra denne enhed. Den kommer heller ikke med i den næste.',
    sent: 'Kopien ligger også i en fil, du har lavet til din mentor. Det, der er sendt, kan ikke kaldes tilbage herfra. Sender du en ny fil, forsvinder kopien hos din mentor, når filen bliver åbnet.',
    confirm: 'Tag tilbage',
  },
} as const;

/** A line of the logbog on its way to the next mentor meeting. */
export const takeAlongTexts = {
  take: 'Tag med til næste mentormøde',
  taken: (day: string) => `Kommer med til næste mentormøde. Valgt ${day}.`,
  done: 'I har talt om det',
  again: 'Tag den nye udgave med',
  changed: 'Du har rettet teksten siden.',
  back: 'Tag tilbage',
  named: (deed: string, heading: string) => `${deed}: ${heading}`,
  told: 'Linjen er klar til mentormødet.',
  takenBack: 'Linjen er taget tilbage.',
  dialog: {
    heading: 'Tag linjen med til mentormødet?',
    points: [
      'Kun den her linje bliver kopieret til det rum, du deler med din mentor. Resten af logbogen bliver hos dig.',
      'Intet er sendt endnu. Din mentor ser linjen, næste gang du sender en fil til din mentor under »Send og modtag«.',
    ],
    confirm: 'Tag linjen med',
  },
} as const;

/** Everything that lies where the mentor gets it. */
export const sharedListTexts = {
  heading: 'Delt med din mentor',
  lead: 'Det her har du delt. Alt andet i journal og logbog er kun dit.',
  line: 'Linje til mentormødet',
  days: (days: readonly string[]) => `Delt ${days.join(', igen ')}`,
  here: 'Ikke kommet med i nogen fil fra denne enhed endnu',
  left: 'Ligger i en fil til din mentor',
  own: 'Åbn dit eget afsnit',
  gone: 'Dit eget afsnit er slettet',
  empty: {
    heading: 'Du har ikke delt noget',
    text: 'Det, du deler med din mentor, kommer til at stå her med dag og skema.',
  },
} as const;

/** What the mentor reads. */
export const sharedEntriesTexts = {
  heading: 'Delt med dig',
  lead: 'Det, din mentee har valgt at dele fra journal og logbog. Resten bliver hos din mentee. Det, du skriver, kommer med, næste gang du sender en fil.',
  nameless: 'Et afsnit',
  lines: 'Til jeres næste møde',
  comment: 'Din kommentar',
  commentHint: 'Din mentee læser den ved siden af sit eget afsnit.',
  cell: (column: string, row: string) => `${column}, ${row.toLocaleLowerCase('da')}`,
  notKept: 'Ikke gemt endnu. Teksten står stadig i feltet.',
  commented: 'Kommenteret',
  written: (form: string, day: string) => `${form} · skrevet ${day}`,
  empty: {
    heading: 'Intet delt endnu',
    text: 'Når din mentee deler et afsnit og sender dig en fil, kan du læse det her.',
  },
} as const;
