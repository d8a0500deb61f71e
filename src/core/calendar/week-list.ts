/** "28-30, 42" as weeks 28, 29, 30 and 42, ascending; empty text is no week. Undefined when it cannot be read. */
export function parseWeeks(text: string): readonly number[] | undefined {
  const weeks = new Set<number>();
  const parts = text
    .replace(/\b(uge|og)\b/gi, ',')
    .split(/[,;]/)
    .map((part) => part.trim());
  for (const part of parts.filter(Boolean)) {
    const [, first, last = first] = /^(\d{1,2})(?:\s*(?:-|–|til)\s*(\d{1,2}))?$/.exec(part) ?? [];
    const [from, to] = [Number(first), Number(last)];
    if (!(from >= 1 && to <= 53 && from <= to)) return undefined;
    for (let week = from; week <= to; week += 1) weeks.add(week);
  }
  return [...weeks].sort((a, b) => a - b);
}

/** Weeks as they are written: "28–30, 42". */
export function formatWeeks(weeks: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const week of weeks) {
    const last = runs.at(-1);
    if (last && last[1] === week - 1) last[1] = week;
    else runs.push([week, week]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
