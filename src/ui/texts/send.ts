/** Words of "Send og modtag". */
export const sendTexts = {
  title: 'Send og modtag',
  lead: 'I deler forløbet ved at sende filer til hinanden. Filen kan sendes med mail eller Teams, og den kan åbnes uden net.',
  sendHeading: 'Send',
  receiveHeading: 'Modtag',
  receiver: 'Hvem skal have filen?',
  save: 'Gem filen',
  share: 'Del …',
  preparing: 'Gør filen klar …',
  how: {
    saved: 'Filen ligger nu, hvor din browser plejer at gemme. Vedhæft den i en mail til',
  },
  howHeading: 'Sådan gør I',
  steps: [
    { heading: 'Gem eller del', text: 'Du gør filen klar her og sender den, som du plejer at sende ting.' },
    { heading: 'Åbn', text: 'Den anden åbner filen i God start og ser først, hvad den ændrer.' },
    { heading: 'Send svar', text: 'Et svar kommer tilbage på samme måde. Det, I begge har skrevet, bliver gemt.' },
  ],
  receiveText: 'Har du fået en fil? Åbn den her. Du ser altid først, hvad den ændrer.',
  open: 'Åbn en fil',
  whatGoes: (items: number, activities: number, topics: number, questions: number) =>
    `${items} punkter på huskelisten · ${activities} aktiviteter · ${topics} emner med videnspersoner · ${questions} spørgsmål`,
  neutralName: (name: string) => `Filen hedder ${name}. Navnet røber ikke, hvem det handler om.`,
  noReceiver: 'Der er ikke andre at sende til endnu. Skriv personerne ind under »Om forløbet«.',
} as const;
