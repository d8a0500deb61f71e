/** Telephone numbers and mail addresses as people type them, made fit for reading and for links. */

/** A word that people put before a number; it is no part of what is dialled. */
const lead = /^(?:tlf|tel|telefon|mobil|mob|lokal|direkte)\b\.?:?\s*/i;

/** One number and nothing else: digits with the usual separators. A slash or a comma would mean two numbers. */
const oneNumber = /^\+?[\d\s().\-–]+$/;

/** Digits with a leading `+` kept; undefined unless the text is one number of 3–15 digits (ITU-T E.164). */
function dialled(text: string): string | undefined {
  const number = text.trim().replace(lead, '');
  if (!oneNumber.test(number)) return undefined;
  const digits = number.replace(/\D/g, '');
  if (digits.length < 3 || digits.length > 15) return undefined;
  return number.startsWith('+') ? `+${digits}` : digits;
}

const inPairs = (digits: string): string => digits.replace(/(\d{2})(?=\d)/g, '$1 ');

/** `12 34 56 78` and `+45 12 34 56 78` for Danish numbers; anything else as it was typed. */
export function formatPhone(text: string): string {
  const number = dialled(text);
  const danish = number && /^(\+45|0045)?(\d{8})$/.exec(number);
  if (!danish?.[2] || lead.test(text.trim())) return text.trim();
  return danish[1] ? `+45 ${inPairs(danish[2])}` : inPairs(danish[2]);
}

/** `tel:` link; undefined for text that is not one number. */
export function phoneHref(text: string | undefined): string | undefined {
  const number = dialled(text ?? '');
  return number && `tel:${number}`;
}

/** No character that means something in a `mailto:` link, so that an address can add no subject, copy or body (RFC 6068). */
const address = /^[^\s@<>()[\]"'`,;:?&%#/\\]+@[^\s@<>()[\]"'`,;:?&%#/\\.]+(?:\.[^\s@<>()[\]"'`,;:?&%#/\\.]+)+$/;

/** `mailto:` link; undefined for text that does not look like an address. */
export function mailHref(text: string | undefined): string | undefined {
  const mail = text?.trim() ?? '';
  return address.test(mail) ? `mailto:${mail}` : undefined;
}
