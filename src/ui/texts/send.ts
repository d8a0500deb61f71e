import type { SensitiveKind } from '../../core/forloeb/sensitive-text.ts';
import { sensitiveNames } from './sensitive.ts';

/** Words of "Send og modtag". */
export const sendTexts = {
  title: 'Send og modtag',
  lead: 'I deler forløbet ved at sende filer til hinanden. Filen kan sendes med mail eller Teams, og den kan åbnes uden net.',
  sendHeading: 'Send',
  receiveHeading: 'Modtag',
  receiver: 'Hvem skal have filen?',
  save: 'Gem filen',
  share: 'Del …',
  sensitive: {
    heading: (places: number) =>
      places === 1 ? 'Se lige ét sted efter, før du sender' : `Se lige ${places} steder efter, før du sender`,
    text: 'Der står noget, en borger måske kan kendes på. Du bestemmer, om det skal med.',
    kinds: (kinds: readonly SensitiveKind[]) => `det ligner ${sensitiveNames(kinds)}`,
    more: (places: number) => (places === 1 ? 'Og ét sted mere.' : `Og ${places} steder mere.`),
  },
  howHeading: 'Sådan gør I',
  steps: [
    { heading: 'Gem eller del', text: 'Du gør filen klar her og sender den, som du plejer at sende ting.' },
    { heading: 'Åbn', text: 'Den anden åbner filen i God start og ser først, hvad den ændrer.' },
    { heading: 'Send svar', text: 'Et svar kommer tilbage på samme måde. Det, I begge har skrevet, bliver gemt.' },
  ],
  receiveText: 'Har du fået en fil? Åbn den her. Du ser altid først, hvad den ændrer.',
  open: 'Åbn en fil',
  noReceiver: 'Der er ikke andre at sende til endnu. Skriv personerne ind under »Om forløbet«.',
} as const;
