const vowels = 'aeiouyæøå';
/** What a Danish word can begin with, the longest first. */
const beginnings = /(?:s[kpt][lrj]?|[bdfgkpt]r|[bfgkps]l|kn|[kst]v|s[mn]|[^aeiouyæøå])$/i;
const between = new RegExp(`(?<=[${vowels}])[^\\W\\d_${vowels}]+(?=[${vowels}])`, 'giu');
const softHyphen = '\u00ad';
/** So many letters stand before the first place and after the last one; shorter words are not divided at all. */
const kept = 3;
const longWord = 9;

/** Where consonants between two vowels are divided: one at least goes to the next line, an s that joins two words stays. */
function divided(consonants: string): number {
  const joined = /^.*(?:ng|d)s(?=.)/i.exec(consonants);
  if (joined) return joined[0].length;
  const next = beginnings.exec(consonants)?.[0].length ?? 1;
  return next < consonants.length || next === 1 ? consonants.length - next : consonants.length - 1;
}

/**
 * Text with the places where its long words may be divided at the end of a line, for a narrow column in a browser that has no list of
 * Danish words. By the Danish rule for words that are not compounds; a compound may be divided beside its seam.
 */
export function withSoftHyphens(text: string): string {
  return text.replace(new RegExp(`[\\p{L}]{${longWord},}`, 'gu'), (word) =>
    word.replace(between, (consonants, at: number) => {
      const place = divided(consonants);
      const isInside = at + place >= kept && word.length - at - place >= kept;
      return isInside ? consonants.slice(0, place) + softHyphen + consonants.slice(place) : consonants;
    }),
  );
}
