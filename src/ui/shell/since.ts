const dayLength = 24 * 60 * 60 * 1000;

/** How long ago, in whole days and in words. Both in milliseconds since 1970. */
export function sinceWords(then: number, now: number): string {
  const days = Math.floor(now / dayLength) - Math.floor(then / dayLength);
  if (days <= 0) return 'i dag';
  return days === 1 ? 'i går' : `for ${days} dage siden`;
}
