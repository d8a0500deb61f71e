import { formatDayOfMonth, formatTime } from '../core/calendar/danish-date.ts';
import { addDays, type Day } from '../core/calendar/day.ts';
import { capital } from '../core/capital.ts';

/** Words on paper. */

const hours = (minutes: number): string => {
  const whole = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [whole > 0 && `${whole} t`, rest > 0 && `${rest} min`].filter(Boolean).join(' ');
};

export const paperTexts = {
  programme: 'Introduktionsprogram',
  fictive: 'Eksempel – opdigtede data',
  welcome: (name: string) => (name ? `Velkommen, ${name}` : 'Velkommen'),
  programmeOf: (name: string) => (name ? `Introduktion af ${name}` : 'Introduktion af en ny kollega'),
  firstDay: 'Første arbejdsdag',
  firstDayAt: (day: string, time: string | undefined) => capital(time ? `${day} kl. ${formatTime(time)}` : day),
  meetingPlace: 'Mødested',
  length: 'Introduktionen varer',
  months: (count: number) => (count === 1 ? '1 måned' : `${count} måneder`),
  standIn: ({ from, to }: { readonly from: Day; readonly to: Day | undefined }) =>
    to
      ? `Stand-in for kontaktpersonen ${formatDayOfMonth(from)} – ${formatDayOfMonth(to)}`
      : `Stand-in for kontaktpersonen fra ${formatDayOfMonth(from)}`,
  kontaktpersonAfter: (last: Day) => `Kontaktperson fra ${formatDayOfMonth(addDays(last, 1))}`,
  people: 'Her er dine folk',
  peopleForLeader: 'Hvem er hvem',

  skema: 'Introduktionsskema',
  skemaHint: (kontaktperson: string) =>
    kontaktperson ? `Skemaet kan ændre sig. ${kontaktperson} siger til.` : 'Skemaet kan ændre sig.',
  week: (week: string) => capital(week),
  weekDays: (from: string, to: string) => `${from} – ${to}`,
  luftInWeek: (minutes: number) => `Luft i ugen: ${hours(minutes)}`,
  columns: {
    day: 'Dag',
    time: 'Kl.',
    activity: 'Aktivitet',
    who: 'Hvem',
    place: 'Sted',
    need: 'Behov',
  },
  luft: 'Luft',
  luftTitled: (title: string) => `Luft: ${title}`,
  you: 'Dig selv',
  preparation: 'Forbered:',
  dayOff: (name: string) => `Fri: ${name}`,
  halfDayOff: (name: string, from: string) => `Fri fra kl. ${formatTime(from)}: ${name}`,
  weekSheetNotes: 'Noter',
  weekSheetFree: 'Ikke noget i skemaet',
  noActivities: 'Der er ikke lagt noget i skemaet endnu.',

  huskeliste: 'Huskeliste',
  huskelisteHint: 'Kryds af her eller i appen.',
  ownItems: (name: string) => (name ? `Kun det, ${name} er med i` : 'Kun det, den nye er med i'),
  afterStart: 'Fra første arbejdsdag',
  itemColumns: {
    box: 'Gjort',
    title: 'Opgave',
    day: 'Senest',
    responsible: 'Ansvarlig',
    initials: 'Initialer',
  },
  doneOn: (day: string | undefined) => (day ? `Gjort ${day}` : 'Gjort'),
  ticked: 'Gjort',
  notTicked: 'Ikke gjort endnu',
  noItems: 'Der er ikke noget på huskelisten endnu.',

  videnspersoner: 'Videnspersoner',
  videnspersonerHint: 'Spørg hellere en gang for meget.',
  topicColumns: {
    topic: 'Emne',
    question: 'Spørg om',
    name: 'Navn',
    function: 'Funktion',
    contact: 'Kontakt',
  },
  deputy: (name: string) => `Ellers ${name}`,
  noTopics: 'Der er ikke skrevet nogen videnspersoner på endnu.',

  sagstal: {
    heading: 'Sagstal',
    hint: 'Et mål efter en konkret vurdering. Tages op, når der er grund til det.',
    columns: { span: 'Hvornår', share: 'Andel af et fuldt sagstal' },
    span: (from: string, to: string) => `${from} – ${to}`,
    onward: (from: string) => `Fra ${from}`,
    share: (percent: number) => `${percent} %`,
    shareAbout: (percent: number, figure: number) => `${percent} % (ca. ${figure})`,
    reviews: (days: string) => `I ser på det igen: ${days}`,
  },
  maal: 'Læringsmål',
  maalHint: 'Opgave for opgave. Skriv gerne til undervejs.',
  goalColumns: { task: 'Arbejdsopgave', needs: 'Behov', introducer: 'Hvem introducerer', due: 'Sigter efter' },
  noGoals: 'Der er ikke skrevet læringsmål endnu.',
  hjaelp: 'Hjælperedskaber',
  materialColumns: { title: 'Hvad', topic: 'Emne', where: 'Hvor det ligger' },
  notReady: 'Ikke klar endnu',
  fromWorkplace: 'Fra arbejdspladsen',
  noMaterials: 'Der er ikke skrevet nogen hjælperedskaber på endnu.',

  printed: (day: string) => `Udskrevet ${day}`,
  capital,
} as const;
