import type { Actor, Dot } from './types.ts';

/** What a copy has seen: the highest action number of each actor. A document's `a` is one. */
export interface Vector {
  readonly [actor: Actor]: { readonly n: number };
}

/** The stamp of action number `n` (≥ 1) of `actor`. */
export const dotOf = (actor: Actor, n: number): Dot => `${actor}.${n}`;

/** The two halves of a stamp. Actors contain no full stop (RULES.md F5). */
export function parseDot(dot: Dot): { readonly actor: Actor; readonly n: number } {
  const stop = dot.lastIndexOf('.');
  return { actor: dot.slice(0, stop), n: Number(dot.slice(stop + 1)) };
}

export const actorOf = (dot: Dot): Actor => dot.slice(0, dot.lastIndexOf('.'));

/** Whether a copy with this vector has seen the action (RULES.md F3). */
export function covers(vector: Vector, dot: Dot): boolean {
  const { actor, n } = parseDot(dot);
  const known = vector[actor];
  return known !== undefined && known.n >= n;
}

/** Whether a copy with `vector` has seen everything a copy with `other` has. */
export const includesVector = (vector: Vector, other: Vector): boolean =>
  Object.entries(other).every(([actor, { n }]) => (vector[actor]?.n ?? 0) >= n);

/** By code units, like every order in a document: the same on all devices and in all languages. */
export const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Order of stamps in a list: by actor, then by action number. */
export function compareDots(one: Dot, other: Dot): number {
  const [left, right] = [parseDot(one), parseDot(other)];
  return compareText(left.actor, right.actor) || left.n - right.n;
}
