import type { PastChoice } from '../../core/forloeb/past-choice.ts';

/** Words for activities that lie before today when a forløb is made. */
export const lateActivityTexts = {
  heading: 'Aktiviteter før i dag',
  count: (amount: number) => (amount === 1 ? '1 aktivitet' : `${amount} aktiviteter`),
  text: (amount: number) =>
    amount === 1
      ? 'Én aktivitet i skemaet ligger før i dag. Hvad skal der ske med den?'
      : `${amount} aktiviteter i skemaet ligger før i dag. Hvad skal der ske med dem?`,
  each: 'Vælg for hver aktivitet',
  choices: {
    keep: 'Lad det stå',
    done: 'Markér som holdt',
    today: 'Flyt til næste ledige tid',
    leaveOut: 'Udelad',
  } satisfies Readonly<Record<PastChoice, string>>,
} as const;
