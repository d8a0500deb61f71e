import { formatDayLong, formatDayOfMonth } from '../../core/calendar/danish-date.ts';
import { type Day, yearOf } from '../../core/calendar/day.ts';
import { capital } from '../../core/capital.ts';
import type { CourseFact } from '../../core/forloeb/samarbejdsaftale.ts';
import { hourText, mentorPaperTexts } from '../../output/mentor/texts.ts';
import { counted } from './counted.ts';

const withYear = (day: Day): string => `${formatDayOfMonth(day)} ${yearOf(day)}`;
const months = (count: number): string => counted(count, 'måned', 'måneder');

/** Words of "Mentor". */
export const mentorTexts = {
  heading: 'Mentorforløb',
  failed: 'Siden kunne ikke hentes. Genindlæs, og prøv igen.',
  refused: 'Det sidste er ikke gemt endnu. Teksten står her, og der bliver prøvet igen.',
  back: 'Til mentorforløbet',
  span: (from: Day, to: Day) => `${withYear(from)} – ${withYear(to)}`,
  months,
  about: (count: number) => `cirka ${months(count)}`,
  leads: {
    heading: (mentor: string) => `${mentor} er også leder`,
    text: 'Det kan I godt vælge. Mange taler dog friere med en mentor, der ikke er deres leder.',
  },
  begin: {
    lead: 'Et mentorforløb giver tid til at tænke over faget sammen med en erfaren kollega. Det bygger oven på introduktionen.',
    card: 'Begynd et mentorforløb',
    mentor: 'Hvem er mentor?',
    mentorHint: 'En erfaren kollega. Helst ikke lederen, og det behøver ikke være kontaktpersonen.',
    mentorMissing: 'Skriv, hvem der er mentor.',
    origin: 'Hvornår begynder det?',
    origins: { closing: 'Efter introduktionen', firstDay: 'Fra første arbejdsdag', alone: 'På en anden dag' },
    from: 'Første dag',
    fromMissing: 'Skriv den første dag.',
    length: 'Hvor længe?',
    lengthHint:
      'Ni til tolv måneder er almindeligt. Er mentor med fra første dag, er det ofte seks. I kan rette det senere.',
    hours: 'Mentors timer om måneden',
    hoursHint: 'Med forberedelse. Fem timer er et forslag. Lad feltet stå tomt, hvis I ikke har aftalt noget.',
    hoursWrong: 'Skriv et tal fra 0 til 80.',
    action: 'Begynd mentorforløbet',
    said: 'Mentorforløbet er begyndt.',
    private:
      'Kun I to kan læse det, I skriver til hinanden. Lederen kan få perioden, timerne og mødedagene, aldrig indholdet.',
  },
  alone: {
    title: 'Opret et mentorforløb',
    lead: 'Til jer, der kun bruger God start til et mentorforløb. Fire oplysninger er nok.',
    side: 'Hvem er du?',
    sides: { mentee: 'Mentee', mentor: 'Mentor' },
    mentee: 'Mentees navn',
    mentor: 'Mentors navn',
    menteeMissing: 'Skriv, hvem der er mentee.',
    action: 'Opret mentorforløbet',
    privacy: 'Det ligger kun på denne enhed, indtil du selv sender en fil til den anden.',
  },
  who: {
    heading: 'Hvem er med?',
    mentor: 'Mentor',
    mentee: 'Mentee',
    nobody: 'Ikke fundet endnu',
    change: 'Skift mentor',
    choose: 'Vælg mentor',
    dialog: 'Hvem er mentor?',
    changed: (name: string) => `${name} er nu mentor.`,
    before:
      'Det, I allerede har skrevet, bliver liggende. En ny mentor kan læse det, når der sendes en fil. Slet først det, der ikke skal med.',
    self: (name: string) => `${name} har skrevet sig på som mentor i den fil, du har fået.`,
    confirm: 'Ja, det er min mentor',
  },
  other: {
    lead: 'Forløbet er mellem mentor og mentee. Her kan du pege på, hvem der er mentor.',
    heading: 'Sådan går det i gang',
    steps: (mentee: string) => [
      'Vælg, hvem der er mentor.',
      `Send forløbet til ${mentee}, så navnet kommer med.`,
      `${capital(mentee)} begynder mentorforløbet på sin egen enhed og sender en fil til sin mentor.`,
    ],
    closed: 'Det, de to skriver til hinanden, kommer aldrig i en fil til dig.',
    isMe: 'Jeg er selv mentor',
    send: 'Send og modtag',
  },
  frame: {
    heading: 'Rammen',
    edit: 'Ret rammen',
    period: 'Periode',
    hours: 'Timer til mentor',
    perMonth: (hours: number) => `${hourText(hours)} om måneden`,
    noHours: 'Ikke aftalt',
    frequency: 'Vi mødes',
    frequencyHint: (series: string) =>
      series
        ? `Står feltet tomt, følger det møderne: ${series}.`
        : 'Fx hver uge den første måned og derefter hver anden uge.',
    noFrequency: 'Ikke aftalt',
    to: 'Sidste dag',
    order: 'Den sidste dag skal ligge efter den første.',
    toMissing: 'Skriv den sidste dag.',
    saved: 'Rammen er gemt.',
    leader: 'Rammen er det, lederen kan få: periode, timer og mødedage. Intet af det, I taler om.',
    paper: 'Se rammen på papir',
    fields: {
      from: 'Første dag',
      to: 'Sidste dag',
      hoursPerMonth: 'Timer om måneden',
      frequency: 'Hvor tit I mødes',
      ended: 'Afsluttet',
      person: 'Mentor',
      deletion: 'Dagen for sletning',
    } as Readonly<Record<string, string>>,
  },
  now: {
    heading: 'Lige nu',
    meeting: 'Næste møde',
    noMeeting: 'Der er ikke aftalt et møde endnu.',
    meetings: 'Mentormøder',
    middle: (day: Day) => `Midtvejs er den ${withYear(day)}. Læg et møde ind omkring den dag.`,
    agreement: 'Samarbejdsaftale',
    filled: (done: number, of: number) => (done === 0 ? 'Ikke begyndt' : `${done} af ${of} punkter er skrevet`),
    hours: 'Timer i denne måned',
    used: (minutes: number, hours: number | undefined) =>
      hours === undefined
        ? mentorPaperTexts.minutes(minutes)
        : `${mentorPaperTexts.minutes(minutes)} af ${hourText(hours)}`,
    shared: 'Delt fra procesjournalen',
    entries: (count: number) => (count === 0 ? 'Ikke noget endnu' : counted(count, 'afsnit', 'afsnit')),
    send: 'Send en fil',
    sendText: (name: string) => `Det nye når først frem til ${name}, når du sender en fil.`,
  },
  phases: {
    label: 'Mentorforløbets fire faser',
    before: (day: Day) => `indtil ${formatDayOfMonth(day)}`,
    span: (from: Day, to: Day) => `${formatDayOfMonth(from)} – ${formatDayOfMonth(to)}`,
    missing: (count: number) => (count === 0 ? 'På plads' : `${counted(count, 'ting', 'ting')} mangler`),
    count: (done: number, of: number) => `${done} af ${of}`,
    optional: 'godt at have',
    state: { done: 'på plads', open: 'mangler' },
  },
  agreement: {
    heading: 'Samarbejdsaftale',
    lead: 'Skriv det, der er vigtigt for jer, og lad resten stå tomt. I kan begge skrive.',
    print: 'Se aftalen på papir',
    suggest: 'Sæt forslaget ind',
    suggestFor: (heading: string) => `Sæt forslaget ind ved: ${heading}`,
    older: 'Skrevet under en tidligere overskrift',
    readers: (name: string) => `Kun du og ${name} kan læse aftalen. Lederen får den aldrig.`,
    paper: {
      lead: 'Aftalen med det, I har skrevet, og linjer til underskrift.',
      print: 'Udskriv',
    },
  },
  leader: {
    lead: 'Det her er rammen om mentorforløbet. Hvad de to taler om, er deres.',
    none: {
      heading: 'Rammen er ikke kommet endnu',
      text: 'Mentor eller mentee kan sende dig rammen i en fil: periode, timer og mødedage. Mere får du ikke, og det er meningen.',
    },
    print: 'Udskriv rammen',
    paperLead: 'Rammen, som den ligger på denne enhed. Intet af det, de to har skrevet, er med.',
  },
  end: {
    heading: 'Slut godt af',
    lead: 'Se tilbage sammen, gem det, der skal gemmes, og aftal, hvornår resten bliver slettet.',
    talk: 'Den sidste samtale',
    talkReaders: (name: string) =>
      `Det, du skriver her, kan ${name} læse, når du sender en fil. Lederen får det aldrig.`,
    of: (name: string) => `${name} skriver`,
    keep: 'Gemmes et andet sted',
    keepHint: 'Kryds af, når det er gemt, eller når der ikke er noget at gemme.',
    keepTick: (title: string) => `Gemt eller ikke relevant: ${title}`,
    kept: 'Noteret.',
    keptBy: (name: string, day: Day) => `${name ? `${name}, ` : ''}${formatDayOfMonth(day)}`,
    deletion: 'Dagen for sletning',
    deletionText: (day: Day) =>
      `Aftalen, noterne og det, der er delt, slettes senest tre måneder efter forløbet: ${formatDayLong(day)}. Vælg gerne en tidligere dag.`,
    deletionField: 'Det fælles slettes',
    deletionLate: (day: Day) => `Vælg en dag senest ${withYear(day)}.`,
    deletionMissing: 'Skriv en dag.',
    deletionSave: 'Gem dagen',
    deletionKeep: 'Behold dagen',
    deletionSaved: 'Dagen er gemt.',
    own: 'Procesjournal og logbog er mentees egne. Mentee bestemmer, hvad der skal ske med dem, og sletter dem på sin egen enhed.',
    action: 'Afslut mentorforløbet',
    said: 'Mentorforløbet er afsluttet.',
    ended: (day: Day) => `Mentorforløbet er afsluttet ${formatDayLong(day)}`,
    endedText: 'Alt kan stadig læses, indtil det bliver slettet.',
    reopen: 'Åbn mentorforløbet igen',
    reopened: 'Mentorforløbet er åbent igen.',
    go: 'Til afslutningen',
    clearNow: 'Slet det nu …',
    cleared: (day: Day) => `Slettet på denne enhed ${withYear(day)}.`,
  },
  clear: {
    notice: 'Nu er det tid til at slette det, I har skrevet',
    noticeText: 'Intet bliver slettet af sig selv. Den anden gør det samme på sin egen enhed.',
    action: 'Slet …',
    change: 'Se på det først',
    heading: 'Slet det, I har skrevet?',
    text: 'Samarbejdsaftalen, noterne fra møderne og det, der er delt, bliver slettet for altid på denne enhed. Periode og timer bliver stående.',
    files:
      'Sender du en fil bagefter, bliver det også slettet dér. Kopier gemt som filer skal slettes for sig. Det kan ikke fortrydes.',
    own: 'Slet også min procesjournal og logbog',
    ownHint:
      'Vil du beholde noget af det, så gem det et andet sted først. Ellers bør det også være slettet senest tre måneder efter forløbet.',
    ownLocked: 'Din procesjournal og logbog er låst og bliver stående; lås op først, hvis de også skal slettes.',
    confirm: 'Slet for altid',
    done: 'Det er slettet på denne enhed.',
  },
} as const;

/** A fact of the course as it stands in a suggested sentence. */
export const courseFactWords = (facts: {
  readonly mentee: string;
  readonly mentor: string;
  readonly department: string;
  readonly from: Day;
  readonly to: Day;
  readonly months: number;
  readonly hours: number | undefined;
  readonly frequency: string;
  readonly middle: Day;
}): Readonly<Partial<Record<CourseFact, string>>> => ({
  mentee: facts.mentee,
  mentor: facts.mentor,
  afdeling: facts.department,
  fra: withYear(facts.from),
  til: withYear(facts.to),
  maaneder: months(facts.months),
  ...(facts.hours !== undefined && { timer: hourText(facts.hours) }),
  hyppighed: facts.frequency,
  midt: `den ${withYear(facts.middle)}`,
});
