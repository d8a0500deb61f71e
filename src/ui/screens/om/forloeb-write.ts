import type { Json } from '../../../core/document/types.ts';
import { forloebKind, forloebRecordId } from '../../../core/forloeb/forloeb.ts';

/** A write of fields of the forløb record. */
export const forloebWrite = (fields: { readonly [field: string]: Json }) =>
  ({ do: 'write', id: forloebRecordId, type: forloebKind.type, fields }) as const;
