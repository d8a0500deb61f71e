import { formatDayLong, formatTime, relativeDay } from '../../core/calendar/danish-date.ts';
import type { Day } from '../../core/calendar/day.ts';

/** Words of the questions. */
export const spoergsmaalTexts = {
  title: 'Spørgsmål',
  leadForNew: (kontaktperson: string) =>
    `Skriv det ned, når det dukker op. ${kontaktperson || 'Din kontaktperson'} ser det, næste gang du sender et svar.`,
  leadWaiting: (count: number) => (count === 1 ? '1 spørgsmål venter' : `${count} spørgsmål venter`),
  leadNoneWaiting: 'Ingen spørgsmål venter.',
  leadForOthers: 'Spørgsmål og svar ligger mellem den nye og kontaktpersonen og følger ikke med i filer til andre.',
  ask: {
    label: 'Notér et spørgsmål',
    placeholder: 'Fx Hvornår skal jeg spørge, og hvornår må jeg selv beslutte?',
    category: 'Hvad handler det om? (kan udelades)',
    noCategory: 'Uden emne',
    save: 'Gem spørgsmålet',
    saved: 'Spørgsmålet er noteret.',
  },
  anyway: {
    label: 'Dumt spørgsmål – alligevel',
    hint: 'Dem er vi særlig glade for.',
  },
  suggestions: {
    heading: 'Eller vælg et, andre nye har haft',
    found: (count: number) => (count === 1 ? '1 forslag' : `${count} forslag`),
    all: (count: number) => `Se alle ${count} forslag`,
    heldBack: 'Mange holder det for sig selv',
  },
  /** `from` is `HH:MM`. */
  agenda: (day: Day, from: string, today: Day) =>
    `Tages op på næste statusmøde: ${relativeDay(day, today) ?? formatDayLong(day).replace(/ \d{4}$/, '')} kl. ${formatTime(from)}`,
  agendaOpen: 'Tages op på næste statusmøde, når I har aftalt et.',
  point: {
    open: 'Peg på en, der ved det',
    search: 'Søg efter navn eller emne',
    found: (count: number) => (count === 1 ? '1 passer' : `${count} passer`),
    nobody: 'Ingen på listen over videnspersoner passer. Skriv navnet i svaret.',
    chosen: 'Du peger på',
    remove: (name: string) => `Peg ikke på ${name}`,
    sentence: (name: string, topic: string) => `Spørg ${name} om »${topic}«.`,
    call: (name: string) => `Ring til ${name}`,
    write: (name: string) => `Skriv til ${name}`,
  },
  keyHint: 'Ctrl og Enter gemmer også.',
  waiting: 'Venter på svar',
  noneWaiting: 'Intet venter lige nu.',
  talked: 'Besvaret eller talt om',
  empty: {
    heading: 'Der findes ingen dumme spørgsmål',
    text: 'Kun dem, man går alene med. Skriv det første ned, eller tryk i feltet, og vælg et, andre nye har haft. I tager dem, når I mødes.',
  },
  emptyForKontaktperson: {
    heading: 'Ingen spørgsmål endnu',
    text: 'Der findes ingen dumme spørgsmål. Her samler I dem, der dukker op undervejs. Du kan også selv notere et.',
  },
  you: 'Dig',
  somebody: 'En af jer',
  asked: (who: string, when: string) => `${who} · ${when}`,
  answer: 'Skriv svar',
  anotherAnswer: 'Tilføj svar',
  answerLabel: 'Dit svar',
  answerSaved: 'Svaret er gemt.',
  answers: 'Svar',
  closed: 'Vi har talt om det',
  closedFor: (question: string) => `Vi har talt om det: ${question}`,
  closedOn: (when: string) => `Talt om ${when}`,
  nowClosed: 'Talt om. Godt, I fik det vendt.',
  nowOpen: 'Spørgsmålet venter igen.',
  editQuestion: (question: string) => `Ret spørgsmålet: ${question}`,
  deleteQuestion: (question: string) => `Slet spørgsmålet: ${question}`,
  editAnswer: 'Ret dit svar',
  deleteAnswer: 'Slet dit svar',
  answerTo: (action: string, question: string) => `${action}: ${question}`,
  questionLabel: 'Spørgsmålet',
  questionDeleted: 'Spørgsmålet er slettet.',
  answerDeleted: 'Svaret er slettet.',
  save: 'Gem',
  fields: { text: 'Spørgsmålet', closed: 'Talt om', category: 'Emnet', anyway: 'Dumt spørgsmål – alligevel' },
  newer: (count: number) =>
    count === 1
      ? '1 spørgsmål eller svar kræver en nyere udgave af appen.'
      : `${count} spørgsmål og svar kræver en nyere udgave af appen.`,
} as const;
