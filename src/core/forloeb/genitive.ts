/** Danish genitive: "Aminas"; a name that ends in s, x or z gets an apostrophe alone: "Jens'" (Retskrivningsordbogen § 13). */
export const genitive = (name: string): string => (/[sxz]$/i.test(name) ? `${name}'` : `${name}s`);
