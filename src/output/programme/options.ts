import type { Day } from '../../core/calendar/day.ts';

/** Whom the paper is for. It decides how it is addressed and which parts go along at first, never which rooms are read. */
export const recipients = ['ny', 'leder'] as const;
export type Recipient = (typeof recipients)[number];

/** Which items of the huskeliste go along: all, those the newcomer takes part in, or those from the first day on. */
export const huskelisteScopes = ['all', 'own', 'afterStart'] as const;
export type HuskelisteScope = (typeof huskelisteScopes)[number];

export const programmeParts = [
  'skema',
  'ugeark',
  'opgaver',
  'huskeliste',
  'videnspersoner',
  'maal',
  'hjaelp',
  'sagstal',
] as const;
export type ProgrammePart = (typeof programmeParts)[number];

/** Go along only when somebody asks for them. */
const optionalParts: readonly ProgrammePart[] = ['ugeark', 'maal', 'hjaelp'];

export interface ProgrammeOptions {
  readonly recipient: Recipient;
  readonly parts: readonly ProgrammePart[];
  readonly huskeliste: HuskelisteScope;
  /** Whether preparation, notes and "how to" go along in small type. */
  readonly notes: boolean;
  /** Plain day of printing. */
  readonly printed: Day;
}

/** What is chosen until somebody chooses otherwise. */
export function usualOptions(recipient: Recipient, printed: Day): ProgrammeOptions {
  const huskeliste = recipient === 'ny' ? 'own' : 'all';
  // A paper for the new hire may hang on a wall.
  const isUsual = (part: ProgrammePart) =>
    !optionalParts.includes(part) && (recipient === 'leder' || part !== 'sagstal');
  const parts = programmeParts.filter(isUsual);
  return { recipient, parts, huskeliste, notes: true, printed };
}
