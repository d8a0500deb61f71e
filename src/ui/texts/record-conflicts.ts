/** Words for a record that one person deleted while another wrote in it, and for values that are hard to show. */
export const recordConflictTexts = {
  deletedButEdited: (deletedBy: string, editedBy: string) =>
    `${deletedBy || 'En af jer'} har slettet det her, og ${editedBy || 'en anden'} har rettet i det. Det står her, til en af jer vælger.`,
  keep: 'Behold',
  remove: 'Slet',
  kept: 'Det bliver stående. Dit valg er gemt.',
  removed: 'Det er slettet. Dit valg er gemt.',
  empty: 'tomt',
  otherField: 'Et felt',
} as const;
