/**
 * Text that looks like a Danish CPR number: six digits that can be a date of birth, DDMMYY, and four more, with or without a
 * hyphen, space or dot between. No check digit is computed: since 2007 numbers are given that fail it (CPR-kontoret).
 */
const hyphens = '\\-\\u2010-\\u2015\\u2212';
const candidate = new RegExp(
  // Not inside a longer number, and not a part of one that goes on behind a dot, slash or hyphen: a case or EAN number.
  `(?<!\\d)(?<!\\d[${hyphens}./])(\\d{2})([${hyphens}./ ]?)(\\d{2})\\2(\\d{2})[${hyphens}. \\u00a0]{0,3}\\d{4}(?!\\d)(?![${hyphens}./]\\d)`,
  'g',
);

/** Where in a text something looks like a CPR number: positions of the first character and of the one after the last. */
export function findCprLike(text: string): readonly { readonly from: number; readonly to: number }[] {
  return [...text.matchAll(candidate)]
    .filter(([, date = '', , month = '', year = '']) => isBirthDate(Number(date), Number(month), Number(year)))
    .map((match) => ({ from: match.index, to: match.index + match[0].length }));
}

export const hasCprLike = (text: string): boolean => findCprLike(text).length > 0;

/** The text with an `x` for every digit of what looks like a CPR number. */
export function maskCprLike(text: string): string {
  let masked = '';
  let done = 0;
  for (const { from, to } of findCprLike(text)) {
    masked += text.slice(done, from) + text.slice(from, to).replace(/\d/g, 'x');
    done = to;
  }
  return masked + text.slice(done);
}

/** Whether the day exists in 1900 + year or 2000 + year. */
function isBirthDate(date: number, month: number, year: number): boolean {
  const february = year % 4 === 0 ? 29 : 28;
  const lengths = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return date >= 1 && date <= (lengths[month - 1] ?? 0);
}
