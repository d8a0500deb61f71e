import { formatDayShortNear, formatTime, formatTimeRange, relativeDay } from '../../core/calendar/danish-date.ts';
import type { Day } from '../../core/calendar/day.ts';
import type { DayOff } from '../../core/calendar/work-calendar.ts';
import { capital } from '../../core/capital.ts';
import type { LeftOpen } from '../../core/forloeb/agenda.ts';
import type { Pace } from '../../core/forloeb/agenda-template.ts';
import type { MissingMeeting } from '../../core/forloeb/meeting-list.ts';
import { ended } from './ended.ts';

/** Words of the meetings. */

const dayWords = (day: Day, today: Day): string => relativeDay(day, today) ?? formatDayShortNear(day, today);
const counted = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`);
const joined = (parts: readonly string[]): string =>
  new Intl.ListFormat('da', { type: 'conjunction' }).format(parts.filter(Boolean));

export const moederTexts = {
  title: 'Møder',
  lead: 'Dagsordenen fylder sig selv ud. Det, I aftaler, bliver til noget.',
  leadForLeader: 'De møder, du er med til, og det, der er aftalt på alle møderne.',
  dayWords,
  when: (day: Day, from: string, to: string, today: Day) =>
    `${capital(dayWords(day, today))} kl. ${formatTimeRange(from, to)}`,
  day: (day: Day, today: Day) => capital(dayWords(day, today)),
  betweenTwo: 'Kun leder og kontaktperson',
  noDay: 'Ikke i skemaet',
  with: (names: readonly string[]) => `Med ${joined(names)}`,
  next: 'Næste møde',
  hold: 'Hold mødet',
  holdFor: (title: string) => `Hold mødet: ${title}`,
  paper: 'Udskriv dagsordenen',
  agreedPaper: 'Udskriv aftalerne',
  noneAhead: {
    heading: 'Der ligger ingen møder foran jer',
    text: 'Korte, faste møder gør det nemmere at spørge. Begynd med en rytme, og ret den til undervejs.',
    forNew: 'Spørg din kontaktperson, hvornår I mødes næste gang. Dine spørgsmål venter her så længe.',
  },
  ahead: 'Kommende møder',
  showAll: (count: number) => `Vis alle ${count}`,
  over: 'Tidligere møder',
  notNoted: 'Ikke lukket',
  heldOn: (day: Day, today: Day) => `Holdt ${dayWords(day, today)}`,
  held: 'Holdt',
  notes: (count: number) => counted(count, 'note', 'noter'),
  aftaler: (count: number) => counted(count, 'aftale', 'aftaler'),
  waiting: (count: number) => counted(count, 'spørgsmål venter', 'spørgsmål venter'),
  late: (count: number) => counted(count, 'ting burde være sket', 'ting burde være sket'),
  goals: (count: number) => counted(count, 'læringsmål nærmer sig', 'læringsmål nærmer sig'),
  own: (count: number) => counted(count, 'eget punkt', 'egne punkter'),
  openAftaler: (count: number) => counted(count, 'aftale at følge op på', 'aftaler at følge op på'),
  missing: {
    heading: 'Mangler i skemaet',
    kinds: {
      opstart: 'Et opstartsmøde',
      opfoelgning: 'En opfølgning med lederen',
      afslutning: 'En afslutningssamtale',
    } satisfies Readonly<Record<MissingMeeting['kind'], string>>,
    titles: {
      opstart: 'Opstartsmøde: program og forventninger',
      opfoelgning: 'Opfølgningssamtale',
      afslutning: 'Afslutningssamtale',
    } satisfies Readonly<Record<MissingMeeting['kind'], string>>,
    suggestion: (day: Day, today: Day) => `Forslag: ${dayWords(day, today)}`,
    add: 'Læg i skemaet',
    addFor: (what: string) => `Læg i skemaet: ${what}`,
    added: (title: string, day: Day, from: string, today: Day) =>
      `${title} er lagt i skemaet ${dayWords(day, today)} kl. ${formatTime(from)}.`,
  },
  gone: {
    heading: 'Mødet findes ikke her',
    text: 'Det er måske taget ud af skemaet. Alt, hvad I har skrevet, ligger under tidligere møder.',
    back: 'Alle møder',
  },
  newer: (count: number) =>
    count === 1 ? '1 ting her kræver en nyere udgave af appen.' : `${count} ting her kræver en nyere udgave af appen.`,
} as const;

const shareWords = (count: number): string => (count === 2 ? 'Del begge' : `Del alle ${count}`);

/** Words of one meeting. */
export const meetingTexts = {
  back: 'Alle møder',
  neutralHeading: 'Skriv neutralt',
  neutral:
    'Skriv om opgaver og rammer, ikke om personen. Den nye har ret til at se, hvad der står, og kan bede om det.',
  seenBy: {
    forventning: 'Det her ser kun lederen og kontaktpersonen. Det følger aldrig med i en fil til den nye.',
    talk: 'Noterne er mellem den nye og kontaktpersonen. Lederen ser kun aftalerne.',
    leder: 'Du ser dagsordenen og aftalerne. Noterne er mellem den nye og kontaktpersonen.',
    opfoelgning: 'Samtalen er mellem den nye og lederen. Kun det, I aftaler, bliver skrevet ned, og det kan I alle se.',
  },
  note: (heading: string) => `Dine noter: ${heading}`,
  notePlaceholder: 'Skriv en note',
  noted: (name: string) => `${name || 'En af jer'} har noteret`,
  sharedBy: (name: string) => `${name || 'Den nye'} har delt`,
  yours: 'Din note',
  private: {
    placeholder: 'Skriv til dig selv',
    untilShared: 'Kun du kan se det, indtil du deler det.',
    onlyYours: 'Kun du kan se det. Det følger ikke med i nogen fil til andre.',
    locked: 'Dine egne noter er låst.',
    share: (name: string) => `Del med ${name || 'min kontaktperson'}`,
    shareAll: (count: number, name: string) => `${shareWords(count)} med ${name || 'min kontaktperson'} …`,
    shareAllLead: (name: string) =>
      `Det her får ${name || 'din kontaktperson'} med dit næste svar. Du kan tage det tilbage.`,
    shareAllNow: shareWords,
    shareFor: (name: string, heading: string) => `Del med ${name || 'min kontaktperson'}: ${heading}`,
    shared: (name: string, isNew: boolean) =>
      `${name || 'Din kontaktperson'} får det, du har delt, med dit næste svar.${isNew ? ' Det, du har rettet siden, ser kun du.' : ''}`,
    takeBack: 'Tag tilbage',
    takeBackFor: (heading: string) => `Tag tilbage: ${heading}`,
    takenBack: 'Taget tilbage. Det følger ikke med i dit næste svar.',
    told: (name: string) => `Klar til ${name || 'din kontaktperson'}, næste gang du sender et svar.`,
    notSaved: 'Noten er ikke gemt endnu, så den kan ikke deles. Prøv igen om lidt.',
    heading: 'Dine egne noter',
  },
  questions: {
    none: 'Ingen spørgsmål venter.',
    noNeed: 'Uden emne',
    anyway: 'Dumt spørgsmål – alligevel',
    talked: 'Vi har talt om det',
    talkedFor: (question: string) => `Vi har talt om det: ${question}`,
    answer: 'Svar',
    answerFor: (question: string) => `Svar på: ${question}`,
    refer: 'Peg på en, der ved det',
    referFor: (question: string) => `Peg på en, der ved det: ${question}`,
    asked: (who: string, when: string) => `${who} · ${when}`,
  },
  answersNone: 'Ingen svar siden sidst.',
  lists: {
    aftaler: 'Aftaler fra sidst',
    late: 'Burde være sket',
    soon: 'Kommer snart',
    goals: 'Læringsmål, der nærmer sig',
  },
  unprepared: (count: number) =>
    count === 0
      ? 'Alt fra forberedelsen er gjort'
      : counted(count, 'ting fra forberedelsen er ikke krydset af', 'ting fra forberedelsen er ikke krydset af'),
  adjustmentsNone: 'Alt, der skulle ske, er sket.',
  goalsNone: 'Der er ikke skrevet læringsmål endnu.',
  goalsDueNone: 'Ingen læringsmål nærmer sig.',
  daysNone: 'Der står ikke noget i skemaet den første uge.',
  methodsNone: 'Der er ingen metoder valgt i skemaet endnu.',
  beforeNone: 'Alt inden start er gjort.',
  more: (count: number) => `og ${count} mere`,
  goalBy: (day: Day, today: Day) => `sigter efter ${dayWords(day, today)}`,
  itemsHeading: 'Er det så gjort på huskelisten?',
  itemFor: (title: string) => `Gjort: ${title}`,
  nextIs: (title: string, when: string) => `${title}: ${when}`,
  nextNone: 'Der ligger ikke et næste møde i skemaet.',
  nextAdd: (day: Day, from: string, today: Day) => `Læg et ind ${dayWords(day, today)} kl. ${formatTime(from)}`,
  nextAdded: 'Mødet er lagt i skemaet.',
  toClosing: 'Gå til afslutningen',
  own: {
    heading: 'Andet, I vil tale om',
    readers: 'Punkterne her kan den nye, lederen og kontaktpersonen alle læse.',
    left: 'Det fik I ikke talt om',
    label: 'Et punkt mere',
    add: 'Tilføj punktet',
    added: 'Punktet er på dagsordenen.',
    removed: 'Punktet er taget af dagsordenen.',
    talked: 'Talt om.',
    waits: 'Punktet venter igen.',
    remove: (heading: string) => `Tag af dagsordenen: ${heading}`,
    by: (who: string, when: string) => `${who} · ${when}`,
  },
  close: {
    heading: 'Luk mødet',
    action: 'Luk mødet',
    open: (left: LeftOpen, next: string) => {
      const parts = [
        left.questions > 0 ? counted(left.questions, 'spørgsmål', 'spørgsmål') : '',
        left.aftaler > 0 ? counted(left.aftaler, 'aftale', 'aftaler') : '',
        left.own > 0 ? counted(left.own, 'punkt', 'punkter') : '',
      ].filter(Boolean);
      if (parts.length === 0) return 'Ingen spørgsmål, aftaler eller egne punkter venter til næste møde.';
      return `${capital(joined(parts))} står på dagsordenen igen på næste statusmøde${next && `, ${next}`}.`;
    },
    alone: 'Noter og aftaler bliver stående. Du kan åbne mødet igen.',
    agreed: 'Aftalerne bliver stående. Du kan åbne mødet igen.',
    closed: 'Mødet er lukket. Noterne er gemt.',
    closedAlone: 'Mødet er lukket.',
    reopen: 'Åbn mødet igen',
    reopened: 'Mødet er åbent igen.',
  },
  heldLead: (day: Day, today: Day) => `Holdt ${dayWords(day, today)}`,
  notesHeading: 'Noter',
  noteOnly: 'Note',
  noNotes: 'Der blev ikke skrevet noter.',
  send: 'Send det, I har aftalt',
  fields: {
    held: 'Holdt',
    text: 'Aftalen',
    responsible: 'Hvem',
    due: 'Hvornår',
    status: 'Gjort',
    became: 'Ført videre',
  },
} as const;

/** Words of what is agreed. */
export const aftaleTexts = {
  heading: 'Aftaler',
  open: 'Åbne aftaler',
  none: 'Ingen aftaler endnu.',
  noneOpen: 'Ingen åbne aftaler.',
  visible: 'Lederen kan også se aftalerne.',
  label: 'Vi aftaler',
  placeholder: 'Fx Læse et brev sammen',
  who: 'Hvem',
  due: 'Senest',
  save: 'Tilføj aftalen',
  saveEdit: 'Gem',
  saved: 'Aftalen er noteret.',
  changed: 'Aftalen er rettet.',
  removed: 'Aftalen er slettet.',
  by: (name: string, day: Day | null | undefined, today: Day) =>
    day ? `${name} · senest ${dayWords(day, today)}` : name,
  late: (name: string, day: Day, today: Day) => `${name} · burde være sket ${dayWords(day, today)}`,
  made: (meeting: string, day: Day, today: Day) => `${meeting} ${dayWords(day, today)}`,
  done: (text: string) => `Gjort: ${text}`,
  nowDone: 'Aftalen er holdt.',
  nowOpen: 'Aftalen er åben igen.',
  toItem: 'På huskelisten',
  toItemFor: (text: string) => `Sæt på huskelisten: ${text}`,
  toActivity: 'I skemaet',
  toActivityFor: (text: string) => `Læg i skemaet: ${text}`,
  becameItem: 'Aftalen står nu på huskelisten.',
  becameItemSeen: 'Aftalen står nu på huskelisten, som den nye også ser.',
  becameActivity: (day: Day, from: string, today: Day) =>
    `Aftalen står nu i skemaet ${dayWords(day, today)} kl. ${formatTime(from)}.`,
  becameActivitySeen: (day: Day, from: string, today: Day) =>
    `Aftalen står nu i skemaet ${dayWords(day, today)} kl. ${formatTime(from)}. Det ser den nye også.`,
  seenThere: 'På huskelisten og i skemaet kan den nye læse aftalen.',
  isItem: 'Står på huskelisten',
  isActivity: 'Står i skemaet',
  edit: (text: string) => `Ret aftalen: ${text}`,
  remove: (text: string) => `Slet aftalen: ${text}`,
  agreedAt: (meeting: string, day: Day) =>
    ended(`Aftalt på ${meeting.toLocaleLowerCase('da')} ${formatDayShortNear(day, day)}`),
} as const;

/** Words of the rhythm. */
export const rhythmTexts = {
  heading: 'Rytme for statusmøder',
  none: 'Der ligger ingen statusmøder i skemaet.',
  until: (count: number, last: Day, today: Day) =>
    ended(`${counted(count, 'statusmøde', 'statusmøder')} foran jer, det sidste ${dayWords(last, today)}`),
  allOver: 'Der ligger ingen statusmøder foran jer.',
  open: 'Foreslå en rytme',
  dialog: 'En rytme for statusmøderne',
  dialogLead: 'Ofte i begyndelsen, sjældnere siden. Det, der allerede ligger i skemaet, tæller med.',
  steps: 'Hvor tit',
  paces: {
    daily: 'hver dag',
    twice: 'to gange om ugen',
    weekly: 'hver uge',
    fortnightly: 'hver anden uge',
  } satisfies Readonly<Record<Pace, string>>,
  step: (number: number) => `Trin ${number}`,
  every: (number: number) => `Trin ${number}: hvor tit`,
  weeks: (number: number) => `Trin ${number}: hvor længe`,
  minutes: (number: number) => `Trin ${number}: hvor lang tid`,
  weekWords: (count: number) => counted(count, 'uge', 'uger'),
  minuteWords: (count: number) => `${count} min`,
  addStep: 'Tilføj et trin',
  removeStep: (number: number) => `Fjern trin ${number}`,
  at: 'Helst kl.',
  weekday: 'Helst på en',
  meetings: 'Møderne',
  noneMissing: 'Der mangler ingen møder i den rytme.',
  time: (from: string, to: string) => formatTimeRange(from, to),
  overlaps: 'overlapper noget andet den dag',
  skipped: ({ name }: DayOff) => `springes over: ${name}`,
  add: (count: number) => (count === 0 ? 'Læg ind' : `Læg ${counted(count, 'møde', 'møder')} ind`),
  added: (count: number) => `${counted(count, 'statusmøde', 'statusmøder')} er lagt i skemaet.`,
  title: 'Statusmøde',
} as const;

/** Words of the screen with the paper. */
export const meetingPaperTexts = {
  heading: 'Udskriv mødet',
  back: 'Tilbage til mødet',
  now: 'Udskriv',
  for: 'Til hvem',
  on: 'På papiret',
  kinds: { us: 'Til os, der mødes', leder: 'Til lederen' },
  usHint: 'Dagsordenen med plads til at skrive. Dine noter kommer ikke med på papir.',
  lederHint: 'Kun det, der er aftalt. Hverken dagsorden, spørgsmål eller noter kommer med.',
  title: 'Møde',
} as const;
