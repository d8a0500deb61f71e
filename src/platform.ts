import type { Day } from './core/calendar/day.ts';

/** Clock and chance of the device. Everything else gets them handed in, so that a test can choose them. */

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Random base62 characters from the browser's secure source. Each character is drawn evenly. */
export function base62(count: number): string {
  let text = '';
  while (text.length < count) {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < 248) text += alphabet[byte % 62];
  }
  return text;
}

/** A fresh key: prefix, underscore, 10 random characters. */
export const recordId = (prefix: string): string => `${prefix}_${base62(10)}`;

/** A fresh actor: 10 random characters, more than 59 bits. */
export const actorId = (): string => base62(10);

const two = (value: number): string => String(value).padStart(2, '0');

/** Plain day of a moment (milliseconds since 1970) in the time zone of this device. */
export function dayOfMoment(moment: number): Day {
  const date = new Date(moment);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Plain day on this device's clock and in its time zone. */
export const dayOfClock = (): Day => dayOfMoment(Date.now());

/** Time of day on this device's clock, `HH:MM`. */
export function timeOfClock(): string {
  const now = new Date();
  return `${two(now.getHours())}:${two(now.getMinutes())}`;
}
