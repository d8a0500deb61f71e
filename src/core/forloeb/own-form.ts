import * as z from 'zod/mini';
import { isPlainObject } from '../document/json-value.ts';
import { JournalColumn, type JournalForm, JournalPrompt } from './procesjournal.ts';
import type { Entry } from './record-kind.ts';

/**
 * What a workplace has made of a form (RULES.md N206–N208): a record beside the suggestion, with a field for each thought, so that two
 * colleagues who change different points are both kept, and a suggestion that comes anew shows in what nobody has touched. Null in any
 * field, like the empty text, is the suggestion. A point stands under its path, `key` of a heading or `key.column`:
 * `words_<path>` its heading and help, `out_<path>` that it is left out, `own_<path>` a point the suggestion does not have, or has
 * otherwise; `order` and `order_<key>` the keys in their order.
 */
export const OwnForm = z.looseObject({
  form: z.string().check(z.regex(/^[a-z0-9-]{1,48}$/)),
  title: z.optional(z.nullable(z.string())),
  time: z.optional(z.nullable(z.string())),
  description: z.optional(z.nullable(z.string())),
  reminder: z.optional(z.nullable(z.string())),
  order: z.optional(z.nullable(z.array(z.string()))),
});
export type OwnForm = z.infer<typeof OwnForm>;
export type OwnFormEntry = Entry<OwnForm>;

/** In the room of the workplace, and in the plans that have taken it over. */
export const ownFormKind = { type: 'journalskema', schema: OwnForm } as const;
export const ownFormId = (form: string): string => `${ownFormKind.type}_${form}`;

/** A heading of a form, or a column of one. */
export type Point = JournalPrompt | JournalColumn;

/** A point as it is edited. `point`: as the suggestion or the workplace itself made it. */
export interface EditedPoint {
  readonly point: Point;
  readonly heading: string;
  readonly help: string;
  /** Left out of the form, and still there to be brought back. */
  readonly out: boolean;
  readonly columns: readonly EditedPoint[];
}

export interface EditedForm {
  readonly title: string;
  readonly time: string;
  readonly description: string;
  readonly reminder: string;
  readonly points: readonly EditedPoint[];
}

type Fields = { readonly [field: string]: unknown };

export const formWords = ['title', 'time', 'description', 'reminder'] as const;
export const columnsOf = (point: Point): readonly JournalColumn[] =>
  'columns' in point && Array.isArray(point['columns']) ? (point['columns'] as JournalColumn[]) : [];
export const orderField = (at: string): string => `order${at && `_${at}`}`;
export const pathOf = (at: string, key: string): string => (at ? `${at}.${key}` : key);

const said = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() ? value : undefined);

/** The form as the workplace has it, with what is left out. `base`: the suggestion; absent for a form of the workplace alone. */
export function editedForm(base: JournalForm | undefined, own: OwnFormEntry | undefined): EditedForm {
  const fields: Fields = own?.fields ?? {};
  return {
    title: said(fields['title']) ?? base?.title ?? '',
    time: said(fields['time']) ?? base?.time ?? '',
    description: said(fields['description']) ?? base?.description ?? '',
    reminder: said(fields['reminder']) ?? base?.reminder ?? '',
    points: editedPoints(base?.prompts ?? [], fields, ''),
  };
}

function editedPoints(base: readonly Point[], fields: Fields, at: string): readonly EditedPoint[] {
  const own = new Map(ownPoints(fields, at).map((point) => [point.key, point]));
  const all = [...base.map((point) => own.get(point.key) ?? point), ...[...own.values()].filter(isNew(base))];
  const order = fields[orderField(at)];
  const places = Array.isArray(order) ? order : [];
  const placeOf = (key: string) => (places.includes(key) ? places.indexOf(key) : places.length);
  return all
    .toSorted((a, b) => placeOf(a.key) - placeOf(b.key))
    .map((point) => {
      const path = pathOf(at, point.key);
      const words = fields[`words_${path}`];
      const own = isPlainObject(words) ? (words as Fields) : {};
      return {
        point,
        heading: said(own['heading']) ?? point.heading,
        help: typeof own['help'] === 'string' ? own['help'] : (point.help ?? ''),
        out: fields[`out_${path}`] === true,
        columns: at ? [] : editedPoints(columnsOf(point), fields, path),
      };
    });
}

const isNew =
  (base: readonly Point[]) =>
  ({ key }: Point): boolean =>
    !base.some((point) => point.key === key);

/** Points that the workplace has made itself; one that this version cannot read is left alone. */
function ownPoints(fields: Fields, at: string): readonly Point[] {
  const start = `own_${at && `${at}.`}`;
  const schema = at ? JournalColumn : JournalPrompt;
  return Object.entries(fields).flatMap(([field, value]): readonly Point[] => {
    const key = field.slice(start.length);
    if (!field.startsWith(start) || key.includes('.') || !isPlainObject(value)) return [];
    const point: Point | undefined = schema.safeParse({ ...value, key }).data;
    return point ? [point] : [];
  });
}

/** The form for a new entry: the suggestion with what the workplace has made of it. Undefined when nothing is left to write in. */
export function ownedForm(base: JournalForm | undefined, own: OwnFormEntry | undefined): JournalForm | undefined {
  const { points, ...words } = editedForm(base, own);
  const prompts = points.flatMap((one): readonly JournalPrompt[] => {
    const prompt = shown(one) as JournalPrompt | undefined;
    if (prompt?.input !== 'rows') return prompt ? [prompt] : [];
    const columns = one.columns.flatMap((column) => (shown(column) as JournalColumn | undefined) ?? []);
    return columns.some((column) => !column.mentor) ? [{ ...prompt, columns }] : [];
  });
  const id = base?.id ?? own?.fields.form;
  if (!id || prompts.length === 0) return undefined;
  return { type: 'procesjournal', version: 1, ...base, id, ...words, prompts };
}

function shown({ point, heading, help, out }: EditedPoint): Point | undefined {
  if (out) return undefined;
  const { help: _help, ...rest } = point;
  return { ...rest, heading, ...(help.trim() && { help }) } as Point;
}
