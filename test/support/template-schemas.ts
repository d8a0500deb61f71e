import * as z from 'zod/mini';
import { Example } from '../../src/core/forloeb/example.ts';
import { LetterTemplate } from '../../src/core/forloeb/letter-template.ts';
import { JournalForm } from '../../src/core/forloeb/procesjournal.ts';
import { Standardprogram } from '../../src/core/forloeb/standardprogram.ts';

/** The schema of each type of file in `templates/`. */
export const schemaOfType = {
  standardprogram: Standardprogram,
  procesjournal: JournalForm,
  eksempel: Example,
  velkomstbrev: LetterTemplate,
} as const;

export type TemplateType = keyof typeof schemaOfType;

const titles: Readonly<Record<TemplateType, string>> = {
  standardprogram: 'Standardprogram i God start',
  procesjournal: 'Procesjournal i God start',
  eksempel: 'Eksempel i God start',
  velkomstbrev: 'Velkomstbrev i God start',
};

/** The JSON Schema that is published in `templates/schema/`, so that an editor can help while a template is changed. */
export function publishedSchema(type: TemplateType): string {
  const { $schema, ...schema } = z.toJSONSchema(schemaOfType[type]);
  return `${JSON.stringify({ $schema, title: titles[type], ...schema }, null, 2)}\n`;
}
