/** Control characters, marks that turn the direction of the text around them, and characters of no width. */
const unseen = /[\p{Cc}\p{Bidi_Control}\u200b-\u200d\u2060-\u2064\ufeff]/gu;

/** A name without what cannot be seen (RULES.md N236): it could turn the sentence it stands in, or pass for another name. */
export const plainName = (name: string): string => name.replace(unseen, '');
