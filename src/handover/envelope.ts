import * as z from 'zod/mini';
import { isId } from '../core/document/identifiers.ts';
import { PlainDay } from '../core/forloeb/fields.ts';
import { type ProfileName, profiles, viewpoints } from '../core/rooms.ts';

/** What every file says about itself (FORMAT.md 1). Loose: what a newer version adds does not make a file unreadable. */

export const filetype = 'god-start';

/** The first line of every file, for a person who opens it in a text editor. */
export const om =
  'Det her er en fil fra God start, appen til introduktion af nye kolleger. Åbn den i appen under »Åbn en fil«. ' +
  'Ret ikke i filen her, for så kan appen ikke læse den.';

/** Who the owner of a device is in one forløb: a viewpoint and the key of a person record. */
export const FileSelf = z.looseObject({
  viewpoint: z.enum(viewpoints),
  person: z.string().check(z.maxLength(80)),
});

/** Owner of the device per forløb id. Travels only in a sikkerhedskopi. */
export const FileSelves = z.record(z.string().check(z.refine(isId)), FileSelf);
export type FileSelves = Readonly<Record<string, Readonly<{ viewpoint: (typeof viewpoints)[number]; person: string }>>>;

/** Most documents of a file. */
export const documentsLimit = 2000;

/** Everything but the documents' content, which `fromFileForm` and `checkDoc` judge. */
export const Envelope = z.looseObject({
  filetype: z.literal(filetype),
  format: z.int().check(z.gte(1)),
  requires: z.int().check(z.gte(1)),
  app: z.string().check(z.maxLength(40)),
  made: PlainDay,
  profile: z.enum(Object.keys(profiles) as ProfileName[]),
  from: z.enum(viewpoints),
  selves: z.optional(FileSelves),
  /** Rooms under a lock; locked-rooms.ts judges them. */
  locked: z.optional(z.unknown()),
  counts: z.looseObject({ records: z.int(), fields: z.int() }),
  documents: z.array(z.looseObject({ id: z.string(), kind: z.string() })).check(z.maxLength(documentsLimit)),
  sha256: z.string(),
});
export type Envelope = z.infer<typeof Envelope>;

/** How much a file holds. `fields` counts the fields of all records, deletion marks included. */
export interface Counts {
  readonly records: number;
  readonly fields: number;
  readonly documents: number;
}
