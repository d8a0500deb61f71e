/** Words of "Mere". */
export const mereTexts = {
  heading: 'Mere',
  screens: 'I forløbet',
  device: 'På enheden',
} as const;
