import type * as z from 'zod/mini';

/** True only for a value that a schema accepts for certain. False is no answer: then the schema itself has to be asked. */
export type Surely = (value: unknown) => boolean;

const unknown: Surely = () => false;
const known = new WeakMap<z.core.$ZodType, Surely>();

/**
 * Most records fit their schema, and to say only that takes a tenth of the time of a parse, which makes a copy of the record. The
 * schema stays the one that decides: what is not known of here, or does not fit, is left to it.
 */
export function surely(schema: z.core.$ZodType): Surely {
  const before = known.get(schema);
  if (before) return before;
  // For a schema that stands within itself.
  known.set(schema, unknown);
  const made = allOf(shapeOf((schema as z.core.$ZodTypes)._zod.def), checksOf(schema));
  known.set(schema, made);
  return made;
}

function shapeOf(def: z.core.$ZodTypes['_zod']['def']): Surely {
  switch (def.type) {
    case 'string':
      return 'format' in def || def.coerce ? unknown : (value) => typeof value === 'string';
    case 'number':
      return 'format' in def && def.format === 'safeint' && !def.coerce ? Number.isSafeInteger : unknown;
    case 'boolean':
      return def.coerce ? unknown : (value) => typeof value === 'boolean';
    case 'enum': {
      const words = new Set<unknown>(Object.values(def.entries));
      // A numeric enum of TypeScript also lists its names.
      return [...words].every((word) => typeof word === 'string') ? (value) => words.has(value) : unknown;
    }
    case 'literal':
      return (value) => value !== undefined && (def.values as readonly unknown[]).includes(value);
    case 'optional':
      return or((value) => value === undefined, def.innerType);
    case 'nullable':
      return or((value) => value === null, def.innerType);
    case 'array':
      return listOf(surely(def.element));
    case 'object':
      return membersOf(def);
    case 'union': {
      const options = def.options.map(surely);
      return (value) => options.some((option) => option(value));
    }
    default:
      return unknown;
  }
}

function or(itself: Surely, inner: z.core.$ZodType): Surely {
  const fits = surely(inner);
  return (value) => itself(value) || fits(value);
}

const listOf =
  (fits: Surely): Surely =>
  (value) => {
    if (!Array.isArray(value)) return false;
    for (let index = 0; index < value.length; index += 1) if (!fits(value[index])) return false;
    return true;
  };

/** Loose objects only: what else stands in them is no concern of theirs. */
function membersOf({ shape, catchall }: z.core.$ZodObjectDef): Surely {
  if ((catchall as z.core.$ZodTypes | undefined)?._zod.def.type !== 'unknown') return unknown;
  const members = Object.entries(shape).map(([key, member]) => [key, surely(member)] as const);
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    for (const [key, fits] of members) if (!fits((value as Record<string, unknown>)[key])) return false;
    return true;
  };
}

type Check = z.core.$ZodChecks['_zod']['def'];

const checksOf = (schema: z.core.$ZodType): readonly Surely[] =>
  (schema._zod.def.checks ?? []).map((check) => checkOf(check._zod.def as Check));

/** The length of a text is told by code units here; a schema counts characters, which are never more. */
function checkOf(def: Check | z.core.$ZodCustomDef): Surely {
  switch (def.check) {
    case 'max_length':
      return (value) => (value as { readonly length: number }).length <= def.maximum;
    case 'min_length':
      return (value) => Array.isArray(value) && value.length >= def.minimum;
    case 'greater_than':
      return def.inclusive ? (value) => (value as number) >= Number(def.value) : unknown;
    case 'less_than':
      return def.inclusive ? (value) => (value as number) <= Number(def.value) : unknown;
    case 'string_format':
      return regexOf(def);
    case 'custom':
      return (value) => (def as z.core.$ZodCustomDef).fn(value) === true;
    default:
      return unknown;
  }
}

function regexOf({ format, pattern }: z.core.$ZodCheckStringFormatDef): Surely {
  // One that remembers where it stopped would answer differently the next time.
  if (format !== 'regex' || !pattern || pattern.global || pattern.sticky) return unknown;
  return (value) => pattern.test(value as string);
}

function allOf(shape: Surely, checks: readonly Surely[]): Surely {
  if (checks.length === 0) return shape;
  return (value) => {
    if (!shape(value)) return false;
    for (const check of checks) if (!check(value)) return false;
    return true;
  };
}
