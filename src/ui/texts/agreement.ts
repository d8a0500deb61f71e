import { formatDayShort, formatTimeRange } from '../../core/calendar/danish-date.ts';
import type { AgreementState, HoursOf } from '../../core/forloeb/agreement.ts';

/** Words of what people have been asked and have answered. */

export const agreementLabels: Readonly<Record<AgreementState | 'none', string>> = {
  none: 'Ikke spurgt',
  asked: 'Spurgt',
  agreed: 'Aftalt',
  declined: 'Kan ikke',
};

const small = (text: string): string => text.charAt(0).toLocaleLowerCase('da') + text.slice(1);
const hours = ({ day, from, to }: HoursOf): string => `${formatDayShort(day)} ${formatTimeRange(from, to)}`;

export const agreementTexts = {
  list: 'Aftaler',
  newer: 'Svaret kræver en nyere udgave af appen',
  /** The word of a mark when the activity has been moved since. */
  otherTime: {
    asked: 'Spurgt om en anden tid',
    agreed: 'Aftalt til en anden tid',
    declined: 'Kunne ikke en anden tid',
  },
  press: (name: string, now: string, next: AgreementState) =>
    `${name}: ${small(now)}. Tryk for: ${small(agreementLabels[next])}`,
  since: (day: string) => `siden ${formatDayShort(day)}`,
  former: (name: string) => `${name} er ikke længere med`,
  said: (name: string, title: string, state: AgreementState | 'none') =>
    `${name} til ${title}: ${small(agreementLabels[state])}`,
  asked: (count: number) => (count === 1 ? '1 tid er noteret som spurgt' : `${count} tider er noteret som spurgt`),
  answer: (name: string, state: AgreementState) => `${name}: ${small(agreementLabels[state])}`,
  field: (name: string) => (name ? `Svar fra ${name}` : 'Svar'),
  sheet: {
    legend: (name: string) => `Aftale med ${name}`,
    movedFrom: (state: AgreementState | 'none', at: HoursOf) =>
      `Svaret var »${small(agreementLabels[state])}« og gjaldt ${hours(at)}. Spørg igen.`,
    former: (name: string, state: AgreementState | 'none') =>
      `${name} er ikke længere med. Svaret var: ${small(agreementLabels[state])}.`,
  },
} as const;
