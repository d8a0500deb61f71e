/** A text without blanks around it, and with one where there were several or a new line. */
export const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');
