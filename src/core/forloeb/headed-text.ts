import * as z from 'zod/mini';
import { isPlainObject } from '../document/json-value.ts';
import type { Json } from '../document/types.ts';
import { Line, Text } from './fields.ts';

/** A text with the heading it was written under, in one field: whatever a form is called later, the words keep theirs (RULES.md N184). */
export const HeadedText = z.looseObject({ heading: Line, text: Text });
export type HeadedText = z.infer<typeof HeadedText>;

const prefix = 'p_';

/** The field that holds the text under a heading of a form. */
export const headedField = (key: string): string => `${prefix}${key}`;

/** The text of a field, empty while there is none. */
export function headedText(value: Json | undefined): string {
  const text = isPlainObject(value) ? (value as { readonly [key: string]: Json })['text'] : undefined;
  return typeof text === 'string' ? text : '';
}

export interface HeadedPoint {
  readonly key: string;
  /** As the words were written under it, or as the form says where nothing is written. */
  readonly heading: string;
  readonly text: string;
}

interface FormPoint {
  readonly key: string;
  readonly heading: string;
}

/** The points of a form with what is written, and after them what was written under headings that the form has no more. */
export function headedPoints(
  form: readonly FormPoint[],
  fields: { readonly [field: string]: unknown },
): readonly HeadedPoint[] {
  const known = form.map(({ key, heading }) => pointOf(key, heading, fields[headedField(key)]));
  const keys = new Set(form.map(({ key }) => headedField(key)));
  const left = Object.keys(fields)
    .filter((field) => field.startsWith(prefix) && !keys.has(field))
    .sort()
    .map((field) => pointOf(field.slice(prefix.length), '', fields[field]))
    .filter(({ heading, text }) => heading && text.trim());
  return [...known, ...left];
}

function pointOf(key: string, heading: string, value: unknown): HeadedPoint {
  const written = HeadedText.safeParse(value).data;
  return written?.text.trim() ? { key, heading: written.heading, text: written.text } : { key, heading, text: '' };
}
