import { readdirSync, readFileSync } from 'node:fs';

/** The files of `templates/` as the tests read them. */

const folder = new URL('../../templates/', import.meta.url);

export const templateNames = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort();

export const templateText = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

export const readTemplate = (name: string): unknown => JSON.parse(templateText(name));

/** A text of a template with the path to it, e.g. `huskeliste.3.howTo`. */
export interface PlacedText {
  readonly path: string;
  readonly key: string;
  readonly text: string;
}

/** Keys whose value is for the app and not for a person. */
const technicalKeys = new Set([
  ...['$schema', 'id', 'key', 'type', 'bucket', 'unit', 'origin', 'kind', 'method', 'role', 'audience', 'input'],
  ...[
    'from',
    'to',
    'needs',
    'item',
    'part',
    'by',
    'on',
    'programme',
    'phone',
    'email',
    'category',
    'look',
    'for',
    'unless',
    'phase',
    'check',
    'screen',
    'who',
    'step',
    'point',
    'when',
    'every',
    'fill',
    'area',
    'bank',
    'vidensperson',
    'meeting',
    'state',
    'level',
    'responsible',
    'href',
  ],
]);

/** Every text in a template that a person reads, in order. */
export function textsOf(value: unknown, path = '', key = ''): readonly PlacedText[] {
  if (typeof value === 'string') return technicalKeys.has(key) ? [] : [{ path, key, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsOf(item, `${path}.${index}`, key));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, item]) => textsOf(item, path ? `${path}.${name}` : name, name));
}
