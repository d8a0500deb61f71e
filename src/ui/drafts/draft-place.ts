import type { Change, Dot, Json } from '../../core/document/types.ts';
import type { ForloebRoom } from '../../core/rooms.ts';

/** Where the text of a field is written, as plain data: it outlives the field, and the page. */
export interface DraftPlace {
  readonly room: ForloebRoom;
  readonly record: string;
  readonly type: string;
  readonly field: string;
  /** What a record that is not there yet needs to be one of its kind. */
  readonly along?: { readonly [field: string]: Json } | undefined;
}

export const writeAt = ({ record, type, field, along }: DraftPlace, value: Json, seen: readonly Dot[]): Change => ({
  do: 'write',
  id: record,
  type,
  fields: { ...along, [field]: value },
  seen,
});
