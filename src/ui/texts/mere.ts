/** Words of "Mere". */
export const mereTexts = {
  heading: 'Mere',
  screens: 'I forløbet',
  device: 'På enheden',
  farewell: 'Jeg er færdig på denne enhed',
} as const;
