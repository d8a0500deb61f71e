/** Words of the quiet line when a copy is due. */
export const copyDueTexts = {
  never: (days: number) => `Du har skrevet her i ${days} dage uden at gemme en kopi.`,
  last: (days: number) => `Det er ${days} dage siden, du gemte en kopi.`,
  action: 'Gem en kopi',
} as const;
