/**
 * The author of everything that is written in a room of the workplace. Such a room goes on to other workplaces, and a key for each
 * person would tell them how many people worked on it and who wrote what together. The day of each value is kept.
 */
export const standingAuthor = 'kollega';

/** Who that author is, where the owner of a forløb would be named (forloeb RULES.md N50). */
export const standingSelf = { viewpoint: 'kontaktperson', person: standingAuthor } as const;
