/** Words on the paper of a meeting. */
export const meetingPaperWords = {
  agenda: 'Dagsorden',
  agreedOnly: 'Aftaler',
  own: 'Andet, I vil tale om',
  agreed: 'Aftalt',
  late: 'Burde være sket',
  unprepared: (count: number) => `${count} ting fra forberedelsen er ikke krydset af`,
  more: (count: number) => `og ${count} mere`,
  aftaler: 'Aftaler',
  columns: { box: 'Gjort', text: 'Aftale', who: 'Hvem', due: 'Senest' },
  none: 'Der er ikke aftalt noget endnu.',
  who: (names: string) => `Til stede: ${names}`,
  write: 'Plads til noter',
  points: 'Punkter',
  point: (number: number, heading: string, minutes: number) => `${number}. ${heading} (${minutes} min)`,
  shared: (count: number) => (count === 1 ? '1 delt afsnit fra journalen' : `${count} delte afsnit fra journalen`),
} as const;
