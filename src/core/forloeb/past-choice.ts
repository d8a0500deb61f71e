/** What becomes of an item or activity whose day has passed (RULES.md N6, N48). */
export const pastChoices = ['done', 'today', 'leaveOut', 'keep'] as const;
export type PastChoice = (typeof pastChoices)[number];
