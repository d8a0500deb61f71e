import type { WorkplacePart } from '../../core/arbejdsplads/from-workplace.ts';
import type { PictureFailure } from '../../core/arbejdsplads/picture.ts';
import type { MonthPlace, Rhythm } from '../../core/arbejdsplads/team-rhythm.ts';
import type { TeamDayKind } from '../../core/arbejdsplads/workplace.ts';
import { formatDayLong, formatTimeRange } from '../../core/calendar/danish-date.ts';
import { weekdayNames } from '../../core/calendar/danish-names.ts';
import type { Day } from '../../core/calendar/day.ts';
import { capital } from '../../core/capital.ts';
import { listed } from './listed.ts';

/** "hver onsdag i lige uger", "første tirsdag i måneden" */
function rhythmWords(rhythm: Rhythm): string {
  const day = weekdayNames(rhythm.weekday).long;
  switch (rhythm.every) {
    case 'week':
      return `hver ${day}`;
    case 'evenWeek':
      return `${day} i lige uger`;
    case 'oddWeek':
      return `${day} i ulige uger`;
    case 'secondWeek':
      return `hver anden ${day} fra ${formatDayLong(rhythm.since as Day).replace(/^\S+ den /, '')}`;
    case 'month':
      return `${{ 1: 'første', 2: 'anden', 3: 'tredje', 4: 'fjerde', [-1]: 'sidste' }[rhythm.place]} ${day} i måneden`;
  }
}

