import { sameJson } from '../document/json-value.ts';
import type { Change, Dot, Json } from '../document/types.ts';
import {
  columnsOf,
  type EditedForm,
  type EditedPoint,
  formWords,
  orderField,
  ownFormId,
  ownFormKind,
  type Point,
  pathOf,
} from './own-form.ts';
import type { JournalForm } from './procesjournal.ts';

type Fields = { [field: string]: Json };

/**
 * The write that makes a form of the workplace read as `to` where it read as `from` (RULES.md N207). What reads as the suggestion again
 * is null, and what has not changed is not written.
 *
 * @param seen the stamps that were on screen when `from` was (document RULES.md W2); none for a record that is not there
 */
export function ownFormChange(
  form: string,
  base: JournalForm | undefined,
  { from, to, seen }: { readonly from: EditedForm; readonly to: EditedForm; readonly seen?: readonly Dot[] },
): Extract<Change, { do: 'write' }> {
  const [before, after] = [ownFormFields(base, from), ownFormFields(base, to)];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changed = names.filter((name) => !sameJson(before[name], after[name]));
  const fields = { form, ...Object.fromEntries(changed.map((name) => [name, after[name] ?? null])) };
  return { do: 'write', id: ownFormId(form), type: ownFormKind.type, fields, ...(seen && { seen }) };
}

/** What stands in the record of a form that reads so; what reads as the suggestion is absent. */
function ownFormFields(base: JournalForm | undefined, edited: EditedForm): Fields {
  const fields = pointFields(base?.prompts ?? [], edited.points, '');
  for (const word of formWords) if (edited[word].trim() !== (base?.[word] ?? '')) fields[word] = edited[word].trim();
  return fields;
}

function pointFields(base: readonly Point[], points: readonly EditedPoint[], at: string): Fields {
  const fields: Fields = {};
  for (const { point, heading, help, out, columns } of points) {
    const path = pathOf(at, point.key);
    const suggested = base.find(({ key }) => key === point.key);
    const words = { heading: heading.trim() || point.heading, help: help.trim() };
    const isOwn = !suggested || !sameButWords(suggested, point);
    if (isOwn) fields[`own_${path}`] = ownPoint(point, words);
    else if (words.heading !== suggested.heading || words.help !== (suggested.help ?? ''))
      fields[`words_${path}`] = words;
    if (out) fields[`out_${path}`] = true;
    if (!at) Object.assign(fields, pointFields(columnsOf(isOwn ? point : suggested), columns, path));
  }
  const keys = points.map(({ point }) => point.key);
  const usual = [...base.map(({ key }) => key), ...keys].filter((key, index, all) => all.indexOf(key) === index);
  if (!sameJson(keys, usual)) fields[orderField(at)] = keys;
  return fields;
}

/** Whether a point is the suggestion's apart from its words; columns are looked at one by one. */
function sameButWords(one: Point, other: Point): boolean {
  const bare = ({ heading: _heading, help: _help, ...rest }: Point) => {
    const { columns: _columns, ...plain } = rest as { columns?: unknown };
    return plain as Json;
  };
  return sameJson(bare(one), bare(other));
}

function ownPoint(point: Point, words: { readonly heading: string; readonly help: string }): Json {
  const { key: _key, help: _help, ...rest } = point;
  const { help, heading } = words;
  return { ...(rest as Fields), heading, ...(help && { help }) };
}

/** A form from a file, against the suggestion of the same name: what the file does not have is left out (RULES.md N208). */
export function editedFromFile(base: JournalForm | undefined, file: JournalForm): EditedForm {
  const { title, time = '', description, reminder, prompts } = file;
  return { title, time, description, reminder, points: fromFile(base?.prompts ?? [], prompts) };
}

function fromFile(base: readonly Point[], points: readonly Point[]): readonly EditedPoint[] {
  const missing = base.filter(({ key }) => !points.some((point) => point.key === key));
  const one = (point: Point, out: boolean): EditedPoint => {
    const suggested = base.find(({ key }) => key === point.key);
    const known = suggested && sameButWords(suggested, point) ? suggested : point;
    const columns = fromFile(columnsOf(known), columnsOf(point));
    return { point, heading: point.heading, help: point.help ?? '', out, columns };
  };
  return [...points.map((point) => one(point, false)), ...missing.map((point) => one(point, true))];
}
