/** Words for text that looks like a citizen's number. */
export const cprTexts = {
  warning: 'Det ligner et CPR-nummer. Skriv ikke borgeres numre her.',
  mask: 'Skjul tallene',
} as const;
