import { formatDayLong, formatDayShortNear, formatTime, formatWeek } from '../../core/calendar/danish-date.ts';
import { weekdayNames } from '../../core/calendar/danish-names.ts';
import type { Day } from '../../core/calendar/day.ts';
import { isoWeek } from '../../core/calendar/iso-week.ts';
import { capital } from '../../core/capital.ts';
import { roleLabels } from '../../core/forloeb/labels.ts';
import type { PastChoice } from '../../core/forloeb/past-choice.ts';
import type { PersonalRole } from '../../core/forloeb/vocabulary.ts';

const weekdays = new Set([1, 2, 3, 4, 5, 6, 7].map((weekday) => weekdayNames(weekday).long));

const listed = new Intl.ListFormat('da', { type: 'conjunction' });

/** "1. august 2026", without the weekday. */
const dateOf = (day: Day): string => formatDayLong(day).replace(/^\S+ den /, '');

const whoseName: Readonly<Record<PersonalRole, string>> = {
  kontaktperson: 'Kontaktpersonens navn',
  ny: 'Den nye kollegas navn',
  leder: 'Lederens navn',
  mentor: 'Mentorens navn',
  tovholder: 'Tovholderens navn',
};

/** Words of "Opret forløb". */
export const opretTexts = {
  title: 'Opret forløb',
  heading: 'Opret et forløb',
  lead: 'Fem oplysninger, så er der et helt program med datoer. Du ser det hele, før noget bliver gemt.',
  nameNotNoted: 'Forløbet er oprettet. Appen kunne bare ikke huske dit navn til næste gang.',
  programme: {
    label: 'Hvilket program passer?',
    /** A programme counts its own items; in a forløb some stand once for each topic. */
    size: (items: number, planned: number, weeks: number) =>
      `${items} punkter${planned > items ? `, der bliver til ${planned} på huskelisten` : ''} · ${weeks} ugers skema`,
    own: (version: number) => `Jeres eget · version ${version}`,
    all: 'Se og ret programmerne',
    team: 'Læg teamets eget oven i',
    teamHint: 'Et fælles program med teamets egne punkter. Det, der er ens, står der kun én gang.',
    noTeam: 'Nej, kun det ene',
    stacked: (common: string, team: string) => `${common} med ${team} oven i`,
    doubled: (count: number) =>
      count === 1
        ? '1 ting findes i begge programmer. Teamets udgave er brugt.'
        : `${count} ting findes i begge programmer. Teamets udgave er brugt.`,
    instead: (team: string, common: string) => (team === common ? team : `${team} (i stedet for ${common})`),
    showDoubled: 'Se dem',
    loading: 'Henter programmerne …',
    failed: 'Programmerne kunne ikke hentes. Genindlæs siden, og prøv igen.',
  },
  fields: {
    heading: 'Hvem og hvornår?',
    ny: 'Den nye kollegas navn',
    firstDay: 'Første arbejdsdag',
    kontaktperson: 'Kontaktperson',
    kontaktpersonHint: 'Det er dig. Navnet huskes på denne enhed.',
    leder: 'Leder',
    lederHint: 'Kan også vælges senere.',
  },
  missing: {
    ny: 'Skriv navnet på den nye kollega.',
    firstDay: 'Skriv den første arbejdsdag, fx 3/8 eller 3. august 2026.',
    kontaktperson: 'Skriv dit eget navn, så alle kan se, hvem de skal spørge.',
  },
  show: 'Se programmet',
  privacy: 'Det, du skriver, bliver på denne enhed. Skriv aldrig CPR-numre eller oplysninger om borgere.',
  notes: {
    moved: (chosen: Day, reason: string, day: Day) =>
      `${capital(dateOf(chosen))} er ${weekdays.has(reason) ? `en ${reason}` : reason}. Første arbejdsdag bliver ${formatDayLong(day)}.`,
    half: (day: Day, name: string, from: string) =>
      `${capital(formatDayLong(day))} er ${name}. Hos mange slutter dagen kl. ${formatTime(from)}. Se efter, om programmet skal flyttes lidt.`,
    ahead: (day: Day) => `${capital(dateOf(day))} er over to år ude i fremtiden. Er årstallet rigtigt?`,
    back: (day: Day) => `${capital(dateOf(day))} er over et år siden. Er årstallet rigtigt?`,
    schoolHoliday: (weeks: readonly Day[]) =>
      `Der er skoleferie i uge ${listed.format(weeks.map((week) => String(isoWeek(week).week)))}: Mange er væk. Aftal tider i god tid.`,
    sameName:
      'Den nye kollega og kontaktpersonen har samme navn. Det er i orden, hvis det er to forskellige mennesker.',
  },
  preview: {
    heading: 'Sådan kommer programmet til at se ud',
    lead: 'Intet er gemt endnu. Alt kan rettes bagefter.',
    change: 'Ret oplysningerne',
    counts: (items: number, activities: number, topics: number) => [
      { figure: items, word: 'punkter på huskelisten' },
      { figure: activities, word: 'aktiviteter i skemaet' },
      { figure: topics, word: 'emner med videnspersoner' },
    ],
    firstDay: (day: Day) => `Første arbejdsdag ${formatDayLong(day)} · ${formatWeek(day)}`,
    people: (kontaktperson: string, leder: string) =>
      [`Kontaktperson ${kontaktperson}`, ...(leder ? [`leder ${leder}`] : [])].join(' · '),
    huskeliste: 'Huskelisten',
    items: (count: number) => (count === 1 ? '1 punkt' : `${count} punkter`),
    columns: { title: 'Punkt', day: 'Dag', party: 'Ansvarlig' },
    day: (day: Day, firstDay: Day) => formatDayShortNear(day, firstDay),
    week: (day: Day) => formatWeek(day),
    create: 'Opret forløb',
    creating: 'Opretter …',
    back: 'Tilbage',
  },
  roles: {
    heading: 'Ikke valgt endnu',
    text: (roles: readonly PersonalRole[]) => {
      const words = listed.format(roles.map((role) => `en ${roleLabels[role].toLocaleLowerCase('da')}`));
      const shown = listed.format(roles.map((role) => `»${roleLabels[role]}«`));
      return `Programmet regner med ${words}. Indtil I vælger, står der ${shown}. Skriv et navn nu, eller lad det stå.`;
    },
    name: (role: PersonalRole) => whoseName[role],
    places: (count: number) => (count === 1 ? 'nævnt 1 sted' : `nævnt ${count} steder`),
  },
  past: {
    heading: 'Det burde være sket',
    text: (count: number) =>
      count === 1
        ? 'Ét punkt ligger før i dag. Hvad skal der ske med det?'
        : `${count} punkter ligger før i dag. Hvad skal der ske med dem?`,
    all: 'Vælg for alle',
    each: 'Vælg for hvert punkt',
    choose: (title: string) => `Hvad skal der ske med: ${title}`,
    choices: (catchUp: string): Readonly<Record<PastChoice, string>> => ({
      keep: 'Lad det stå',
      done: 'Markér som gjort',
      today: `Flyt til ${catchUp}`,
      leaveOut: 'Udelad',
    }),
    outcome: (catchUp: string): Readonly<Record<Exclude<PastChoice, 'keep'>, string>> => ({
      done: 'bliver gjort',
      today: `flyttes til ${catchUp}`,
      leaveOut: 'udelades',
    }),
    today: 'i dag',
  },
  failed: 'Forløbet blev ikke oprettet',
} as const;
