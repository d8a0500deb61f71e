import { Standardprogram } from '../forloeb/standardprogram.ts';
import { failed, ok, type Result } from '../result.ts';

/** What is wrong at one place of a programme that somebody has written as a file (RULES.md N58). */
export interface ProgrammeProblem {
  /**
   * `missing`: the field is not there. `unknownField`: the app has no such field. `unknownWord`: not one of `choices`. `duplicate`:
   * the same key stands twice. `order`: it ends before it begins. `person`: it points to a person, who is nobody in a programme. `wrong`:
   * not the kind of value that belongs here.
   */
  readonly code: 'missing' | 'unknownField' | 'unknownWord' | 'duplicate' | 'order' | 'person' | 'wrong';
  /** List and number from 1, for something in a list of the programme. */
  readonly list?: ListName;
  readonly number?: number;
  /** Title or topic of what it concerns, as far as it has one. */
  readonly label: string;
  /** The field, with dots: `responsible.role`. Empty for the whole. */
  readonly field: string;
  /** The value that stands there, when it is a word or a number. */
  readonly value?: string;
  readonly choices?: readonly string[];
}

export const listNames = ['huskeliste', 'introduktionsskema', 'videnspersoner'] as const;
export type ListName = (typeof listNames)[number];

const mostProblems = 20;

/** Whether some JSON means to be a programme, however broken. */
export const isProgrammeJson = (json: unknown): json is { readonly [field: string]: unknown } =>
  typeof json === 'object' && json !== null && 'type' in json && json.type === 'standardprogram';

/** A programme that somebody has written in a text editor, or what is wrong with it, at most 20 places. */
export function checkProgramme(json: unknown): Result<Standardprogram, readonly ProgrammeProblem[]> {
  const parsed = Standardprogram.safeParse(json);
  if (!parsed.success) {
    const problems = parsed.error.issues.flatMap((issue) => problemsOf(json, issue as Issue));
    return failed(problems.slice(0, mostProblems));
  }
  const problems = [
    ...listNames.flatMap((list) => duplicatesIn(parsed.data, list)),
    ...reversedIn(parsed.data),
    ...personsIn(parsed.data),
  ];
  return problems.length > 0 ? failed(problems.slice(0, mostProblems)) : ok(parsed.data);
}

interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly errors?: readonly (readonly Issue[])[];
}

/** What one issue of a schema means, for a value that was checked apart from its programme. */
export const problemOf = (json: unknown, issue: unknown): ProgrammeProblem | undefined =>
  problemsOf(json, issue as Issue)[0];

function problemsOf(json: unknown, issue: Issue): readonly ProgrammeProblem[] {
  if (issue.code === 'invalid_union') return [fromUnion(json, issue)];
  const value = valueAt(json, issue.path);
  const place = placeOf(json, issue.path);
  if (issue.code === 'unrecognized_keys') {
    return (issue.keys ?? []).map((key) => ({
      ...place,
      code: 'unknownField',
      field: [place.field, key].filter(Boolean).join('.'),
    }));
  }
  if (value === undefined) return [{ ...place, code: 'missing' }];
  const shown = typeof value === 'string' || typeof value === 'number' ? { value: String(value) } : {};
  if (issue.code === 'invalid_value') {
    return [{ ...place, ...shown, code: 'unknownWord', choices: (issue.values ?? []).map(String) }];
  }
  return [{ ...place, ...shown, code: 'wrong' }];
}

/** Of the shapes that a value may have, the one that its author meant: a `role` that is no role is about the role. */
function fromUnion(json: unknown, issue: Issue): ProgrammeProblem {
  const value = valueAt(json, issue.path);
  if (value === undefined) return { ...placeOf(json, issue.path), code: 'missing' };
  const meant = (issue.errors ?? []).flat().find((inner) => inner.code === 'invalid_value' && inner.path.length > 0);
  const path = [...issue.path, ...(meant?.path ?? [])];
  const [problem] = meant && valueAt(json, path) !== undefined ? problemsOf(json, { ...meant, path }) : [];
  return problem ?? { ...placeOf(json, issue.path), code: 'wrong' };
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  let value = json;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

function placeOf(json: unknown, path: readonly PropertyKey[]): Omit<ProgrammeProblem, 'code'> {
  const [first, index, ...rest] = path;
  const list = listNames.find((name) => name === first);
  if (!list || typeof index !== 'number') return { label: '', field: path.map(String).join('.') };
  return { list, number: index + 1, label: labelOf(valueAt(json, [list, index])), field: rest.map(String).join('.') };
}

function labelOf(record: unknown): string {
  const { title, topic } = (record ?? {}) as { readonly title?: unknown; readonly topic?: unknown };
  return [title, topic].find((text): text is string => typeof text === 'string') ?? '';
}

function duplicatesIn(programme: Standardprogram, list: ListName): readonly ProgrammeProblem[] {
  const seen = new Set<string>();
  return programme[list].flatMap((record, index): ProgrammeProblem[] => {
    const isTwice = seen.has(record.id);
    seen.add(record.id);
    const place = { list, number: index + 1, label: labelOf(record) };
    return isTwice ? [{ ...place, code: 'duplicate', field: 'id', value: record.id }] : duplicateParts(record, place);
  });
}

function duplicateParts(
  record: object,
  place: Pick<ProgrammeProblem, 'list' | 'number' | 'label'>,
): ProgrammeProblem[] {
  const keys = ((record as { parts?: readonly { key: string }[] }).parts ?? []).map(({ key }) => key);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  return twice ? [{ ...place, label: place.label, code: 'duplicate', field: 'parts.key', value: twice }] : [];
}

const reversedIn = ({ introduktionsskema }: Standardprogram): readonly ProgrammeProblem[] =>
  introduktionsskema.flatMap(({ title, from, to }, index) =>
    from < to
      ? []
      : [{ code: 'order', list: 'introduktionsskema', number: index + 1, label: title, field: 'to', value: to }],
  );

/** A programme is for everybody: who a person is stands in each forløb. */
const personsIn = (programme: Standardprogram): readonly ProgrammeProblem[] =>
  listNames.flatMap((list) =>
    programme[list].flatMap((record, index): ProgrammeProblem[] => {
      const field = Object.entries(record).find(([, value]) => namesPerson(value))?.[0];
      return field
        ? [{ code: 'person', list, number: index + 1, label: labelOf(record), field: `${field}.person` }]
        : [];
    }),
  );

const namesPerson = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && (Array.isArray(value) ? value.some(namesPerson) : 'person' in value);
