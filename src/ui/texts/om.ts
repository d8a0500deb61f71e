import { formatDayLong } from '../../core/calendar/danish-date.ts';
import { monthNames } from '../../core/calendar/danish-names.ts';
import type { Day } from '../../core/calendar/day.ts';
import type { LocalDayOff } from '../../core/calendar/work-calendar.ts';
import { roleLabels } from '../../core/forloeb/labels.ts';
import type { PersonalRole } from '../../core/forloeb/vocabulary.ts';
import type { Viewpoint } from '../../core/rooms.ts';

const count = (amount: number, one: string, many: string): string => `${amount} ${amount === 1 ? one : many}`;

/** Words of "Om forløbet". */
export const omTexts = {
  lead: 'Mennesker, steder og dage. Det, du retter, bliver gemt med det samme.',
  self: {
    heading: 'Hvem er du her?',
    hint: 'Det vælger, hvad du ser først på denne enhed. Det ændrer ikke, hvad forløbet rummer.',
    names: {
      kontaktperson: 'Kontaktperson',
      ny: 'Den nye kollega',
      leder: 'Leder',
      mentor: 'Mentor',
    } satisfies Readonly<Record<Viewpoint, string>>,
    changed: (name: string) => `Du ser nu forløbet som ${name}.`,
    example: 'I eksemplet kan du prøve at se det hele som den nye kollega.',
  },
  firstDay: {
    heading: 'Første arbejdsdag',
    label: 'Første arbejdsdag',
    moves: (from: Day, to: Day) => `Første arbejdsdag flytter fra ${formatDayLong(from)} til ${formatDayLong(to)}.`,
    off: (chosen: Day, day: Day) => `${formatDayLong(chosen)} er en fridag. Det bliver ${formatDayLong(day)}.`,
    moved: 'Første arbejdsdag er flyttet, og programmet er flyttet med.',
  },
  people: {
    heading: 'Mennesker',
    add: 'Tilføj en person',
    edit: (name: string) => `Ret ${name}`,
    noRole: 'ingen rolle valgt',
    dialogNew: 'Ny person',
    dialogEdit: 'Ret personen',
    name: 'Navn',
    title: 'Stilling',
    phone: 'Telefon',
    email: 'Mail',
    missingName: 'Skriv et navn.',
    privacy: 'Skriv kun det, I bruger på arbejdet. Aldrig CPR-nummer eller privat adresse.',
    added: (name: string) => `${name} er tilføjet.`,
    changed: (name: string) => `${name} er rettet.`,
    removed: (name: string) => `${name} er slettet.`,
    remove: 'Slet personen',
    newer: (amount: number) => `${count(amount, 'person', 'personer')} kræver en nyere udgave af appen.`,
  },
  roles: {
    heading: 'Hvem gør hvad?',
    hint: 'Alt, der ligger hos en rolle, følger med, når du vælger en anden.',
    nobody: 'Ikke valgt endnu',
    other: 'En anden person …',
    changed: (role: PersonalRole, name: string) =>
      name ? `${roleLabels[role]}: ${name}.` : `${roleLabels[role]} er ikke valgt.`,
  },
  freeRoles: {
    add: 'Tilføj en rolle',
    edit: 'Ret rollen',
    editRole: (name: string) => `Ret rollen ${name}`,
    remove: 'Slet rollen',
    hint: 'Som I kalder den, fx buddy, koordinator eller faglig mentor.',
    missing: 'Skriv, hvad rollen hedder.',
    fields: { name: 'Rolle', person: 'Hvem har den?' },
    kept: (name: string) => `${name} er gemt.`,
    removed: (name: string) => `${name} er slettet.`,
  },
  place: {
    heading: 'Arbejdsplads og velkomst',
    workplace: 'Arbejdsplads',
    department: 'Afdeling',
    position: 'Stilling',
    meetingPlace: 'Mødested den første dag',
    meetingPlaceHint: 'Fx receptionen, Havnegade 4',
    welcome: 'Velkomst',
    welcomeHint: 'En kort hilsen, som den nye ser først.',
    refused: 'Det sidste er ikke gemt endnu. Teksten står her, og der bliver prøvet igen.',
  },
  daysOff: {
    heading: 'Lokale fridage',
    hint: 'Nogle dage er kun fri, hvis I har aftalt det. Tjek jeres lokale aftale. Datoerne i programmet bliver regnet om.',
    extents: { full: 'Fri hele dagen', half: 'Halv fridag', none: 'Almindelig arbejdsdag' },
    label: ({ month, date, year, name }: LocalDayOff) => {
      const day = `${date}. ${monthNames(month).long}${year ? ` ${year}` : ''}`;
      return day === name ? day : `${day} · ${name}`;
    },
    from: 'Fri fra kl.',
    add: 'Tilføj en fridag',
    addHeading: 'Ny fridag',
    day: 'Dag',
    name: 'Hvad er det for en dag?',
    namePlaceholder: 'fx personaledag',
    everyYear: 'Gælder hvert år',
    thisYear: 'Kun det år',
    repeat: 'Hvor tit?',
    extent: 'Hvor meget fri?',
    remove: (name: string) => `Slet fridagen ${name}`,
    missingDay: 'Skriv en dag.',
    missingName: 'Skriv, hvad det er for en dag.',
    changed: 'Fridagene er rettet, og datoerne er regnet om.',
    lead: (day: LocalDayOff) => `Fridagen ${day.name} bliver ændret.`,
    move: 'Gem fridagen',
    full: 'Der kan ikke være flere fridage.',
  },
  fields: {
    firstDay: 'Første arbejdsdag',
    months: 'Længde i måneder',
    workplace: 'Arbejdsplads',
    department: 'Afdeling',
    position: 'Stilling',
    meetingPlace: 'Mødested',
    welcome: 'Velkomst',
    localDaysOff: 'Lokale fridage',
    schoolHolidays: 'Uger med skoleferie',
    meetingTime: 'Mødetid',
    receivedBy: 'Hvem tager imod',
    address: 'Adresse',
    practical: 'Godt at vide',
    bring: 'Skal have med',
    readMore: 'Link til mere',
    cohort: 'Hold',
    away: 'Dage væk',
    name: 'Navn',
    title: 'Stilling',
    phone: 'Telefon',
    email: 'Mail',
    person: 'Hvem har rollen',
  },
  programme: (title: string, version: number) => `Lavet af programmet »${title}«, version ${version}.`,
  remove: {
    heading: 'Fjern fra denne enhed',
    text: 'Forløbet forsvinder kun her. Andre, der har fået det i en fil, beholder deres.',
    action: 'Fjern forløbet …',
  },
} as const;
