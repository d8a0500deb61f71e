/**
 * JSON with sorted keys and no white space, the same on every device (RFC 8785: keys by UTF-16 code units, numbers as ECMAScript
 * prints them). Members that are `undefined` are left out, as `JSON.stringify` does. Throws RangeError when nested too deep for the
 * stack, so measure the depth of what a stranger sends first.
 */
export function canonicalJson(value: unknown): string {
  const ordered = inOrder(value);
  return ordered === UNORDERABLE ? spell(value) : (JSON.stringify(ordered) ?? 'null');
}

/**
 * The value with its keys in canonical order at every depth as far as an object can keep one, so that its canonical JSON is quickly
 * made. What is in order already is shared.
 */
export function keysInOrder<Value>(value: Value): Value {
  const ordered = inOrder(value);
  return ordered === UNORDERABLE ? value : (ordered as Value);
}

/**
 * The same text in pieces, for work that must let go of the thread in between: what lies deeper than `levels` comes as one piece.
 * Joined, the pieces are what `canonicalJson` gives.
 */
export function* canonicalPieces(value: unknown, levels: number): Generator<string> {
  if (levels === 0 || !isNested(value)) {
    yield canonicalJson(value);
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      yield* withLead(index === 0 ? '[' : ',', value[index], levels - 1);
    }
    yield value.length === 0 ? '[]' : ']';
  } else {
    let before = '{';
    for (const key of Object.keys(value).sort()) {
      if (value[key] === undefined) continue;
      yield* withLead(`${before}${JSON.stringify(key)}:`, value[key], levels - 1);
      before = ',';
    }
    yield before === '{' ? '{}' : '}';
  }
}

/** The pieces of a value behind what stands before it; a generator of its own for each small piece would cost more than the piece. */
const withLead = (lead: string, value: unknown, levels: number): Iterable<string> =>
  levels === 0 || !isNested(value) ? [lead + canonicalJson(value)] : led(lead, canonicalPieces(value, levels));

function* led(lead: string, pieces: Iterable<string>): Generator<string> {
  yield lead;
  yield* pieces;
}

type Members = Record<string, unknown>;

const isNested = (value: unknown): value is Members => typeof value === 'object' && value !== null;

/** An object with a key that decides itself where it stands: keys that are numbers come first, whatever the order of writing. */
const UNORDERABLE = Symbol('unorderable');

/**
 * The value with its keys in order at every depth, so that the engine's own writer, which keeps the order, gives the canonical
 * text; it is several times as fast as any other. What is in order already is not copied.
 */
function inOrder(value: unknown): unknown {
  if (!isNested(value)) return value;
  return Array.isArray(value) ? listInOrder(value) : membersInOrder(value);
}

function listInOrder(list: readonly unknown[]): unknown {
  let copy: unknown[] | undefined;
  for (let index = 0; index < list.length; index += 1) {
    const entry = inOrder(list[index]);
    if (entry === UNORDERABLE) return UNORDERABLE;
    if (entry === list[index]) continue;
    copy ??= [...list];
    copy[index] = entry;
  }
  return copy ?? list;
}

function membersInOrder(value: Members): unknown {
  const keys = Object.keys(value);
  let copy: Members | undefined;
  if (!isRising(keys)) {
    if (keys.some(isWilful)) return UNORDERABLE;
    keys.sort();
    copy = {};
  }
  for (const key of keys) {
    const member = inOrder(value[key]);
    if (member === UNORDERABLE) return UNORDERABLE;
    if (copy === undefined && member !== value[key]) copy = { ...value };
    if (copy !== undefined) copy[key] = member;
  }
  return copy ?? value;
}

function isRising(keys: readonly string[]): boolean {
  for (let index = 1; index < keys.length; index += 1) {
    if ((keys[index - 1] as string) >= (keys[index] as string)) return false;
  }
  return true;
}

const isWilful = (key: string): boolean => /^\d/.test(key) || key === '__proto__';

/** The canonical text put together by hand, for keys that no object keeps in order. */
function spell(value: unknown): string {
  if (!isNested(value)) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(spell).join(',')}]`;
  const members = Object.keys(value)
    .sort()
    .filter((key) => value[key] !== undefined)
    .map((key) => `${JSON.stringify(key)}:${spell(value[key])}`);
  return `{${members.join(',')}}`;
}
