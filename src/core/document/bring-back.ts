import type { Change } from './types.ts';
import type { RecordView } from './view.ts';

/**
 * Takes a deletion back as far as anybody can: where the record has been purged since it stood as `known`, what was known is written
 * once more.
 */
export function bringBack(id: string, known: RecordView | undefined, now: RecordView | undefined): readonly Change[] {
  const restore: Change = { do: 'restore', id };
  if (!known || !now || now.stamps.length > 0 || known.stamps.length === 0) return [restore];
  return [restore, { do: 'write', id, type: known.type, fields: known.fields }];
}
