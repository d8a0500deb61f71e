/** A sentence that ends in a day, whose short month may carry the full stop already. */
export const ended = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