/** Words of "Arbejdsplads". */
export const arbejdspladsTexts = {
  title: 'Arbejdsplads',
  heading: 'Arbejdspladsen',
  lead: 'Skriv det én gang, så er det med i hvert nyt forløb. Det, du retter, bliver gemt med det samme.',
  failed: 'Arbejdspladsen kan ikke læses lige nu. Det, du har gemt, er urørt.',
  loading: 'Henter …',
  refused: 'Det kunne ikke gemmes endnu. Teksten står her stadig.',
  fields: {
    name: 'Arbejdsplads',
    departments: 'Afdelinger',
    address: 'Adresse',
    meetingPlace: 'Mødested den første dag',
    practical: 'Godt at vide',
    bring: 'Skal have med',
    readMore: 'Link til mere om jer',
    workingWeek: 'Arbejdstid',
    localDaysOff: 'Lokale fridage',
    schoolHolidays: 'Skoleferier',
    picture: 'Logo',
    title: 'Navn',
    when: 'Hvornår',
    place: 'Sted',
    href: 'Link',
    note: 'Note',
    topic: 'Emne',
    question: 'Spørg om',
    order: 'Rækkefølge',
    description: 'Beskrivelse',
    function: 'Funktion',
    phone: 'Telefon',
    email: 'Mail',
    deputy: 'Stedfortræder',
    away: 'Væk',
  } as Readonly<Record<string, string>>,

  place: {
    heading: 'Navn og sted',
    nameHint: 'Fx Birkevang Kommune',
    departmentsHint: 'Én på hver linje.',
    meetingPlaceHint: 'Fx receptionen i stueetagen',
  },
  letter: {
    heading: 'Til velkomstbrevet',
    practicalHint: 'Hele sætninger om frokost, parkering, bus og cykel.',
    bringHint: 'Fx billedlegitimation',
    readMoreHint: 'En side, hvor man kan læse om jer.',
  },
  logo: {
    heading: 'Logo',
    hint: 'Står øverst på program og brev. PNG, JPEG eller WebP, højst 5 MB. Kun selve billedet bliver gemt, i lille størrelse.',
    pick: 'Vælg et billede',
    change: 'Vælg et andet',
    remove: 'Fjern logoet',
    shown: 'Jeres logo',
    kept: 'Logoet er gemt.',
    removed: 'Logoet er fjernet.',
    working: 'Gør billedet klar …',
    failures: {
      'not-a-picture': 'Filen er ikke et billede, vi kan bruge. Vælg en PNG, JPEG eller WebP.',
      'too-large': 'Billedet er for stort. Vælg et på højst 5 MB og 40 millioner billedpunkter.',
      unreadable: 'Billedet kunne ikke åbnes. Prøv at gemme det igen som PNG.',
      'too-heavy': 'Logoet kan ikke gøres småt nok. Prøv et enklere billede.',
    } satisfies Record<PictureFailure | 'unreadable' | 'too-heavy', string>,
  },
  hours: {
    heading: 'Arbejdstid',
    hint: 'Den almindelige uge hos jer. En ny kollega kan have sin egen.',
    own: 'Vi har vores egen uge',
    usual: (from: string, to: string) => `Mandag til fredag kl. ${formatTimeRange(from, to)}`,
    from: (day: string) => `${capital(day)} fra`,
    to: (day: string) => `${capital(day)} til`,
    works: (day: string) => `Arbejder ${day}`,
    day: (weekday: number) => weekdayNames(weekday).long,
    off: 'Fri',
    wrong: 'Sluttidspunktet skal ligge efter starttidspunktet.',
    none: 'Der skal være mindst én arbejdsdag.',
    changed: 'Arbejdstiden er gemt.',
  },
  team: {
    heading: 'Teamdage',
    hint: 'Faste møder. De kommer med i skemaet, når et nyt forløb bliver lavet.',
    none: 'Der er ikke skrevet faste møder på endnu.',
    add: 'Tilføj en teamdag',
    dialogNew: 'Ny teamdag',
    dialogEdit: 'Ret teamdagen',
    title: 'Hvad er det?',
    titleExample: 'fx Teammøde',
    kind: 'Slags',
    kinds: { teammoede: 'Møde med teamet', introdag: 'Introdag for nyansatte' } satisfies Record<TeamDayKind, string>,
    attend: 'Hvor mange gange skal den nye med?',
    attends: { every: 'Hver gang', first: 'Kun den første gang' },
    firstOnly: 'kun den første gang',
    repeat: 'Hvor tit?',
    repeats: {
      week: 'Hver uge',
      evenWeek: 'I lige uger',
      oddWeek: 'I ulige uger',
      secondWeek: 'Hver anden uge fra en dag',
      month: 'En gang om måneden',
      once: 'En bestemt dag',
    },
    monthPlace: 'Hvilken i måneden?',
    monthPlaces: {
      1: 'Den første',
      2: 'Den anden',
      3: 'Den tredje',
      4: 'Den fjerde',
      [-1]: 'Den sidste',
    } satisfies Record<MonthPlace, string>,
    since: 'Første gang',
    sinceHint: 'Eller den første af de ugedage derefter.',
    until: 'Sidste dag',
    untilHint: 'Lad feltet stå tomt, når mødet bliver ved.',
    weekday: 'Ugedag',
    day: 'Dag',
    from: 'Fra',
    to: 'Til',
    place: 'Sted',
    missingTitle: 'Skriv, hvad det er.',
    missingDay: 'Skriv en dag.',
    missingSince: 'Skriv, hvornår det er første gang.',
    endsFirst: 'Den sidste dag ligger før den første.',
    reversed: 'Mødet slutter, før det begynder. Ret et af klokkeslættene.',
    missingTime: 'Skriv, hvornår det begynder og slutter.',
    rhythmWords(rhythm: Rhythm, until: Day | undefined, from: string, to: string): string {
      const ends = until ? ` til og med ${formatDayLong(until).replace(/^\S+ den /, '')}` : '';
      return `${capital(rhythmWords(rhythm))} kl. ${formatTimeRange(from, to)}${ends}`;
    },
    onceWords: (day: Day, from: string, to: string) =>
      `${capital(formatDayLong(day))} kl. ${formatTimeRange(from, to)}`,
  },
  links: {
    heading: 'Faste links',
    hint: 'Håndbog, vejledninger, vagtplan. De ligger hos den nye under »Videnspersoner«.',
    none: 'Der er ingen links endnu.',
    add: 'Tilføj et link',
    dialogNew: 'Nyt link',
    dialogEdit: 'Ret linket',
    title: 'Navn',
    href: 'Adresse',
    hrefHint: 'En side, der begynder med https, en mail eller et telefonnummer.',
    note: 'Hvad bruger man det til?',
    missingTitle: 'Skriv et navn.',
    badHref: 'Adressen kan ikke bruges. Skriv fx https://eksempel.dk, en mail eller et telefonnummer.',
  },
  people: {
    heading: 'Faste videnspersoner',
    hint: 'Dem, alle nye skal kende. De bliver sat ind under det emne, de ved noget om.',
    none: 'Der er ingen faste videnspersoner endnu.',
    add: 'Tilføj en vidensperson',
    dialogNew: 'Ny vidensperson',
    dialogEdit: 'Ret videnspersonen',
    topic: 'Emne',
    topicHint: 'Fx fagsystem, tillidsrepræsentant, supervision',
    name: 'Navn',
    function: 'Funktion',
    phone: 'Telefon',
    email: 'Mail',
    place: 'Sted',
    missingTopic: 'Skriv et emne.',
    missingName: 'Skriv et navn.',
  },
  list: {
    edit: (name: string) => `Ret ${name}`,
    remove: 'Slet',
    removed: (name: string) => `${name} er slettet.`,
    kept: (name: string) => `${name} er gemt.`,
    newer: (count: number) => `${count} kræver en nyere udgave af appen.`,
  },
  forms: {
    heading: 'Skemaer til journal og logbog',
    hint: 'Ret overskrifterne, så de passer hos jer. Nye afsnit bliver skrevet i jeres udgave; det, der er skrevet, beholder de overskrifter, det blev skrevet under.',
    suggested: 'Forslaget',
    ours: 'Rettet af jer',
    missing: 'Skemaerne kunne ikke hentes. Det, du har gemt, er urørt. Genindlæs siden, og prøv igen.',
    dialog: (title: string) => `Ret »${title}«`,
    title: 'Skemaets navn',
    headingName: (number: number) => `Overskrift ${number}`,
    column: (number: number) => `Kolonne ${number}`,
    help: (point: string) => `Hjælp til ${point.toLocaleLowerCase('da')}`,
    mentor: 'Udfyldes af mentor',
    up: (point: string) => `Flyt ${point.toLocaleLowerCase('da')} op`,
    down: (point: string) => `Flyt ${point.toLocaleLowerCase('da')} ned`,
    leaveOut: 'Udelad',
    bringBack: 'Tag med igen',
    remove: 'Fjern',
    left: 'Er ikke med i skemaet.',
    named: (deed: string, point: string) => `${deed} ${point.toLocaleLowerCase('da')}`,
    add: 'Tilføj et tekstpunkt',
    back: 'Tilbage til forslaget',
    missingHeading: 'Skriv en overskrift.',
    missingPoints: 'Der skal være mindst ét punkt at skrive i.',
    removeForm: 'Slet skemaet',
  },
  share: {
    heading: 'Del med kollegerne',
    hint: 'Gem arbejdspladsen som en fil, og giv den til dem, der også tager imod nye. Filen holder ingen forløb.',
    save: 'Gem filen',
    nothing: 'Skriv noget om arbejdspladsen først.',
    received: 'En fil fra en kollega åbner du på forsiden under »Åbn en fil«.',
  },

  schoolHolidays: {
    label: 'Uger med skoleferie',
    hint: 'Fx 7, 28–31, 42. Det er almindelige arbejdsuger; skemaet minder om, at mange er væk.',
    wrong: 'Skriv ugenumre, fx 7, 28–31, 42.',
  },

  daysOffHint:
    'Nogle dage er kun fri, hvis I har aftalt det. Tjek jeres lokale aftale. De gælder i nye forløb; et forløb, der er i gang, spørger dig først.',
  daysOffChanged: 'Fridagene er rettet. Forløb, der er i gang, spørger under »Om forløbet«.',

  news: {
    heading: (parts: readonly string[]) => `Arbejdspladsen har ændret ${listed(parts)}: brug det her?`,
    fresh: 'Det bliver sat ind i forløbet. Du kan fortryde bagefter.',
    use: 'Brug det',
    keep: 'Behold, som det er',
    used: 'Det er sat ind i forløbet.',
    left: 'Forløbet er, som det var.',
    parts: {
      workplace: 'navnet',
      department: 'afdelingen',
      address: 'adressen',
      meetingPlace: 'mødestedet',
      practical: 'det praktiske',
      bring: 'det, man skal have med',
      readMore: 'linket om jer',
      logo: 'logoet',
      workingWeek: 'arbejdstiden',
      localDaysOff: 'fridagene',
      schoolHolidays: 'skoleferierne',
      teamDays: 'teamdagene',
      links: 'de faste links',
      people: 'de faste videnspersoner',
      forms: 'skemaerne til journal og logbog',
    } satisfies Record<WorkplacePart, string>,
  },
  linksHere: 'Links fra arbejdspladsen',
} as const;
