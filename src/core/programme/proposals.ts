import type { Change, Doc } from '../document/types.ts';
import { viewRecord } from '../document/view.ts';
import type { ImprovementEntry } from '../forloeb/closing.ts';
import { toJson } from '../forloeb/record-kind.ts';
import type { OwnProgramme } from './own-programme.ts';
import { keyOfRecord, programmeProposalKind } from './programme-kinds.ts';

/** A proposal for a programme on its way out of a forløb (RULES.md N157). */

/** The record of a programme that a record of a forløb has come from; undefined when the programme does not have it. */
export function placeIn(own: OwnProgramme, about: string | null | undefined): string | undefined {
  if (!about) return undefined;
  const lists = { huskeliste: own.items, activity: own.activities, vidensperson: own.topics };
  const list = lists[about.slice(0, about.indexOf('_')) as keyof typeof lists] ?? [];
  const key = keyOfRecord(about);
  // An item that was made once for each topic carries the number of its topic behind the key.
  return list.find(({ id }) => key === keyOfRecord(id) || key.replace(/_\d+$/, '') === keyOfRecord(id))?.id;
}

/** What the place of a proposal is called; empty for the whole. */
export function placeName(own: OwnProgramme, about: string | null | undefined): string {
  const place = [...own.items, ...own.activities, ...own.topics].find(({ id }) => id === about)?.fields;
  if (!place) return '';
  return 'title' in place ? String(place['title']) : String(place['topic']);
}

interface TakenProposal {
  readonly changes: readonly Change[];
  readonly undo: readonly Change[];
}

/**
 * Puts it into the programme, in words that somebody has looked at. Where it stands already it stays as it is: what somebody has made of it
 * there is not written over, and is not taken away by an undo. `doc`: the programme as it stands.
 */
export function takeProposal(
  own: OwnProgramme,
  improvement: ImprovementEntry,
  text: string,
  doc: Doc | undefined,
): TakenProposal {
  const id = `forslag_${keyOfRecord(improvement.id)}`;
  const before = doc && viewRecord(doc, id);
  if (before && !before.hidden) return { changes: [], undo: [] };
  const about = placeIn(own, improvement.fields.about);
  const fields = toJson({ text, about });
  return {
    changes: [
      { do: 'restore', id },
      { do: 'write', id, type: programmeProposalKind.type, fields, ...(before && { seen: before.stamps }) },
    ],
    undo: [{ do: 'delete', id }],
  };
}
