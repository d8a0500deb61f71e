/** What a file is when it is not ours, told by its first bytes and never by its name, which phones change. */
export type Lookalike = 'zip' | 'pdf' | 'office' | 'picture' | 'html' | 'encoding';

const startsWith = (bytes: Uint8Array, ...magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);

/** Bytes as one character each, for looking at signatures. */
const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

export const isGzip = (bytes: Uint8Array): boolean => startsWith(bytes, 0x1f, 0x8b);

/** How many bytes at each end are looked at. */
const reach = 4096;

/** Names of parts that only packed office documents have. Their list lies at the end of the file, their first parts at the beginning. */
const officeParts = /\[Content_Types\]\.xml|word\/|xl\/|ppt\/|mimetypeapplication\/vnd\.oasis/;

/** Kinds of picture: signature and where it stands. */
const pictures: readonly (readonly [at: number, RegExp])[] = [
  [0, /^\x89PNG/],
  [0, /^\xff\xd8\xff/],
  [0, /^GIF8[79]a/],
  [0, /^(II\*\0|MM\0\*)/],
  [4, /^ftyp(heic|heix|hevc|hevx|heim|heis|mif1|msf1|avif)/],
  [8, /^WEBP/],
];

/** The kind of a foreign file; undefined for what may be text of ours. */
export function sniff(bytes: Uint8Array): Lookalike | undefined {
  const head = latin(bytes.subarray(0, reach));
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)) {
    return officeParts.test(head + latin(bytes.subarray(-reach))) ? 'office' : 'zip';
  }
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0) || head.startsWith('{\\rtf')) return 'office';
  if (head.trimStart().startsWith('%PDF-')) return 'pdf';
  if (pictures.some(([at, signature]) => signature.test(head.slice(at, at + 16)))) return 'picture';
  if (isUtf16(bytes)) return 'encoding';
  return sniffMarkup(
    head
      .replace(/^\xef\xbb\xbf/, '')
      .trimStart()
      .toLowerCase(),
  );
}

function sniffMarkup(text: string): Lookalike | undefined {
  if (!text.startsWith('<')) return undefined;
  if (text.startsWith('<svg') || /^<\?xml[^>]{0,200}>\s{0,20}<svg/.test(text)) return 'picture';
  return 'html';
}

/** A byte order mark, or a bracket beside a zero byte. */
function isUtf16(bytes: Uint8Array): boolean {
  const marked = startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
  return marked || startsWith(bytes, 0x7b, 0) || startsWith(bytes, 0, 0x7b);
}
