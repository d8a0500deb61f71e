/** Words on the papers of a mentor course. */
export const mentorPaperTexts = {
  agreement: 'Samarbejdsaftale',
  agreementOf: (mentee: string, mentor: string) =>
    mentee && mentor ? `Aftale mellem ${mentee} og ${mentor}` : 'Aftale mellem mentee og mentor',
  roles: { mentee: 'Mentee', mentor: 'Mentor' },
  between: 'Aftalen er mellem mentor og mentee. Lederen får rammen og ikke aftalen.',
  sign: { day: 'Dato', name: 'Underskrift' },
  frame: 'Mentorforløbets ramme',
  frameOf: (mentee: string) => (mentee ? `Mentorforløb for ${mentee}` : 'Mentorforløb'),
  period: 'Periode',
  hours: 'Aftalt tid til mentor',
  perMonth: (hours: number) => `${hourText(hours)} om måneden`,
  notAgreed: 'Ikke aftalt',
  frequency: 'Møder',
  ended: 'Afsluttet',
  months: 'Timer måned for måned',
  monthColumns: { month: 'Måned', held: 'Holdte møder', used: 'Brugt', agreed: 'Aftalt' },
  meetings: 'Møder',
  meetingColumns: { day: 'Dag', state: 'Status' },
  state: { yes: 'Holdt', no: 'Ikke holdt', ahead: 'Planlagt', off: 'Aflyst' },
  noMeetings: 'Der er ingen møder endnu.',
  only: 'Arket viser rammen. Det, mentor og mentee taler om, er deres.',
  minutes: (minutes: number) => {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
    return [hours > 0 && `${hours} t`, (rest > 0 || hours === 0) && `${rest} min`].filter(Boolean).join(' ');
  },
} as const;

/** "2,5 timer" */
export const hourText = (hours: number): string =>
  `${String(Math.round(hours * 10) / 10).replace('.', ',')} ${hours === 1 ? 'time' : 'timer'}`;
