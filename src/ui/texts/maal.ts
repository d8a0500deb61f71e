import { formatDayOfMonth, formatDayShort, formatTimeRange, relativeDay } from '../../core/calendar/danish-date.ts';
import type { Day } from '../../core/calendar/day.ts';
import type { GoalState } from '../../core/forloeb/laeringsmaal.ts';
import { assessmentLabels, goalStateLabels } from '../../core/forloeb/learning-labels.ts';
import type { AssessmentLevel } from '../../core/forloeb/self-assessment.ts';
import { ended } from './ended.ts';

const small = (text: string): string => text.toLocaleLowerCase('da');
const near = (day: Day, today: Day): string => relativeDay(day, today) ?? formatDayOfMonth(day);
const of = (done: number, total: number): string => `${done} af ${total}`;

/** Words of the learning goals. */
export const maalTexts = {
  title: 'Læringsmål',
  lead: 'Én arbejdsopgave ad gangen: hvad den går ud på, hvad der hører til, og hvor langt I er.',
  suggestions: 'Vælg blandt forslag',
  write: 'Skriv et mål',
  empty: {
    heading: 'Ingen læringsmål endnu',
    text: 'Tag en arbejdsopgave, den nye skal kunne. Skriv, hvilke emner og systemer der hører til. Begynd med et forslag, og ret det til, så det passer hos jer.',
  },
  progress: 'Hvor langt er I?',
  states: (state: GoalState, count: number) => `${count} ${small(goalStateLabels[state])}`,
  list: 'Målene',
  count: (count: number) => (count === 1 ? '1 mål' : `${count} mål`),
  parts: (done: number, total: number) => `${of(done, total)} emner og systemer`,
  due: (day: Day, isOver: boolean) => `${isOver ? 'Sigtede efter' : 'Sigter efter'} ${formatDayShort(day)}`,
  dropped: (count: number) =>
    count === 1 ? 'Vis 1 mål, der er lagt til side' : `Vis ${count} mål, der er lagt til side`,
  newer: (count: number) =>
    count === 1 ? '1 mål kræver en nyere udgave af appen.' : `${count} mål kræver en nyere udgave af appen.`,
  left: {
    text: (task: string, parts: readonly string[]) =>
      `Målet ${task && `»${task}« `}er fjernet, men der er skrevet i det imens: ${parts.join(', ')}.`,
    back: 'Hent målet tilbage',
    away: 'Fjern også det',
    returned: (task: string) => `»${task}« er tilbage.`,
  },
  removed: (task: string) => `»${task}« er fjernet.`,
  missing: {
    heading: 'Målet findes ikke her',
    text: 'Det er måske fjernet på en anden enhed. Resten af målene ligger, hvor de plejer.',
  },
  back: 'Alle læringsmål',
} as const;

export const modelTexts = {
  heading: 'Forslag til læringsmål',
  lead: 'Tryk på det, der passer. Du kan rette det hele bagefter.',
  area: 'Område',
  use: 'Brug',
  useThis: (task: string) => `Brug: ${task}`,
  undoThis: (task: string) => `Fortryd: ${task}`,
  used: 'Er på listen',
  added: (task: string) => `»${task}« er på listen. Ret det til, så det passer hos jer.`,
  topics: (topics: readonly string[]) => `Emner: ${topics.join(' · ')}`,
  systems: (systems: readonly string[]) => `Systemer: ${systems.join(' · ')}`,
  failed: 'Forslagene kunne ikke hentes. Det, du har gemt, ligger der stadig. Genindlæs siden, og prøv igen.',
} as const;

export const goalSheetTexts = {
  newHeading: 'Nyt læringsmål',
  editHeading: 'Ret målet',
  task: 'Arbejdsopgave',
  taskHint: 'Fx »Journal og notat«. Bruger I samme ord i skemaet, kommer trinene her af sig selv.',
  taskMissing: 'Skriv, hvilken opgave det handler om.',
  goal: 'Hvad kan den nye, når målet er nået?',
  needs: 'Behov',
  method: 'Læres især ved',
  noMethod: 'Ikke valgt',
  day: 'Hvornår vil I være i mål?',
  dayHint: 'Dagen flytter med, hvis første arbejdsdag flytter.',
  introducer: 'Hvem introducerer?',
  remove: 'Fjern målet',
  saved: (task: string, isNew: boolean) => `»${task}« er ${isNew ? 'på listen' : 'rettet'}.`,
} as const;

