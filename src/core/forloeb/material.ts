import * as z from 'zod/mini';
import { compareText } from '../compare-text.ts';
import { Line, OptionalLine, RecordId, Tick } from './fields.ts';
import type { Entry } from './record-kind.ts';

/** What a newcomer can look things up in (domain 1, Hjælperedskaber). */
export const materialKinds = [
  'retningslinje',
  'manual',
  'procedure',
  'sagsgang',
  'it',
  'brevskabelon',
  'eksempel',
  'haandbog',
  'andet',
] as const;
export type MaterialType = (typeof materialKinds)[number];

/** Something to read or use, where it lies, and whether it lies ready. Never a file: that stays where it is kept. */
export const Material = z.looseObject({
  title: Line,
  kind: z.enum(materialKinds),
  /** An address; where it leads says `linkHref`, and anything else is words. */
  href: z.optional(OptionalLine),
  /** Where it is found when it has no address: a shelf, a drive, a person. */
  place: z.optional(OptionalLine),
  /** The topic it belongs to; the same word as the topic of a vidensperson or a task puts them together. */
  topic: z.optional(OptionalLine),
  /** Key of the goal it helps with. */
  goal: z.optional(z.nullable(RecordId)),
  /** Looked up and found to be there. */
  status: z.optional(Tick),
  order: z.optional(z.string()),
});
export type Material = z.infer<typeof Material>;
export type MaterialEntry = Entry<Material>;

export const materialKind = { type: 'hjaelperedskab', schema: Material } as const;

/** Order key, then id (document RULES.md V4). */
export const compareMaterials = (a: MaterialEntry, b: MaterialEntry): number =>
  compareText(a.fields.order ?? '~', b.fields.order ?? '~') || compareText(a.id, b.id);
