import { linkKind } from '../../core/arbejdsplads/workplace.ts';
import { materialLabels } from '../../core/forloeb/learning-labels.ts';
import { materialKind } from '../../core/forloeb/material.ts';
import { groupMaterials, isReady, whereabouts } from '../../core/forloeb/material-list.ts';
import { readEntries } from '../../core/forloeb/record-kind.ts';
import { paperTexts } from '../texts.ts';
import type { SheetContext } from './context.ts';

export interface MaterialRow {
  readonly id: string;
  readonly title: string;
  /** "Manual"; empty for a link of the workplace. */
  readonly kind: string;
  readonly topic: string;
  /** Where it is found, in words; empty while nobody has said: the paper has a line to write on. */
  readonly where: string;
  readonly ready: boolean;
}

/** Hjælperedskaber and the links of the workplace in the order of the list (RULES.md N149). */
export function buildHjaelp({ plan }: SheetContext): readonly MaterialRow[] {
  const groups = groupMaterials(readEntries(plan, materialKind).known, readEntries(plan, linkKind).known);
  return groups.flatMap(({ topic, materials, links }) => [
    ...materials.map((entry) => ({
      id: entry.id,
      title: entry.fields.title,
      kind: materialLabels[entry.fields.kind],
      topic,
      where: [entry.fields.place?.trim(), whereabouts(entry.fields.href).words].filter(Boolean).join(', '),
      ready: isReady(entry),
    })),
    ...links.map(({ id, fields }) => ({
      id,
      title: fields.title,
      kind: '',
      topic: topic || paperTexts.fromWorkplace,
      where: whereabouts(fields.href).words,
      ready: true,
    })),
  ]);
}
