/** Parts of the address behind `mentor`. */
export const agreementRest = 'aftale';
export const agreementPaperRest = 'aftale-ark';
export const framePaperRest = 'ramme';
export const endRest = 'slut';

/** The screen of the mentor meetings. */
export const meetingsHref = (id: string): string => `#/f/${id}/mentormoeder`;
