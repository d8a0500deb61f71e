import * as z from 'zod/mini';
import { keysBetween } from '../document/order.ts';
import type { Change, Doc } from '../document/types.ts';
import { viewRecord } from '../document/view.ts';
import { foldText } from '../search.ts';
import { Line } from './fields.ts';
import type { Edit } from './huskeliste-edits.ts';
import { type MaterialEntry, materialKind, materialKinds } from './material.ts';
import { write } from './record-kind.ts';

const TemplateId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));

/** Something a workplace usually has, to be filled with where it lies. */
export const MaterialModel = z.strictObject({
  id: TemplateId,
  title: Line,
  kind: z.enum(materialKinds),
  topic: Line,
});
export type MaterialModel = z.infer<typeof MaterialModel>;

/** The file `templates/hjaelperedskaber.json`. */
export const MaterialModels = z.strictObject({
  /** First line of the file: what it is and how to open it, in Danish. */
  om: z.string(),
  $schema: z.optional(z.string()),
  type: z.literal('hjaelperedskaber'),
  id: TemplateId,
  version: z.int().check(z.gte(1)),
  title: Line,
  description: Line,
  materials: z.array(MaterialModel),
});
export type MaterialModels = z.infer<typeof MaterialModels>;

export const modelMaterialId = (model: string): string => `${materialKind.type}_${model}`;

/** The suggestions that are not in the list: neither they themselves nor something with the same name (RULES.md N148). */
export function openSuggestions(
  models: readonly MaterialModel[],
  materials: readonly MaterialEntry[],
): readonly MaterialModel[] {
  const ids = new Set(materials.map(({ id }) => id));
  const titles = new Set(materials.map(({ fields }) => foldText(fields.title)));
  return models.filter(({ id, title }) => !ids.has(modelMaterialId(id)) && !titles.has(foldText(title)));
}

/** Takes suggestions into the plan behind `last`, to be written as the template (RULES.md N2, N148). One that was removed comes back. */
export function takeSuggestions(plan: Doc, models: readonly MaterialModel[], last: string | null): Edit {
  const keys = keysBetween(last, null, models.length, 'GS');
  const changes = models.flatMap(({ id, ...fields }, index): readonly Change[] => {
    const key = modelMaterialId(id);
    const view = viewRecord(plan, key);
    const restored: readonly Change[] = view?.hidden ? [{ do: 'restore', id: key }] : [];
    const isLeft = restored.length > 0 && Object.keys(view?.fields ?? {}).length > 0;
    return isLeft ? restored : [...restored, write(key, materialKind.type, { ...fields, order: keys[index] })];
  });
  return { changes, undo: models.map(({ id }): Change => ({ do: 'delete', id: modelMaterialId(id) })) };
}
