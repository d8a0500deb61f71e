import { keysBetween } from '../document/order.ts';
import type { Change } from '../document/types.ts';
import type { Edit } from './huskeliste-edits.ts';
import { compareMaterials, type MaterialEntry, materialKind } from './material.ts';
import { groupMaterials } from './material-list.ts';
import { write } from './record-kind.ts';

type Random = (count: number) => string;

/** One place up or down within its topic (RULES.md N118); undefined at the end. */
export function moveMaterial(
  materials: readonly MaterialEntry[],
  id: string,
  step: -1 | 1,
  random: Random,
): Edit | undefined {
  const shown = groupMaterials(materials, []).find(({ materials: own }) => own.some((one) => one.id === id))?.materials;
  const at = shown?.findIndex((one) => one.id === id) ?? -1;
  const [upper, lower] = step === -1 ? [shown?.[at - 1], shown?.[at]] : [shown?.[at], shown?.[at + 1]];
  return upper && lower && placeBefore(materials, upper, [lower], random);
}

/** A whole topic before the one above it, or behind the one below it; undefined at the end. `topic`: key of the group. */
export function moveTopic(
  materials: readonly MaterialEntry[],
  topic: string,
  step: -1 | 1,
  random: Random,
): Edit | undefined {
  const groups = groupMaterials(materials, []).filter(({ key }) => key !== '');
  const at = groups.findIndex(({ key }) => key === topic);
  const [upper, lower] = step === -1 ? [groups[at - 1], groups[at]] : [groups[at], groups[at + 1]];
  const target = upper?.materials[0];
  return target && lower && placeBefore(materials, target, lower.materials, random);
}

/**
 * Whatever moves, the lower one goes up: directly before another in the whole list, and not merely in its topic. A topic stands where
 * its first entry does, so that everything else stays where it was.
 */
function placeBefore(
  materials: readonly MaterialEntry[],
  target: MaterialEntry,
  moved: readonly MaterialEntry[],
  random: Random,
): Edit {
  const sorted = materials.toSorted(compareMaterials);
  const before = sorted[sorted.indexOf(target) - 1]?.fields.order ?? null;
  const keys = keysBetween(before, target.fields.order ?? null, moved.length, random(2));
  const place = ({ id }: MaterialEntry, order: string): Change => write(id, materialKind.type, { order });
  return {
    changes: moved.map((entry, index) => place(entry, keys[index] ?? '~')),
    undo: moved.map((entry) => place(entry, entry.fields.order ?? '~')),
  };
}
