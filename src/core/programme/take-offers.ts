import { keysBetween } from '../document/order.ts';
import type { Change, Doc, Json } from '../document/types.ts';
import { viewRecord } from '../document/view.ts';
import { type Forloeb, forloebKind, forloebRecordId } from '../forloeb/forloeb.ts';
import { compareItems, huskelisteKind } from '../forloeb/huskeliste.ts';
import { readEntries } from '../forloeb/record-kind.ts';
import { templateAuthor } from '../forloeb/template-records.ts';
import { compareVidenspersoner, videnspersonKind } from '../forloeb/vidensperson.ts';
import type { Bucket } from '../forloeb/vocabulary.ts';
import { emptyField } from './empty-field.ts';
import type { OwnProgramme } from './own-programme.ts';
import type { Written } from './programme-changes.ts';
import type { Offer, Offers } from './programme-offers.ts';

/** What is written when a newer version has been looked through, and what undoes it. */
export interface Taken {
  /** Written as the programme (RULES.md N2): two people who take the same get one copy. */
  readonly template: { readonly by: string; readonly changes: readonly Change[] };
  /** Written by the person: the version that the forløb has come to, so that what was left is not offered again. */
  readonly own: readonly Change[];
  readonly undo: readonly Change[];
}

/** Takes the offers with these keys; the others count as looked at (RULES.md N54). */
export function takeOffers(plan: Doc, own: OwnProgramme, offers: Offers, chosen: ReadonlySet<string>): Taken {
  const forloeb = readEntries(plan, forloebKind).known[0]?.fields;
  if (!forloeb) throw new RangeError('The plan has no forløb record that this version can read');
  const fresh = offers.fresh.filter(({ id }) => chosen.has(id));
  const changed = offers.changed.filter(({ id }) => chosen.has(id));
  const programme = (value: Json): Change => writeTo(forloebRecordId, forloebKind.type, { programme: value });
  return {
    template: {
      by: templateAuthor(own.key),
      changes: [
        ...fresh.map((offer, index) => placed(plan, offer.record, index)),
        ...changed.map((offer) => rewording(plan, offer)),
      ],
    },
    own: [programme(newReference(forloeb, own))],
    undo: [
      ...fresh.map(({ id }): Change => ({ do: 'delete', id })),
      ...changed.map((offer) => restoring(plan, offer)),
      programme(forloeb.programme as Json),
    ],
  };
}

const writeTo = (id: string, type: string, fields: Written['fields']): Written => ({ do: 'write', id, type, fields });

function newReference({ programme }: Forloeb, own: OwnProgramme): Json {
  const come = { id: own.key, version: own.version, title: own.head.fields.title };
  if (programme.id === own.key) return { ...(programme as object), ...come } as Json;
  if (programme.made?.id === own.key) return { ...(programme as object), made: { ...programme.made, ...come } } as Json;
  return { ...(programme as object), also: { ...programme.also, ...come } } as Json;
}

/** Ties a forløb to the programme that has been made of it, as its first version is (RULES.md N92). */
export function madeOf(plan: Doc, made: { readonly id: string; readonly title: string }): readonly Change[] {
  const forloeb = readEntries(plan, forloebKind).known[0];
  if (!forloeb) return [];
  const programme = { ...(forloeb.fields.programme as object), made: { ...made, version: 1 } } as Json;
  const change = writeTo(forloebRecordId, forloebKind.type, { programme });
  return [{ ...change, seen: forloeb.view.stamps }];
}

/** A new record at the end of its list. The key is computed, so that two people who take it put it in the same place. */
function placed(plan: Doc, record: Written, index: number): Written {
  if (record.type === huskelisteKind.type) {
    const { bucket } = record.fields['placement'] as unknown as { readonly bucket: Bucket };
    const order = lastKey(
      readEntries(plan, huskelisteKind)
        .known.filter(({ fields }) => fields.placement.bucket === bucket)
        .sort(compareItems)
        .map(({ fields }) => fields.placement.order),
      index,
    );
    return { ...record, fields: { ...record.fields, placement: { bucket, order } } };
  }
  if (record.type !== videnspersonKind.type) return record;
  const topics = [...readEntries(plan, videnspersonKind).known].sort(compareVidenspersoner);
  return {
    ...record,
    fields: {
      ...record.fields,
      order: lastKey(
        topics.map(({ fields }) => fields.order ?? ''),
        index,
      ),
    },
  };
}

/** The key of the new record with this number behind the last of a list. */
const lastKey = (orders: readonly string[], index: number): string =>
  keysBetween(orders.at(-1) || null, null, index + 1, 'GS').at(-1) ?? '';

/** The new words over those that were looked at; what has come meanwhile stays beside them (document RULES.md W2). */
function rewording(plan: Doc, { id, type, record, changed = [] }: Offer): Change {
  const fields = Object.fromEntries(changed.map((field) => [field, record.fields[field] ?? null]));
  const view = viewRecord(plan, id);
  const order = (view?.fields['placement'] as { readonly order?: string } | undefined)?.order;
  const bucket = (fields['placement'] as { readonly bucket?: string } | undefined)?.bucket;
  const placed = bucket === undefined ? fields : { ...fields, placement: { bucket, order: order ?? '' } };
  return { ...writeTo(id, type, placed), ...(view && { seen: view.stamps }) };
}

function restoring(plan: Doc, { id, type, changed = [] }: Offer): Change {
  const before = viewRecord(plan, id)?.fields ?? {};
  return writeTo(id, type, Object.fromEntries(changed.map((field) => [field, before[field] ?? emptyField(field)])));
}
