/** Words of the shared fields. */
export const fieldTexts = { optional: '(kan udelades)' } as const;

export const dayFieldTexts = {
  placeholder: 'fx 3/8 eller 3. august 2026',
  unreadable: 'Den dato findes ikke, eller den kan ikke læses. Skriv fx 3/8 eller 3. august 2026.',
  openCalendar: (label: string) => `Vælg i kalender: ${label}`,
  calendar: 'Kalender',
  previousMonth: 'Forrige måned',
  nextMonth: 'Næste måned',
  week: 'Uge',
  weekdays: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
} as const;

export const timeFieldTexts = {
  unreadable: 'Skriv et klokkeslæt, fx 9 eller 09.30.',
  endBeforeStart: 'Sluttidspunktet skal ligge efter starttidspunktet.',
} as const;

export const bothChangedTexts = {
  mark: (field: string) => `${field}: I har begge rettet`,
  wrote: (by: string, when: string) => (by ? `${by} skrev ${when}` : `Skrevet ${when}`),
  keep: 'Behold denne',
  kept: (field: string) => `${field}: Dit valg er gemt.`,
  hint: 'Begge udgaver er gemt, til en af jer vælger.',
} as const;

export const partyTexts = {
  nobody: 'Ingen valgt',
  otherName: 'Et andet navn …',
  nameLabel: 'Navn',
} as const;
