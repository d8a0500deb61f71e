/** Words for a file with what a workplace has in common, where it arrives. */
export const workplaceArrival = {
  heading: 'Du har fået arbejdspladsens oplysninger',
  sender: 'en kollega',
  accept: 'Brug det fra arbejdspladsen',
  open: 'Gå til arbejdspladsen',
  fresh: (contents: string) =>
    contents ? `Arbejdspladsen er ny på denne enhed: ${contents}.` : 'Arbejdspladsen er ny på denne enhed.',
} as const;

/** Kinds of records of the workplace and of the welcome letter, one and several. */
export const workplaceWords: readonly (readonly [type: string, one: string, many: string])[] = [
  ['teamdag', 'teamdag', 'teamdage'],
  ['link', 'link', 'links'],
  ['logo', 'logo', 'logoer'],
  ['journalskema', 'skema til journal og logbog', 'skemaer til journal og logbog'],
  ['brevafsnit', 'afsnit i velkomstbrevet', 'afsnit i velkomstbrevet'],
];
