/** Last parts of long Danish words in which a narrow column may break the word. */
const lastPart =
  /(?<=\p{L}{4})(?=(?:repræsentant|partner|koordinator|konsulent|rådgiver|medarbejder|ansvarlig|afdeling|specialist|lokale|møde|samtale)\p{L}*)/giu;
const longWord = /\p{L}{14,}/gu;

/** Puts soft hyphens where a long word may break: browsers do not all know how to divide Danish words. */
export const breakable = (text: string): string => text.replace(longWord, (word) => word.replace(lastPart, '\u00ad'));

/** Keeps "kl. 09.00" on one line. */
export const unbroken = (text: string): string => text.replace(/\bkl\. (?=\d)/g, 'kl.\u00a0');

/** Keeps a short name of a list on one line; a long one is words that may be divided. */
export const wholeNames = (names: string): string =>
  names
    .split(', ')
    .map((name) => (name.length <= 16 ? name.replaceAll(' ', '\u00a0') : breakable(name)))
    .join(', ');
