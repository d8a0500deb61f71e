import { DELETION_FIELD, fieldsOf, liveStamps, slotOf } from './slot.ts';
import { compareDots } from './stamp.ts';
import type { Doc, Dot, Json, Rec } from './types.ts';

/** The value of `_slettet`. `s`: deleted; `p`: purged, stays for ever; `d`: the stamps the deleter had seen (RULES.md W4, W5). */
export interface Marker {
  readonly s: 0 | 1;
  readonly p?: 1;
  readonly d: readonly Dot[];
}

/** A marker read from a document that `checkDoc` has accepted or that we wrote. */
const asMarker = (value: Json): Marker => value as unknown as Marker;

export const asJson = (marker: Marker): Json => marker as unknown as Json;

/** The live markers with their stamps, first the one on top. */
export const markersOf = (rec: Rec): readonly (readonly [Dot, Marker])[] =>
  slotOf(rec, DELETION_FIELD).map(([dot, value]) => [dot, asMarker(value)] as const);

export const isPurged = (rec: Rec): boolean => markersOf(rec).some(([, marker]) => marker.p === 1);

/** Live stamps of the record that no deleter had seen. */
export function unseenByDeleters(rec: Rec): Dot[] {
  const seen = new Set(markersOf(rec).flatMap(([, marker]) => marker.d));
  return liveStamps(rec).filter((dot) => !seen.has(dot));
}

/**
 * RULES.md V1: everybody who touched the mark deleted, and together they had seen every value that is left. Where no value is left there
 * is nothing to show, whatever the mark says.
 */
export function isHidden(rec: Rec): boolean {
  if (rec.v[DELETION_FIELD] === undefined) return false;
  if (isEmptied(rec)) return true;
  return markersOf(rec).every(([, marker]) => marker.s === 1) && unseenByDeleters(rec).length === 0;
}

/** Nothing left of the record but the mark. */
export const isEmptied = (rec: Rec): boolean => fieldsOf(rec).every((field) => field === DELETION_FIELD);

/** RULES.md V2: purged, and back through an edit that the purge had not seen, or a restore. */
export const isPartlyRevived = (rec: Rec): boolean =>
  rec.v[DELETION_FIELD] !== undefined && isPurged(rec) && !isHidden(rec);

/** Whether any record of a document is partly revived. */
export const hasPartlyRevived = ({ r }: Doc): boolean => Object.values(r).some(isPartlyRevived);

const sticky = (rec: Rec): { p?: 1 } => (isPurged(rec) ? { p: 1 } : {});

export const deletedMarker = (rec: Rec): Marker => ({ s: 1, ...sticky(rec), d: liveStamps(rec).sort(compareDots) });
export const restoredMarker = (rec: Rec): Marker => ({ s: 0, ...sticky(rec), d: [] });
export const purgedMarker = (rec: Rec): Marker => ({ s: 1, p: 1, d: liveStamps(rec).sort(compareDots) });
