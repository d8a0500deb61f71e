import { fitLogo, lookAtPicture, type PictureFailure } from '../../../core/arbejdsplads/picture.ts';
import { Logo } from '../../../core/forloeb/logo.ts';
import { logoTypes } from '../../../core/forloeb/logo-limits.ts';
import { failed, ok, type Result } from '../../../core/result.ts';

export type LogoFailure = PictureFailure | 'unreadable' | 'too-heavy';

/** Ways to write a picture, best first: sharp and see-through, then lighter and lighter. */
const ways: readonly (readonly [type: string, quality: number | undefined, scale: number])[] = [
  ['image/png', undefined, 1],
  ['image/webp', 0.92, 1],
  ['image/png', undefined, 0.6],
  ['image/webp', 0.8, 0.8],
  ['image/jpeg', 0.85, 1],
  ['image/jpeg', 0.7, 0.7],
];

/**
 * Makes a logo of a picked file: looked at before it is decoded, drawn small, and written anew, so that only its pixels are kept
 * (RULES.md N65). Never throws, whatever the file.
 */
export async function drawLogo(file: Blob): Promise<Result<Logo, LogoFailure>> {
  if (file.size > 5 * 1024 * 1024) return failed('too-large');
  let picture: ImageBitmap;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const head = lookAtPicture(bytes);
    if (!head.ok) return head;
    // Under the type its content has, not the one its name claims.
    picture = await createImageBitmap(new Blob([bytes], { type: head.value.type }));
  } catch {
    return failed('unreadable');
  }
  const size = fitLogo(picture);
  try {
    for (const [type, quality, scale] of ways) {
      const width = Math.max(1, Math.round(size.width * scale));
      const height = Math.max(1, Math.round(size.height * scale));
      const logo = await encode(picture, { width, height, type, quality });
      if (logo) return ok(logo);
    }
    return failed('too-heavy');
  } finally {
    picture.close();
  }
}

interface Order {
  readonly width: number;
  readonly height: number;
  readonly type: string;
  readonly quality: number | undefined;
}

/** Undefined when the result is too large, or the browser cannot write this kind. */
async function encode(picture: ImageBitmap, { width, height, type, quality }: Order): Promise<Logo | undefined> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  context.imageSmoothingQuality = 'high';
  if (type === 'image/jpeg') {
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, width, height);
  }
  context.drawImage(picture, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality));
  if (!blob || !logoTypes.some((known) => known === blob.type)) return undefined;
  const data = base64(new Uint8Array(await blob.arrayBuffer()));
  const parsed = Logo.safeParse({ type: blob.type, data, width, height });
  return parsed.success ? parsed.data : undefined;
}

const base64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
