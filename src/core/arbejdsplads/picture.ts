import { type LogoType, logoBox } from '../forloeb/logo-limits.ts';
import { failed, ok, type Result } from '../result.ts';

/** What a picture says of itself in its first bytes: its kind and size. Read before any decoder sees it (RULES.md N65). */

export interface PictureHead {
  readonly type: LogoType;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Most bytes of a picture somebody picks, 5 MB. */
export const pictureLimit = 5 * 1024 * 1024;
/** Most pixels it may unfold to; a few kilobytes can claim billions. */
export const pixelLimit = 40_000_000;

export type PictureFailure = 'not-a-picture' | 'too-large';

/** Kind and size by content; SVG, GIF, HEIC, PDF and the rest are `not-a-picture`. Never throws, whatever the bytes. */
export function lookAtPicture(bytes: Uint8Array): Result<PictureHead, PictureFailure> {
  if (bytes.length > pictureLimit) return failed('too-large');
  const head = pngHead(bytes) ?? jpegHead(bytes) ?? webpHead(bytes);
  if (!head || head.width < 1 || head.height < 1) return failed('not-a-picture');
  return head.width * head.height > pixelLimit ? failed('too-large') : ok(head);
}

const at = (bytes: Uint8Array, index: number): number => bytes[index] ?? 0;
const u16 = (bytes: Uint8Array, index: number): number => at(bytes, index) * 256 + at(bytes, index + 1);
const u24le = (bytes: Uint8Array, index: number): number =>
  at(bytes, index) + at(bytes, index + 1) * 256 + at(bytes, index + 2) * 65_536;
const u32 = (bytes: Uint8Array, index: number): number => u16(bytes, index) * 65_536 + u16(bytes, index + 2);
const text = (bytes: Uint8Array, index: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(index, index + length));

/** PNG (ISO/IEC 15948): the signature, and a first chunk IHDR with width and height. */
function pngHead(bytes: Uint8Array): PictureHead | undefined {
  if (text(bytes, 0, 8) !== '\x89PNG\r\n\x1a\n' || text(bytes, 12, 4) !== 'IHDR' || bytes.length < 33) return undefined;
  return { type: 'image/png', width: u32(bytes, 16), height: u32(bytes, 20) };
}

/** JPEG (ISO/IEC 10918-1): segments until a frame header, which holds height and width. */
function jpegHead(bytes: Uint8Array): PictureHead | undefined {
  if (text(bytes, 0, 3) !== '\xff\xd8\xff') return undefined;
  let index = 2;
  while (index + 9 < bytes.length) {
    if (at(bytes, index) !== 0xff) return undefined;
    const marker = at(bytes, index + 1);
    if (marker === 0xff) {
      index += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { type: 'image/jpeg', height: u16(bytes, index + 5), width: u16(bytes, index + 7) };
    const length = u16(bytes, index + 2);
    if (marker === 0xda || length < 2) return undefined;
    index += 2 + length;
  }
  return undefined;
}

/** WebP (RFC 9649): a RIFF container whose first chunk is VP8, VP8L or VP8X. */
function webpHead(bytes: Uint8Array): PictureHead | undefined {
  if (text(bytes, 0, 4) !== 'RIFF' || text(bytes, 8, 4) !== 'WEBP' || bytes.length < 30) return undefined;
  const type = 'image/webp';
  switch (text(bytes, 12, 4)) {
    case 'VP8X':
      return { type, width: u24le(bytes, 24) + 1, height: u24le(bytes, 27) + 1 };
    case 'VP8L': {
      const packed = at(bytes, 21) + at(bytes, 22) * 256 + at(bytes, 23) * 65_536 + at(bytes, 24) * 16_777_216;
      return { type, width: (packed % 16_384) + 1, height: (Math.floor(packed / 16_384) % 16_384) + 1 };
    }
    case 'VP8 ':
      return {
        type,
        width: (at(bytes, 26) + at(bytes, 27) * 256) % 16_384,
        height: (at(bytes, 28) + at(bytes, 29) * 256) % 16_384,
      };
    default:
      return undefined;
  }
}

/** The size a picture is drawn in: it fits the box, keeps its shape and is never made larger. At least one pixel each way. */
export function fitLogo({ width, height }: Pick<PictureHead, 'width' | 'height'>): { width: number; height: number } {
  const scale = Math.min(1, logoBox.width / width, logoBox.height / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
