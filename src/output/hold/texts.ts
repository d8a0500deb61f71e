/** Words on the paper of a hold. */
export const holdPaperTexts = {
  plan: 'Holdets plan',
  members: (amount: number, together: boolean) =>
    amount === 1 ? '1 ny kollega' : `${amount} nye kolleger${together ? ' begynder sammen' : ''}`,
  who: 'Hvem er med',
  columns: { name: 'Navn', position: 'Stilling', firstDay: 'Første arbejdsdag', kontaktperson: 'Kontaktperson' },
  common: 'Det fælles',
  noCommon: 'Der er ikke valgt fælles aktiviteter endnu.',
  own: (name: string) => (name ? `Kun ${name}` : 'Kun den nye'),
  noOwn: 'Der er ikke planlagt andet end det fælles.',
} as const;
