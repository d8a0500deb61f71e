/** What looks like where somebody lives: a street with a number, or a postal code with a town. */

/** How the names of streets end in Danish. Endings that ordinary words share ("Danmark 3", "Drengen 12") are left out. */
const endings =
  'vej(?:en)?|gaden?|allé|strædet?|plads(?:en)?|vænget?|torvet?|boulevard(?:en)?|haven?|parken|toften|krogen|bakken|vangen';

/** Words that end the same way and name no street: "Overvej 3 ting", "Arbejdspladsen 2", "Børnehaven 1". */
const noStreet =
  '(?:Over|Af|Gen|Om|Ud|Motor|Cykel|Adgangs|Lande|Karriere)vej|' +
  '(?:Arbejds|Praktik|Kontor|Parkerings|Bygge|Studie|Lære|Skole|Uddannelses|Lege)plads|(?:Børne|Skole)have';

const standing = 'Vej|Gade|Allé|Stræde|Plads|Vænge|Torv|Boulevard|Have';
const month = 'jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec';
const word = String.raw`[A-ZÆØÅ]\p{L}{0,24}`;

/** "Søndergade" or "Nørre Allé". */
const street = String.raw`(?:(?!${noStreet})[A-ZÆØÅ]\p{L}{0,24}?(?:${endings})|(?:${word}\.? ){1,3}(?:${standing}))`;
/** A house number with its letter: no time, no date and no part of a longer number. */
const house = String.raw`\d{1,3}(?:[A-Za-z]| [A-Z])?(?![\p{L}\d]|[.:/-]\d|\.? ?(?:${month}))`;
const floor = String.raw`(?:,? (?:st\.|kl\.|\d{1,2}\.) ?(?:sal(?:,? (?:tv|th|mf))?|tv|th|mf)(?!\p{L}))?`;
/** Four digits and a town. A number that may be a year is a postal code on Frederiksberg and in Copenhagen only. */
const town = String.raw`(?:(?!19|20)[1-9]\d{3} ${word}(?: ${word})?|(?:19|20)\d\d (?:Frederiksberg|København)(?: ${word})?)`;
/** Where a town stands as one does: at the beginning of a line, behind a comma, or behind "i" or "fra". */
const place = String.raw`(?<=^|[\n,;:(] ?|(?<!\p{L})(?:i|fra|til|ved) )`;

/** An address in Danish, with floor and town where they follow. Its words begin with capital letters. */
export const address = new RegExp(
  String.raw`(?<![\p{L}\d.-])${street} ${house}${floor}(?:,? ${town})?|${place}${town}`,
  'gu',
);
