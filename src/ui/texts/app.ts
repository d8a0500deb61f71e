import { formatTime, relativeDay } from '../../core/calendar/danish-date.ts';
import { type Day, daysBetween } from '../../core/calendar/day.ts';

/** How long ago a day was. A day ahead of today comes from a clock that was wrong, and counts as today. */
export const sinceWords = (then: Day, today: Day): string =>
  then >= today ? 'i dag' : (relativeDay(then, today) ?? `for ${daysBetween(then, today)} dage siden`);

/** Words that belong to the app as a whole. */
export const appTexts = {
  /** A sheet was closed without an answer. */
  setAside: 'Ikke gemt endnu. Det, du skrev, står her, når du åbner igen.',
  name: 'God start',
  close: 'Luk',
  stop: 'Stop',
  undo: 'Fortryd',
  undone: 'Det er som før.',
  /** Something that was added has got more into it since, and is still there after an undo. */
  leftStanding: 'Der er skrevet mere i det siden. Det er ikke slettet.',
  save: 'Gem',
  cancel: 'Annullér',
  delete: 'Slet',
  edit: 'Ret',
  add: 'Tilføj',
  back: 'Tilbage',
  backTo: { start: 'Til forsiden', opret: 'Tilbage til det nye forløb', forloeb: 'Tilbage til forløbet' },
  loading: 'Henter …',
  skipToContent: 'Gå til indholdet',
  fictiveLabel: 'Eksempel',
  fictive: 'Eksempel: alle navne og data er opdigtede.',
  screenFailed: {
    heading: 'Siden kunne ikke vises',
    text: 'En del af appen kunne ikke hentes. Det, du har gemt, ligger der stadig. Prøv igen, når du har net, eller genindlæs siden.',
    again: 'Prøv igen',
    reload: 'Genindlæs',
  },
  nobodyHere: 'Vælg først, hvem du er, under »Om forløbet«.',
  update: {
    'update-failed': 'Kunne ikke hente opdateringen. Du bruger stadig den gamle udgave.',
    'part-failed': 'En del af appen kunne ikke hentes. Prøv igen, når du har net.',
    ready: 'Der er en ny udgave af God start. Den tages først i brug, når du siger til.',
    'taken-over': 'God start er opdateret i et andet vindue. Skriv færdig, og genindlæs så her.',
    apply: 'Brug den nye',
    later: 'Senere',
    held: 'Du er midt i at skrive. Gem først, og prøv så igen.',
  },
  saved: {
    at: (time: string) => `Gemt på denne enhed kl.\u00a0${formatTime(time)}`,
    here: 'Gemt på denne enhed',
    saving: 'Gemmer …',
    failed: 'Ikke gemt',
    copied: (when: string) => `kopi taget ${when}`,
    neverCopied: 'ingen kopi endnu',
  },
} as const;
