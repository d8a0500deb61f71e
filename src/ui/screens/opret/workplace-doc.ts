import { workplaceKey } from '../../../core/arbejdsplads/workplace.ts';
import type { Doc } from '../../../core/document/types.ts';
import type { RoomRow } from '../../../storage/database.ts';

/** The document of the workplace among the rows of its room. */
export const workplaceDoc = (rows: readonly RoomRow[]): Doc | undefined =>
  rows.find((row) => row.forloeb === workplaceKey)?.doc;
