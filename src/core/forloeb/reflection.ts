import * as z from 'zod/mini';
import { PlainDay, RecordId, Text } from './fields.ts';
import type { Entry } from './record-kind.ts';

/** The six roles of a kontaktperson (domain 2.9). The words are keys in the template. */
export const kontaktpersonRoles = [
  'ansvarlig',
  'guide',
  'kulturformidler',
  'vejleder',
  'rollemodel',
  'kollega',
] as const;

/**
 * A kontaktperson's own words on being in the newcomer's place, in room `forberedelse`: each answer in a field `answer_<key>`. One record
 * for each person, so that two kontaktpersoner keep each their own (RULES.md N170).
 */
export const Reflection = z.looseObject({ by: RecordId, day: PlainDay });
export type Reflection = z.infer<typeof Reflection>;
export type ReflectionEntry = Entry<Reflection>;

export const reflectionKind = { type: 'refleksion', schema: Reflection } as const;
export const reflectionRecordId = (person: string): string => `refleksion_${person}`;
export const answerField = (key: string): string => `answer_${key}`;

/** What is written under a question; empty when nothing is. */
export function answerOf({ fields }: Pick<ReflectionEntry, 'fields'>, key: string): string {
  const parsed = Text.safeParse(fields[answerField(key)]);
  return parsed.success ? parsed.data : '';
}
