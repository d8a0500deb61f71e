import { keyBetween } from '../../../core/document/order.ts';

/** An entry of a list with its order key. */
interface Ordered {
  readonly id: string;
  readonly order: string;
}

/** The order key that moves an entry one place; undefined when it is at the end already. */
export function orderAfterMove(
  list: readonly Ordered[],
  id: string,
  step: -1 | 1,
  random: (count: number) => string,
): string | undefined {
  const at = list.findIndex((entry) => entry.id === id);
  if (at < 0 || !list[at + step]) return undefined;
  const others = list.filter((entry) => entry.id !== id);
  const to = at + step;
  return keyBetween(others[to - 1]?.order ?? null, others[to]?.order ?? null, random);
}

/** The order key behind the last entry of a list. */
export const orderAtEnd = (list: readonly Ordered[], random: (count: number) => string): string =>
  keyBetween(list.at(-1)?.order ?? null, null, random);