export const goalPageTexts = {
  edit: 'Ret målet',
  state: 'Hvor langt er I?',
  stateHint: 'Find ud af det sammen, når I mødes.',
  stateSet: (who: string, day: Day, today: Day) =>
    ended(who ? `Sat af ${who} ${near(day, today)}` : `Sat ${near(day, today)}`),
  stateSaid: (task: string, state: GoalState) => `»${task}«: ${small(goalStateLabels[state])}.`,
  introducer: (name: string) => `${name} introducerer`,
  method: (method: string) => `Læres især ved ${small(method)}`,
  lists: { topic: 'Emner', system: 'Systemer' },
  add: { topic: 'Nyt emne', system: 'Nyt system' },
  none: { topic: 'Ingen emner endnu.', system: 'Ingen systemer endnu.' },
  change: 'Ret listen',
  changeList: { topic: 'Ret listen med emner', system: 'Ret listen med systemer' },
  done: 'Færdig',
  progress: of,
  rename: (title: string) => `Ret: ${title}`,
  remove: (title: string) => `Fjern: ${title}`,
  partName: 'Tekst',
  partAdded: (title: string) => `»${title}« er tilføjet.`,
  partSaved: (title: string) => `»${title}« er rettet.`,
  partRemoved: (title: string) => `»${title}« er fjernet.`,
  ticked: (title: string, done: boolean) =>
    done ? `»${title}« er krydset af.` : `»${title}« er ikke længere krydset af.`,
  tickedBy: (who: string, day: Day, today: Day) => [who, near(day, today)].filter(Boolean).join(' '),
  steps: 'Trin på vejen',
  stepsNone:
    'Der er ikke planlagt noget med den opgave. Skriv den samme opgave på en aktivitet i skemaet, så står trinnet her.',
  stepNone: 'ikke planlagt',
  stepOver: 'har været',
  toSkema: 'Åbn skemaet',
  help: 'Her er hjælp at hente',
  helpNone: 'Intet endnu. Det, der har samme emne som målet, kommer her af sig selv.',
  people: 'Spørg',
  materials: 'Slå op',
} as const;

/** What the fields of a goal and its parts are called, where two people changed one. */
export const goalFieldLabels: Readonly<Record<string, string>> = {
  task: 'Arbejdsopgave',
  goal: 'Målet',
  needs: 'Behov',
  method: 'Metode',
  due: 'Dag',
  introducer: 'Hvem introducerer',
  state: 'Hvor langt I er',
  title: 'Teksten',
  status: 'Krydset',
  level: 'Hvor tryg du er',
  note: 'Noten',
};

export const assessmentTexts = {
  heading: 'Hvor tryg er du ved opgaven?',
  privateSince: 'Det, du retter her, ser kun du, til du deler igen.',
  private: 'Kun du kan se det her. Ingen andre får det, før du deler det. Din egen sikkerhedskopi har det med.',
  locked: 'Din egen vurdering er låst.',
  choose: 'Hvor tryg er du?',
  row: (level: AssessmentLevel, isShared: boolean) =>
    `${assessmentLabels[level]} · ${isShared ? 'delt' : 'kun du kan se det'}`,
  note: 'Note til dig selv',
  noteHint: 'Følger med, hvis du deler.',
  said: (level: AssessmentLevel) => `${assessmentLabels[level]}. Kun du kan se det.`,
  share: (name: string) => `Del med ${name || 'min kontaktperson'}`,
  shareAgain: 'Del igen',
  takeBack: 'Tag tilbage',
  clear: 'Slet',
  cleared: 'Det er slettet her på enheden.',
  shared: (level: AssessmentLevel, day: Day, today: Day) => `Delt ${near(day, today)}: ${assessmentLabels[level]}`,
  changed: 'Du har ændret det siden. Det ser kun du, til du deler igen.',
  told: (name: string) => `Klar til ${name || 'din kontaktperson'}, næste gang du sender et svar.`,
  sharedHint: (name: string) =>
    `${name || 'Din kontaktperson'} får det med dit næste svar. Tager du det tilbage senere, forsvinder det igen, når svaret efter det bliver åbnet.`,
  takenBack: 'Taget tilbage. Det følger ikke med i dit næste svar.',
  notSaved: 'Noten er ikke gemt endnu, så den kan ikke deles. Prøv igen om lidt.',
  /** Of a goal that has been removed. */
  left: {
    text: (task: string) => `Målet ${task ? `»${task}« ` : ''}er fjernet. Det, du sagde om det, er her stadig.`,
    named: (deed: string, task: string) => (task ? `${deed}: ${task}` : deed),
  },
  /** What the kontaktperson reads. */
  from: (name: string) => `${name || 'Den nye'} har delt`,
  fromHint: 'Kun I to kan se det. Brug det til at finde næste skridt sammen.',
  sharedOn: (day: Day, today: Day) => `Delt ${near(day, today)}`,
} as const;

