import { formatPhone } from '../core/forloeb/contact.ts';
import { genitive } from '../core/forloeb/genitive.ts';
import type { Person } from '../core/forloeb/person.ts';
import type { Method } from '../core/forloeb/vocabulary.ts';

/** Words of what one person gets about their own hours: on paper, in a mail and in the calendar. */

type Contact = Pick<Person, 'name' | 'phone' | 'email'>;

const reach = ({ name, phone, email }: Contact): string =>
  [name, phone?.trim() && formatPhone(phone), email?.trim()].filter(Boolean).join(', ');

/** A job title in the middle of a sentence: `Socialrådgiver` → `socialrådgiver`, but `HR-konsulent` as it is. */
const inSentence = (title: string): string =>
  /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLocaleLowerCase('da') + title.slice(1) : title;

const hours = (minutes: number): string => {
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (whole === 0) return `${rest} min`;
  return rest === 0 ? `${whole} t` : `${whole} t ${rest} min`;
};

const startSentence = (verb: string, newHire: string, position: string, department: string, firstDay: string): string =>
  [
    newHire || 'Vores nye kollega',
    verb,
    position && `som ${inSentence(position)}`,
    department && `i ${department}`,
    firstDay,
  ]
    .filter(Boolean)
    .join(' ')
    .concat('.');

export const extractTexts = {
  paper: 'Dine tider',
  heading: (newHire: string) => `Dine tider i ${newHire ? genitive(newHire) : 'den nyes'} introduktion`,
  /** `Amina begynder som socialrådgiver i Familieafdelingen mandag den 3. august 2026.` */
  begins: (newHire: string, position: string, department: string, firstDay: string) =>
    startSentence('begynder', newHire, position, department, firstDay),
  begun: (newHire: string, position: string, department: string, firstDay: string) =>
    startSentence('begyndte', newHire, position, department, firstDay),
  /** Titles of a programme speak to the new hire. */
  youIs: (newHire: string) => `I titlerne er »du« ${newHire || 'den nye'}.`,
  thanks: 'Tak, fordi du er med til at tage godt imod.',
  count: (count: number, minutes: number) =>
    `${count === 1 ? '1 aftale' : `${count} aftaler`}, ${hours(minutes)} i alt`,
  columns: { day: 'Dag', time: 'Kl.', what: 'Hvad', place: 'Sted', answer: 'Passer' },
  yes: 'Ja',
  no: 'Nej',
  together: (names: string) => `Sammen med ${names}`,
  agreed: 'Aftalt',
  moved: (day: string, time: string) => `Ny tid. Før: ${day} ${time}`,
  methods: 'Sådan er det tænkt',
  methodHints: {
    instruktion: 'Du viser og forklarer, trin for trin. Den nye lytter, spørger og noterer.',
    foelordning: 'Du gør, som du plejer. Den nye følger med og ser, og I taler om det bagefter.',
    sidemandsoplaering: 'Den nye gør det selv, og du sidder ved siden af og hjælper undervejs.',
    sparring: 'Den nye har gjort det selv. Du spørger, lytter og giver råd.',
  } satisfies Record<Method, string>,
  doesNotFit: 'Passer en tid ikke, så sig til i god tid. Så finder vi en anden.',
  contact: (contact: Contact) => `Kontaktperson: ${reach(contact)}`,
  contactLabel: 'Kontaktperson',
  nothing: 'Der er ikke flere tider forude.',
  mail: {
    subject: (newHire: string) => `Dine tider i ${newHire ? genitive(newHire) : 'den nyes'} introduktion`,
    hello: (name: string) => (name ? `Kære ${name}` : 'Hej'),
    together: (names: string) => `sammen med ${names}`,
    intro: 'Her er de tider, hvor du er med:',
    reply: 'Svar gerne, om de passer dig. Passer en af dem ikke, finder vi en anden.',
    regards: 'Venlig hilsen',
    /** Stands where the hours would have been too long for a mail that is opened from the app. */
    paste: '(Sæt teksten med tiderne ind her.)',
  },
  eventTitle: (title: string, newHire: string) => (newHire ? `${title} (introduktion af ${newHire})` : title),
  eventText: (newHire: string, contact: Contact | undefined) =>
    [
      newHire ? `En del af ${genitive(newHire)} introduktion.` : 'En del af introduktionen af en ny kollega.',
      contact && `Passer tiden ikke, så sig til. ${extractTexts.contact(contact)}`,
    ]
      .filter(Boolean)
      .join('\n'),
} as const;
