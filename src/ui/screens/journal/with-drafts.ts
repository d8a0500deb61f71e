import type { Json } from '../../../core/document/types.ts';
import { rowOfText, rowsOf } from '../../../core/forloeb/journal-rows.ts';
import { readAnswer } from '../../../core/forloeb/journal-written.ts';
import type { JournalEntry, JournalEntryFields } from '../../../core/forloeb/procesjournal.ts';
import { draftsUnder } from '../../drafts/all-drafts.ts';

type Written = Pick<JournalEntry, 'fields'>;

/** The entry as it stands in the fields on screen, kept or not. */
export function withDrafts(entry: JournalEntry, prefix: string): Written {
  const fields: Record<string, Json> = {};
  for (const { key, keeper } of draftsUnder(prefix)) {
    const field = key.slice(prefix.length);
    const { text } = keeper.current();
    fields[field] = field.startsWith('row_') ? rowOfText(text) : text;
  }
  return { fields: { ...entry.fields, ...fields } as JournalEntryFields };
}

/** The entry as plain text, for the person alone: heading by heading, the rows step by step. */
export function entryAsText(entry: Written): string {
  const { title, form, prompts } = entry.fields;
  const parts = [title || form.title];
  for (const prompt of prompts) {
    if (prompt.input !== 'rows') parts.push(`${prompt.heading}\n${readAnswer(entry, prompt)}`);
    else {
      const steps = rowsOf(entry).map((row, index) => {
        const cells = (prompt.columns ?? []).map(({ key, heading }) => `${heading}: ${row.cells[key] ?? ''}`);
        return [`${index + 1}.`, ...cells].join('\n');
      });
      parts.push([prompt.heading, ...steps].join('\n'));
    }
  }
  return `${parts.map((part) => part.trim()).join('\n\n')}\n`;
}
