/** Words for what is left of something that was deleted for good on one device and edited on another. */
export const revivedTexts = {
  heading: 'Delvis genskabt: kun det, der blev rettet, er her',
  who: (deletedBy: string, editedBy: string) =>
    `${deletedBy || 'En af jer'} har slettet det helt, og ${editedBy || 'en anden'} har rettet i det uden at vide det.`,
  noWords: 'Der er ingen tekst tilbage.',
  remove: 'Slet',
  keep: 'Behold',
  removed: 'Det er slettet.',
  kept: 'Det bliver stående.',
} as const;
