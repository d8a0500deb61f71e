import type { Change, Json } from '../../../core/document/types.ts';
import { closingKind, closingRecordId } from '../../../core/forloeb/closing.ts';

/** A write of fields of the ending; the first one makes it. */
export const closingWrite = (fields: { readonly [field: string]: Json }): Extract<Change, { do: 'write' }> => ({
  do: 'write',
  id: closingRecordId,
  type: closingKind.type,
  fields,
});
