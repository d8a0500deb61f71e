/** 9 · 9.30 · 9:30 · 930 · 0930, with or without "kl." */
const typedTime = /^(?:kl\.? ?)?(?:(\d{1,2})(?:[.:](\d{2}))?|(\d{1,2})(\d{2}))$/;
const clockTime = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** The time a person typed, as `HH:MM` from 00:00 to 23:59; undefined when it is not one (RULES.md C19). */
export const parseTimeInput = (text: string): string | undefined => {
  const match = typedTime.exec(text.trim().toLowerCase().replace(/\s+/g, ' '));
  if (match === null) return undefined;
  const hour = match[1] ?? match[3] ?? '';
  const minute = match[2] ?? match[4] ?? '00';
  const time = `${hour.padStart(2, '0')}:${minute}`;
  return clockTime.test(time) ? time : undefined;
};

/** Minutes since midnight, 0–1439, of `HH:MM`. Throws RangeError for anything else. */
export const minutesOf = (time: string): number => {
  const match = clockTime.exec(time);
  if (match === null) throw new RangeError(`Not a time: ${JSON.stringify(time)}`);
  return Number(match[1]) * 60 + Number(match[2]);
};
