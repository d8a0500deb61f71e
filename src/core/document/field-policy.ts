import { isPlainObject, sameJson } from './json-value.ts';
import type { Json } from './types.ts';
import type { LiveValue, RecordView } from './view.ts';

/**
 * How a field treats several live values on screen (RULES.md V3). `show`: ask the person. `silent`: the winner counts, nobody is
 * asked (position, collapsed). `compareOnly`: values that agree in these keys count as equal (a tick by two people).
 * The policy may change between versions of the app; what is stored does not.
 */
export type FieldPolicy = 'show' | 'silent' | { readonly compareOnly: readonly string[] };

export type PolicyOf = (type: string, field: string) => FieldPolicy;

/** The conflicts of a record that a person is asked about, winner first. */
export function conflictsToShow(view: RecordView, policyOf: PolicyOf): RecordView['conflicts'] {
  const shown: Record<string, readonly LiveValue[]> = {};
  for (const [field, values] of Object.entries(view.conflicts)) {
    const policy = policyOf(view.type, field);
    if (policy === 'silent') continue;
    const kept = policy === 'show' ? values : differingIn(values, policy.compareOnly);
    if (kept.length > 1) shown[field] = kept;
  }
  return shown;
}

/** Whether nobody would be asked to choose between two values of a field. */
export function agrees(policy: FieldPolicy, one: Json, other: Json): boolean {
  if (policy === 'silent') return true;
  return policy === 'show' ? sameJson(one, other) : sameIn(policy.compareOnly, one, other);
}

/** Of the values that agree in `keys` only the first. */
const differingIn = (values: readonly LiveValue[], keys: readonly string[]): readonly LiveValue[] =>
  values.filter(({ value }, index) => values.findIndex((other) => sameIn(keys, other.value, value)) === index);

/** Values that are not objects are compared whole. */
const sameIn = (keys: readonly string[], one: Json, other: Json): boolean =>
  sameJson(part(one, keys), part(other, keys));

const part = (value: Json, keys: readonly string[]): Json =>
  isPlainObject(value) ? keys.map((key) => (value as Readonly<Record<string, Json>>)[key] ?? null) : value;
