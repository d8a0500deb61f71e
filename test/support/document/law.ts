/** A law or rule of RULES.md that did not hold. */
export class Broken extends Error {
  readonly law: string;

  constructor(law: string, what: string, detail?: unknown) {
    super(`${law}: ${what}${detail === undefined ? '' : `\n${JSON.stringify(detail, null, 1)}`}`);
    this.law = law;
  }
}

export function must(holds: boolean, law: string, what: string, detail?: () => unknown): asserts holds {
  if (!holds) throw new Broken(law, what, detail?.());
}

/** Equal but for the order of keys. */
export function mustEqual(actual: unknown, expected: unknown, law: string, what: string): void {
  if (!isEqual(actual, expected)) throw new Broken(law, what, { actual, expected });
}

function isEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every(
    (key) =>
      Object.hasOwn(other, key) &&
      isEqual((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]),
  );
}

/** Makes any later change of the value, at any depth, throw. */
export function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) frozen(part);
  return value;
}