export const oplaegTexts = {
  heading: 'Tilbagelæring',
  leadForNew: 'Du kommer med noget nyt. Hvad kan du fortælle kollegerne om?',
  leadForOthers: (name: string) => `Det, ${name || 'den nye'} kan lære jer.`,
  none: (name: string) =>
    `Når ${name || 'den nye'} tilbyder et oplæg, står det her. Spørg gerne til det nyeste fra uddannelsen.`,
  title: 'Et oplæg om …',
  placeholder: 'Fx Børns perspektiv i samtaler',
  kind: 'Hvad er det?',
  offer: 'Tilbyd et oplæg',
  offered: (title: string) => `»${title}« er tilbudt.`,
  offeredBy: (who: string, day: Day, today: Day) => `Tilbudt ${who ? `af ${who} ` : ''}${near(day, today)}`,
  waits: 'Venter på en dag',
  suggestion: (day: Day, from: string, to: string, forum: string) =>
    `Forslag: ${formatDayShort(day)} kl. ${formatTimeRange(from, to)}${forum ? `, ${small(forum)}` : ''}`,
  teamMeeting: 'Teammøde',
  plan: 'Læg i skemaet',
  planThis: (title: string) => `Læg i skemaet: ${title}`,
  other: 'Vælg selv tid',
  day: 'Dag',
  from: 'Fra',
  to: 'Til',
  forum: 'Hvor bliver oplægget holdt?',
  activity: (title: string) => `Oplæg: ${title}`.slice(0, 200),
  note: (forum: string) => (forum ? `Holdes her: ${small(forum)}.` : ''),
  planned: (day: Day, from: string, to: string, forum: string) =>
    `${formatDayShort(day)} kl. ${formatTimeRange(from, to)}${forum ? ` · ${forum}` : ''}`,
  plannedSaid: (title: string, day: Day) => ended(`»${title}« står i skemaet ${formatDayShort(day)}`),
  held: 'Er holdt',
  heldThis: (title: string) => `Er holdt: ${title}`,
  heldSaid: 'Tak! Det er krydset af.',
  notHeldSaid: 'Det er ikke længere krydset af.',
  thanks: 'Holdt. Tak for det!',
  withdraw: 'Træk tilbage',
  withdrawThis: (title: string) => `Træk tilbage: ${title}`,
  withdrawn: (title: string) => `»${title}« er trukket tilbage.`,
  edit: (title: string) => `Ret: ${title}`,
  editHeading: 'Ret oplægget',
  titleField: 'Titel',
  titleMissing: 'Skriv, hvad det handler om.',
  about: 'Lidt mere om det',
  saved: (title: string) => `»${title}« er rettet.`,
} as const;

export const oplaegFieldLabels: Readonly<Record<string, string>> = {
  title: 'Titel',
  kind: 'Slags',
  about: 'Om oplægget',
  forum: 'Hvor det bliver holdt',
  state: 'Status',
  activity: 'Tiden i skemaet',
};
