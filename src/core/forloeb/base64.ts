const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of a base64 text with its padding (RFC 4648); undefined for any other text. */
export function bytesOfBase64(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return undefined;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  let bits = 0;
  for (let index = 0, at = 0; index < text.length - padding; index += 1) {
    bits = ((bits << 6) | digits.indexOf(text.charAt(index))) & 0xffffff;
    // Each digit after the first of four completes a byte; what is left of the bits is 4, 2 or 0 long.
    if (index % 4 === 0) continue;
    bytes[at] = (bits >> (6 - 2 * (index % 4))) & 255;
    at += 1;
  }
  return bytes;
}
