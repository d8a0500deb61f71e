/** Words of a list that people put in order themselves. */
export const moveTexts = {
  order: 'Ret rækkefølgen',
  orderDone: 'Færdig',
  up: (name: string) => `Flyt op: ${name}`,
  down: (name: string) => `Flyt ned: ${name}`,
  moved: (place: number, count: number) => `Flyttet. Det er nu nummer ${place} af ${count}.`,
} as const;
