import type { SensitiveKind } from '../../core/forloeb/sensitive-text.ts';
import { safeWay } from './handover.ts';
import { sensitiveNames } from './sensitive.ts';

/** Words of "Send og modtag". */
export const sendTexts = {
  title: 'Send og modtag',
  lead: 'I deler forløbet ved at sende filer til hinanden. En fil går i sikker mail eller på kommunens drev, og den kan åbnes uden net.',
  sendHeading: 'Send',
  receiveHeading: 'Modtag',
  receiver: 'Hvem skal have filen?',
  asMentor: (label: string) => `${label}, som mentor`,
  preparation: {
    label: 'Skal forberedelsesnoterne og kontaktpersonens egne overvejelser med?',
    without: 'Send uden forberedelsesnoter',
    with: 'Send med forberedelsesnoter',
  },
  save: 'Gem filen',
  share: 'Del …',
  sensitive: {
    heading: (places: number, before: 'sender' | 'udskriver') =>
      `Se lige ${places === 1 ? 'ét sted' : `${places} steder`} efter, før du ${before}`,
    text: 'Der står noget, en borger måske kan kendes på. Du bestemmer, om det skal med.',
    kinds: (kinds: readonly SensitiveKind[]) => `det ligner ${sensitiveNames(kinds)}`,
    deleted: 'slettet, men stadig i filen.',
    more: (places: number) => (places === 1 ? 'Og ét sted mere.' : `Og ${places} steder mere.`),
  },
  after: {
    heading: 'Filen er gemt. Nu skal den med i en sikker mail',
    where: (file: string, ios: boolean) =>
      `${file} ligger i ${ios ? 'Filer under »Overførsler«' : 'mappen Overførsler (den kan også hedde Downloads)'}. Den er prøvet og kan åbnes, og navnet røber ikke, hvem den handler om.`,
    steps: (file: string, name: string, ios: boolean) => [
      `Lav en ny sikker mail${name && ` til ${name}`} i Outlook eller det program, du plejer at bruge.`,
      ios
        ? 'Tryk på papirclipsen, vælg »Vedhæft fil«, og find Overførsler.'
        : 'Tryk på papirclipsen (Vedhæft fil), vælg »Gennemse denne computer«, og find mappen Overførsler.',
      `Vælg ${file}, og send mailen. Filen skal vedhæftes og ikke deles som et link.`,
    ],
    newMail: (name: string) => (name ? `Begynd på en mail til ${name}` : 'Begynd på en mail'),
    /** Subject of the mail: never a name. */
    subject: 'En fil fra God start',
    safe: `Appen kan ikke selv lægge filen i mailen. ${safeWay}`,
  },
  howHeading: 'Sådan gør I',
  steps: [
    {
      heading: 'Gem eller del',
      text: 'Du gør filen klar her og sender den i sikker mail, eller du lægger den på kommunens drev.',
    },
    { heading: 'Åbn', text: 'Den anden åbner filen i God start og ser først, hvad den ændrer.' },
    { heading: 'Send svar', text: 'Et svar kommer tilbage på samme måde. Det, I begge har skrevet, bliver gemt.' },
  ],
  receiveText: 'Har du fået en fil? Åbn den her. Du ser altid først, hvad den ændrer.',
  open: 'Åbn en fil',
  noReceiver: 'Der er ikke andre at sende til endnu. Skriv personerne ind under »Om forløbet«.',
} as const;
