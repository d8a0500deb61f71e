import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLogo, lookAtPicture, pictureLimit, pixelLimit } from '../../../src/core/arbejdsplads/picture.ts';
import { createDoc } from '../../../src/core/document/create.ts';
import type { Json } from '../../../src/core/document/types.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { bytesOfBase64 } from '../../../src/core/forloeb/base64.ts';
import { Logo, logoAddress, logoKind, logoRecordId, readLogo } from '../../../src/core/forloeb/logo.ts';
import { logoBox } from '../../../src/core/forloeb/logo-limits.ts';

const u32 = (value: number) => [(value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
const text = (words: string) => [...words].map((char) => char.charCodeAt(0));

const png = (width: number, height: number) =>
  new Uint8Array([
    0x89,
    ...text('PNG\r\n\x1a\n'),
    ...u32(13),
    ...text('IHDR'),
    ...u32(width),
    ...u32(height),
    8,
    6,
    0,
    0,
    0,
    1,
    2,
    3,
    4,
  ]);
const jpeg = (width: number, height: number) =>
  new Uint8Array([
    ...[0xff, 0xd8, 0xff, 0xe1, 0, 6, 1, 2, 3, 4],
    ...[0xff, 0xc0, 0, 17, 8, height >> 8, height & 255, width >> 8, width & 255, 3, 0, 0, 0],
  ]);
const webp = (width: number, height: number) =>
  new Uint8Array([
    ...text('RIFF'),
    0,
    0,
    0,
    0,
    ...text('WEBPVP8X'),
    10,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    ...[(width - 1) & 255, ((width - 1) >> 8) & 255, (width - 1) >> 16],
    ...[(height - 1) & 255, ((height - 1) >> 8) & 255, (height - 1) >> 16],
  ]);

describe('[N65] a picture is known by its content', () => {
  it.each([
    ['image/png', png],
    ['image/jpeg', jpeg],
    ['image/webp', webp],
  ] as const)('%s with its size', (type, make) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6000 }), fc.integer({ min: 1, max: 6000 }), (width, height) => {
        expect(lookAtPicture(make(width, height))).toEqual({ ok: true, value: { type, width, height } });
      }),
    );
  });

  it("anything else is refused: drawings with script, animations, documents, phones' own kinds", () => {
    const foreign = [
      '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
      '<?xml version="1.0"?><svg/>',
      'GIF89a\x01\x00\x01\x00',
      '%PDF-1.7',
      '\x00\x00\x00\x18ftypheic',
      'BM\x00\x00',
      'PK\x03\x04',
      '',
      '<html>',
    ];
    for (const words of foreign) {
      const padded = new Uint8Array([...text(words), ...new Array(64).fill(0)]);
      expect(lookAtPicture(padded), words).toEqual({ ok: false, error: 'not-a-picture' });
    }
  });

  it('one that would unfold to more than it may is refused before it is decoded', () => {
    for (const make of [png, webp]) {
      expect(lookAtPicture(make(60_000, 60_000))).toEqual({ ok: false, error: 'too-large' });
      expect(lookAtPicture(make(pixelLimit / 1000 + 1, 1000))).toEqual({ ok: false, error: 'too-large' });
    }
    expect(lookAtPicture(png(0, 10))).toEqual({ ok: false, error: 'not-a-picture' });
    expect(lookAtPicture(png(0xffffffff, 0xffffffff))).toEqual({ ok: false, error: 'too-large' });
    expect(lookAtPicture(new Uint8Array(pictureLimit + 1))).toEqual({ ok: false, error: 'too-large' });
  });

  it('never throws and never loops, whatever the bytes', () => {
    const starts = fc.constantFrom(
      ...[png(3, 3), jpeg(3, 3), webp(3, 3)].map((bytes) => [...bytes]),
      [0xff, 0xd8, 0xff],
      [],
    );
    fc.assert(
      fc.property(starts, fc.nat(40), fc.uint8Array({ maxLength: 400 }), (start, cut, rest) => {
        const looked = lookAtPicture(new Uint8Array([...start.slice(0, cut), ...rest]));
        if (looked.ok) expect(looked.value.width * looked.value.height).toBeLessThanOrEqual(pixelLimit);
      }),
      { numRuns: 500 },
    );
  });

  it('is drawn within the box, in its own shape, and never larger than it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9000 }), fc.integer({ min: 1, max: 9000 }), (width, height) => {
        const size = fitLogo({ width, height });
        expect(size.width).toBeGreaterThanOrEqual(1);
        expect(size.height).toBeGreaterThanOrEqual(1);
        expect(size.width).toBeLessThanOrEqual(Math.min(width, logoBox.width));
        expect(size.height).toBeLessThanOrEqual(Math.min(height, logoBox.height));
      }),
    );
  });
});

describe('[N65] a logo that is kept', () => {
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
  const real = { type: 'image/png', data: base64(png(10, 10)), width: 10, height: 10 } as const;

  it('is one of three kinds, base64, small, and what it says it is', () => {
    expect(Logo.safeParse(real).success).toBe(true);
    for (const wrong of [
      { ...real, type: 'image/svg+xml' },
      { ...real, data: `${real.data}" onerror="x` },
      { ...real, data: btoa('<svg onload="alert(1)">') },
      { ...real, type: 'image/jpeg' },
      { ...real, data: `iVBORw0KGgo${'A'.repeat(60_000)}` },
      { ...real, width: 10_000 },
    ]) {
      expect(Logo.safeParse(wrong).success, JSON.stringify(wrong).slice(0, 60)).toBe(false);
    }
    expect(Logo.safeParse({ ...real, type: 'image/webp', data: base64(webp(10, 10)) }).success).toBe(true);
    expect(Logo.safeParse({ ...real, type: 'image/jpeg', data: base64(jpeg(10, 10)) }).success).toBe(true);
    expect(logoAddress(real)).toBe(`data:image/png;base64,${real.data}`);
  });

  it('one that does not fit is not shown', () => {
    const author = { actor: 'aaaaaaaaaa', person: 'kollega', day: '2026-08-03' };
    const docOf = (picture: Json) =>
      applyAction(createDoc('arbejdsplads-arbejdsplads', 'arbejdsplads'), author, [
        { do: 'write', id: logoRecordId, type: logoKind.type, fields: { picture } },
      ]);
    expect(readLogo(docOf({ ...real }))).toEqual(real);
    expect(readLogo(docOf(null))).toBeUndefined();
    expect(readLogo(docOf({ ...real, type: 'text/html' }))).toBeUndefined();
    for (const data of [png(60_000, 60_000), png(10, 11), jpeg(10, 10), new Uint8Array(8)].map(base64)) {
      for (const size of [1, 10]) {
        expect(readLogo(docOf({ type: 'image/png', data, width: size, height: size }))).toBeUndefined();
      }
    }
    expect(readLogo(undefined)).toBeUndefined();
  });
});

it('base64 is read as it is written, and nothing else is', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
      const text = Buffer.from(bytes).toString('base64');
      expect(bytesOfBase64(text)).toEqual(bytes);
      if (text) expect(bytesOfBase64(text.slice(1))).toBeUndefined();
    }),
  );
  for (const text of ['AAA', 'AA=A', 'A===', 'AA-_', 'AAA\n']) expect(bytesOfBase64(text)).toBeUndefined();
});
