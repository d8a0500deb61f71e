/** Danish names of months and weekdays, lower case as Danish spelling demands; the short forms carry their full stop. */
export interface DanishName {
  readonly long: string;
  readonly short: string;
}

const months: readonly DanishName[] = [
  { long: 'januar', short: 'jan.' },
  { long: 'februar', short: 'feb.' },
  { long: 'marts', short: 'mar.' },
  { long: 'april', short: 'apr.' },
  { long: 'maj', short: 'maj' },
  { long: 'juni', short: 'jun.' },
  { long: 'juli', short: 'jul.' },
  { long: 'august', short: 'aug.' },
  { long: 'september', short: 'sep.' },
  { long: 'oktober', short: 'okt.' },
  { long: 'november', short: 'nov.' },
  { long: 'december', short: 'dec.' },
];

const weekdays: readonly DanishName[] = [
  { long: 'mandag', short: 'man.' },
  { long: 'tirsdag', short: 'tirs.' },
  { long: 'onsdag', short: 'ons.' },
  { long: 'torsdag', short: 'tors.' },
  { long: 'fredag', short: 'fre.' },
  { long: 'lørdag', short: 'lør.' },
  { long: 'søndag', short: 'søn.' },
];

const nameAt = (names: readonly DanishName[], position: number): DanishName => {
  const name = names[position - 1];
  if (name === undefined) throw new RangeError(`No name for number ${position}`);
  return name;
};

/** `month` 1–12. */
export const monthNames = (month: number): DanishName => nameAt(months, month);

/** `weekday` 1–7, Monday first. */
export const weekdayNames = (weekday: number): DanishName => nameAt(weekdays, weekday);

/**
 * The position (from 1) of the one name that begins with these letters; a trailing full stop is ignored.
 * Two letters are the fewest people use (`ma`, `ti`); letters that fit several names mean none.
 */
const positionOf = (names: readonly DanishName[], text: string): number | undefined => {
  const letters = text.endsWith('.') ? text.slice(0, -1) : text;
  if (letters.length < 2) return undefined;
  const fits = ({ long }: DanishName): boolean => long.startsWith(letters);
  const first = names.findIndex(fits);
  return first !== -1 && first === names.findLastIndex(fits) ? first + 1 : undefined;
};

/** Month 1–12 from a lower-case name or its beginning: `august`, `aug.`, `sept`. */
export const monthNamed = (text: string): number | undefined => positionOf(months, text);

/** Weekday 1–7 from a lower-case name or its beginning: `mandag`, `tirs.`, `ons`. */
export const weekdayNamed = (text: string): number | undefined => positionOf(weekdays, text);
