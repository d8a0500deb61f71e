import * as z from 'zod/mini';
import type { Doc } from '../document/types.ts';
import { readEntries } from './record-kind.ts';

/** The mark of a workplace: a small picture that has been drawn anew and carries nothing but its pixels (RULES.md N65). */

export const logoTypes = ['image/png', 'image/jpeg', 'image/webp'] as const;
export type LogoType = (typeof logoTypes)[number];

/** Largest width and height in pixels: 160 px high is sharp at 13 mm on paper. */
export const logoBox = { width: 480, height: 160 } as const;

/** Most characters of `data`: 40 kB of picture. */
export const logoDataLimit = 54_616;

const base64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** What a base64 text of each kind begins with: the signature of the picture. */
const beginnings: Readonly<Record<LogoType, RegExp>> = {
  'image/png': /^iVBORw0KGgo/,
  'image/jpeg': /^\/9j\//,
  'image/webp': /^UklGR[A-Za-z0-9+/]{6}XRUJQ/,
};

export const Logo = z
  .looseObject({
    type: z.enum(logoTypes),
    /** The picture as base64 (RFC 4648). */
    data: z.string().check(z.maxLength(logoDataLimit), z.regex(base64)),
    width: z.int().check(z.gte(1), z.lte(logoBox.width)),
    height: z.int().check(z.gte(1), z.lte(logoBox.height)),
  })
  .check(z.refine(({ type, data }) => beginnings[type].test(data), 'not a picture of its kind'));
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
