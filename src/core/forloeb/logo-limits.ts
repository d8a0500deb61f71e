/** What a logo may be (RULES.md N65). */

export const logoTypes = ['image/png', 'image/jpeg', 'image/webp'] as const;
export type LogoType = (typeof logoTypes)[number];

/** Largest width and height in pixels: 160 px high is sharp at 13 mm on paper. */
export const logoBox = { width: 480, height: 160 } as const;
