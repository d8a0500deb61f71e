import * as z from 'zod/mini';
import { lookAtPicture, type PictureHead } from '../arbejdsplads/picture.ts';
import type { Doc } from '../document/types.ts';
import { bytesOfBase64 } from './base64.ts';
import { logoBox, logoTypes } from './logo-limits.ts';
import { readEntries } from './record-kind.ts';

/** The mark of a workplace: a small picture that has been drawn anew and carries nothing but its pixels (RULES.md N65). */

/** Most characters of `data`: 40 kB of picture. */
export const logoDataLimit = 54_616;

const base64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** Whether the picture is of the kind and size that is stated: whoever shows it makes room for what is stated. */
function isAsStated({ type, data, width, height }: Readonly<PictureHead & { data: string }>): boolean {
  const bytes = bytesOfBase64(data);
  const head = bytes && lookAtPicture(bytes);
  return head?.ok === true && head.value.type === type && head.value.width === width && head.value.height === height;
}

export const Logo = z
  .looseObject({
    type: z.enum(logoTypes),
    /** The picture as base64 (RFC 4648). */
    data: z.string().check(z.maxLength(logoDataLimit), z.regex(base64)),
    width: z.int().check(z.gte(1), z.lte(logoBox.width)),
    height: z.int().check(z.gte(1), z.lte(logoBox.height)),
  })
  .check(z.refine(isAsStated, 'not a picture of its kind and size'));
export type Logo = z.infer<typeof Logo>;

/** The picture as an address for `<img>`. Only for what fits the schema: the type is one of three, the data base64. */
export const logoAddress = ({ type, data }: Logo): string => `data:${type};base64,${data}`;

/** The one record that holds the logo, in the room of the workplace and in each plan; null when it was taken away. */
export const LogoHolder = z.looseObject({ picture: z.nullable(Logo) });
export const logoKind = { type: 'logo', schema: LogoHolder } as const;
export const logoRecordId = 'logo';

/** The logo of a plan or of the workplace. One that does not fit is not shown, and takes nothing else with it. */
export const readLogo = (doc: Doc | undefined): Logo | undefined =>
  readEntries(doc, logoKind).known.find(({ id }) => id === logoRecordId)?.fields.picture ?? undefined;
