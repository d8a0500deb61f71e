import * as z from 'zod/mini';
import { Line, OptionalLine, Party, Text, Tick } from './fields.ts';
import { DaysAway, maxAway } from './forloeb.ts';
import type { Entry } from './record-kind.ts';
import { Need, VidenspersonKind } from './vocabulary.ts';

/** Stretches in which somebody is away. */
export const Away = z.array(DaysAway).check(z.maxLength(maxAway));

/** A topic and the person who knows about it. The name is empty while the topic waits to be filled. */
export const Vidensperson = z.looseObject({
  topic: Line,
  /** What to ask about within the topic. */
  question: z.optional(Text),
  needs: z.array(Need),
  name: z.optional(OptionalLine),
  function: z.optional(OptionalLine),
  kind: z.optional(z.nullable(VidenspersonKind)),
  phone: z.optional(OptionalLine),
  email: z.optional(OptionalLine),
  place: z.optional(OptionalLine),
  /** Who makes sure that the two meet. */
  introducer: z.optional(z.nullable(Party)),
  introduced: z.optional(Tick),
  deputy: z.optional(OptionalLine),
  /** When the person is away. Never why (RULES.md N98). */
  away: z.optional(z.nullable(Away)),
  order: z.optional(z.string()),
});
export type Vidensperson = z.infer<typeof Vidensperson>;
export type VidenspersonEntry = Entry<Vidensperson>;

export const videnspersonKind = { type: 'vidensperson', schema: Vidensperson } as const;

/** Order key, then id (RULES.md V4). */
export function compareVidenspersoner(a: VidenspersonEntry, b: VidenspersonEntry): number {
  const left = a.fields.order ?? '~';
  const right = b.fields.order ?? '~';
  if (left !== right) return left < right ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
