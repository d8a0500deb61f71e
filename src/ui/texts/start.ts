import { formatDayLong, formatDayOfMonth, formatTime, relativeDay } from '../../core/calendar/danish-date.ts';
import type { Day } from '../../core/calendar/day.ts';
import type { PhaseName } from '../../core/forloeb/phases.ts';

/** Words of the start screen. */
export const startTexts = {
  title: 'Forside',
  heading: 'Forløb',
  lead: 'Her ligger alle de forløb, du er med i på denne enhed.',
  create: 'Opret forløb',
  createCourse: 'Opret et mentorforløb',
  openFile: 'Åbn en fil',
  example: 'Prøv et eksempel',
  openingExample: 'Åbner eksemplet …',
  exampleFailed: 'Eksemplet kunne ikke åbnes. Genindlæs siden, og prøv igen.',
  usedBefore: 'Jeg har brugt appen før',
  mineData: 'Om mine data',
  programmes: 'Programmer',
  more: 'Mere',
  empty: {
    heading: 'Giv en ny kollega en god start',
    lead: 'Her er ingen forløb endnu. Opret det første, eller åbn en fil, du har fået.',
    create: {
      heading: 'Opret et forløb',
      text: 'Du er kontaktperson. Skriv fem oplysninger, så er der et helt program med datoer, huskeliste og skema.',
    },
    openFile: {
      heading: 'Åbn en fil',
      text: 'Du har fået en fil fra en kollega, eller du vil hente din egen kopi.',
    },
    moved: {
      heading: 'Hent fra en fil',
      text: 'Den nye app starter tom. Dine forløb ligger stadig i Safari. Gem en kopi dér under »Om mine data«, og hent den her.',
    },
    example: {
      heading: 'Prøv et eksempel',
      text: 'Se et opdigtet forløb midt i den første uge. Du kan rette i det hele og slette det igen.',
    },
    phases: {
      heading: 'Fire faser, som I kender dem',
      text: {
        forberedelse: 'Adgange, skrivebord og skema er klar, før den nye kommer.',
        opstart: 'Velkomst, rundvisning og opstartsmøde i den første uge.',
        laering: 'Opgaverne trin for trin, med plads til at fordøje.',
        afslutning: 'En samtale om, hvad der er lært, og hvad der er næste mål.',
      } satisfies Readonly<Record<PhaseName, string>>,
    },
    privacy: 'Alt bliver på denne enhed. Ingen konto, ingen server.',
  },
  card: {
    firstDay: (day: Day) => `Første dag ${formatDayLong(day)}`,
    done: (done: number, total: number) => `${done} af ${total} gjort`,
    next: 'Næste skridt',
    noNext: 'Alt på huskelisten er gjort.',
    readable: 'Alt kan stadig læses.',
    course: (from: Day, to: Day) =>
      `${formatDayOfMonth(from)} ${from.slice(0, 4)} – ${formatDayOfMonth(to)} ${to.slice(0, 4)}`,
    courseOnly: 'Mentorforløb',
    mentee: 'Mentee',
    deletionDay: {
      notes: 'Dagen for at slette noterne er kommet.',
      plan: 'Dagen for at slette forløbet er kommet.',
    },
    deletionSoon: {
      notes: (day: Day) => `Noterne skal slettes ${formatDayLong(day)}`,
      plan: (day: Day) => `Forløbet skal slettes ${formatDayLong(day)}`,
    },
    courseDeletion: 'Dagen for at slette det, I har skrevet i mentorforløbet, er kommet.',
    toCourseDeletion: 'Se, og slet',
    deleteNotes: 'Slet noterne',
    deleteAll: 'Slet …',
    due: (day: Day, today: Day) => {
      const when = relativeDay(day, today) ?? `den ${formatDayOfMonth(day)}`;
      return day < today ? `burde være sket ${when}` : when;
    },
    at: (day: Day, from: string, today: Day) =>
      `${relativeDay(day, today) ?? `den ${formatDayOfMonth(day)}`} kl. ${formatTime(from)}`,
    waiting: (name: string, due: string) => `venter på ${name} · ${due}`,
    you: (role: string) => `Du er ${role.toLocaleLowerCase('da')}`,
    remove: (name: string) => `Fjern forløbet for ${name} fra denne enhed`,
    nameless: 'Uden navn',
    fictive: 'Eksempel',
    path: 'Hvor langt er forløbet?',
  },
  phases: {
    forberedelse: 'Forberedelse',
    opstart: 'Opstart',
    laering: 'Læring',
    afslutning: 'Afslutning',
  } satisfies Readonly<Record<PhaseName, string>>,
  where: {
    before: (days: number) => (days === 1 ? 'Begynder i morgen' : `Begynder om ${days} dage`),
    opstart: (day: number, of: number) => `Dag ${day} af ${of} i opstarten`,
    laering: (week: number, weeks: number) => `Uge ${week} af ${weeks}`,
    afslutning: 'Tid til afslutning',
    ended: (day: Day) => `Sluttede ${formatDayLong(day)}`,
    closed: (day: Day) => `Afsluttet ${formatDayLong(day)}`,
  },
  install: {
    heading: 'Hav God start lige ved hånden',
    text: 'Læg appen på enheden. Så åbner den i sit eget vindue og virker uden net.',
    action: 'Læg på enheden',
    ios: 'På iPhone og iPad: Tryk på Del i Safari, og vælg »Føj til hjemmeskærm«. Så bliver dine forløb ikke ryddet væk, og appen virker uden net.',
    iosLeft:
      'På iPhone og iPad starter den nye app tom. Gem en kopi først, og hent den ind i den nye app. Tryk så på Del i Safari, og vælg »Føj til hjemmeskærm«.',
    copy: 'Gem en kopi',
    later: 'Ikke nu',
  },
  before: {
    heading: 'Hvor er mine forløb?',
    lead: 'Et forløb ligger kun dér, hvor det er oprettet eller åbnet. Det kan være et af de her steder.',
    places: [
      {
        heading: 'I en anden browser eller på en anden enhed',
        text: 'Åbn God start i den browser og på den enhed, du plejer at bruge. Et privat vindue glemmer alt, når det lukkes.',
      },
      {
        heading: 'På hjemmeskærmen',
        text: 'På iPhone og iPad har appen på hjemmeskærmen sine egne forløb. Åbn den samme vej som før: fra hjemmeskærmen eller i Safari.',
      },
      {
        heading: 'Ryddet af browseren',
        text: 'Safari rydder selv op, når en side ikke har været åbnet i syv dage og ikke ligger på hjemmeskærmen. Nogle arbejdscomputere rydder browseren hver aften.',
      },
    ],
    copy: 'Har du en sikkerhedskopi, eller har en kollega forløbet, så kan det hele komme tilbage.',
    restore: 'Hent sikkerhedskopi',
  },
  failed: 'Dine forløb kunne ikke læses lige nu. De ligger der stadig. Genindlæs siden, og prøv igen.',
} as const;

/** Words for removing a forløb from the device. */
export const removeTexts = {
  heading: 'Fjern forløbet fra denne enhed?',
  text: (name: string) => `Forløbet for ${name} bliver fjernet her. Andre, der har fået det i en fil, beholder deres.`,
  fictive: 'Eksemplet bliver fjernet. Du kan altid åbne det igen fra forsiden.',
  noCopy: 'Der er ikke taget en kopi af det endnu. Vil du gemme det, så tag først en kopi under »Om mine data«.',
  undo: 'Du kan fortryde lige bagefter.',
  action: 'Fjern forløbet',
  removed: 'Forløbet er fjernet fra denne enhed.',
  back: 'Forløbet er tilbage.',
} as const;
