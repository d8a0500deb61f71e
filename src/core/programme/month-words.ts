/** The months as they are written in a date, whole and cut short, for a pattern. */
export const monthNames = [
  ...['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november'],
  ...['december', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sept?', 'okt', 'nov', 'dec'],
].join('|');
