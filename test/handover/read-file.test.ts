import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { depthLimit } from '../../src/handover/parse-json.ts';
import { readBlob, readFile } from '../../src/handover/read-file.ts';
import { sizeLimit } from '../../src/handover/read-json.ts';
import { unpackedLimit } from '../../src/handover/unpack.ts';
import { readFailureText } from '../../src/ui/texts/handover.ts';
import { gzipped, latin1, utf16 } from '../support/handover/damage.ts';
import {
  type AnyFile,
  codeOf,
  ordinaryInput,
  ordinaryJson,
  sealed,
  textOf,
  utf8,
  writtenBytes,
} from '../support/handover/sealed-file.ts';

const raw = (...bytes: readonly (number | string)[]): Uint8Array =>
  new Uint8Array(bytes.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : [part])));

const zipOf = (part: string) => raw('PK', 3, 4, 20, 0, 0, 0, 8, 0, part, ...deflateRawSync('x'));

const lookalikes: readonly (readonly [name: string, bytes: Uint8Array, code: string])[] = [
  ['nothing', raw(), 'empty'],
  ['only blanks', utf8(' \r\n\t '), 'empty'],
  ['a zip file', zipOf('forloeb.txt'), 'zip'],
  ['an empty zip file', raw('PK', 5, 6, ...new Array<number>(18).fill(0)), 'zip'],
  ['a Word document', zipOf('[Content_Types].xml'), 'office'],
  ['an Excel sheet', zipOf('xl/workbook.xml'), 'office'],
  ['an OpenDocument text', zipOf('mimetypeapplication/vnd.oasis.opendocument.text'), 'office'],
  ['an old Word document', raw(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'office'],
  ['rich text', utf8('{\\rtf1\\ansi Hej}'), 'office'],
  ['a PDF', utf8('%PDF-1.7\n%âãÏÓ'), 'pdf'],
  ['a PNG', raw(0x89, 'PNG\r\n', 0x1a, '\n'), 'picture'],
  ['a JPEG', raw(0xff, 0xd8, 0xff, 0xe0), 'picture'],
  ['an iPhone photo', raw(0, 0, 0, 24, 'ftypheic'), 'picture'],
  ['a WebP', raw('RIFF', 1, 2, 3, 4, 'WEBPVP8 '), 'picture'],
  ['an SVG', utf8('<?xml version="1.0"?>\n<svg xmlns="x"/>'), 'picture'],
  ['a web page', utf8('\ufeff\n<!DOCTYPE html><html lang="da">'), 'html'],
  ['a login page', utf8('<HTML><body>Log ind</body>'), 'html'],
  ['plain words', utf8('Hej Amina, her er filen.'), 'not-json'],
  ['random bytes', raw(0x01, 0x80, 0xfe, 0x33, 0xf0, 0x9f), 'not-json'],
  ['a program', utf8('{ return 1; }'), 'not-json'],
  ['JSON of another program', utf8('{"type":"excalidraw","version":2}'), 'foreign'],
  ['a list', utf8('[1,2,3]'), 'foreign'],
  ['a number', utf8('12'), 'foreign'],
  ['null', utf8('null'), 'foreign'],
  ['100,000 brackets', utf8('['.repeat(100_000)), 'too-deep'],
  ['100,000 brackets, closed', utf8('['.repeat(100_000) + ']'.repeat(100_000)), 'too-deep'],
  ['100,000 objects', utf8(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`), 'too-deep'],
];

test.each(lookalikes)('%s is refused for what it is', async (_, bytes, code) => {
  expect(await codeOf(bytes)).toBe(code);
});

test('a file saved again as Unicode or ANSI is told apart from a damaged one', async () => {
  const text = textOf(await writtenBytes());
  expect(await codeOf(utf16(text, 'little'))).toBe('encoding');
  expect(await codeOf(utf16(text, 'big'))).toBe('encoding');
  expect(await codeOf(new Uint8Array(Buffer.from(text, 'utf16le')))).toBe('encoding');
  expect(await codeOf(latin1(text.replaceAll('🙂', '')))).toBe('encoding');
  expect(await codeOf(latin1(text).map((byte) => (byte === 0 ? 1 : byte)))).not.toBe('read');
});

test('one changed letter is enough to refuse', async () => {
  const text = textOf(await writtenBytes());
  expect(await codeOf(utf8(text.replace('Receptionen', 'receptionen')))).toBe('digest');
  expect(await codeOf(utf8(text.replace('"Receptionen"', 'Receptionen')))).toBe('digest');
  const { sha256: _, ...unsummed } = JSON.parse(text) as AnyFile;
  expect(await codeOf(utf8(JSON.stringify(unsummed)))).toBe('digest');
});

const plan = (file: AnyFile) => file.documents[0];

/** Files made with intent: the sum fits. */
const forged: readonly (readonly [name: string, code: string, forge: (file: AnyFile) => void])[] = [
  [
    'a newer file',
    'newer',
    (file) => {
      file.requires = 3;
    },
  ],
  [
    'a newer file of an unknown shape',
    'newer',
    (file) => {
      Object.assign(file, { requires: 9, documents: 'elsewhere' });
    },
  ],
  [
    'a version that is a word',
    'shape',
    (file) => {
      file.requires = 'two';
    },
  ],
  [
    'a version below one',
    'shape',
    (file) => {
      file.format = 0;
    },
  ],
  [
    'an unknown profile',
    'unknown-room',
    (file) => {
      file.profile = 'tilAlle';
    },
  ],
  [
    'an inherited profile',
    'unknown-room',
    (file) => {
      file.profile = 'toString';
    },
  ],
  [
    'an unknown room',
    'unknown-room',
    (file) => {
      plan(file).kind = 'dagbog';
    },
  ],
  [
    'an inherited room',
    'unknown-room',
    (file) => {
      plan(file).kind = 'constructor';
    },
  ],
  [
    'a document that is null',
    'unknown-room',
    (file) => {
      file.documents[0] = null;
    },
  ],
  [
    'a procesjournal for the kontaktperson',
    'wrong-audience',
    (file) => {
      Object.assign(plan(file), { id: 'f7Kq2Zp9-procesjournal', kind: 'procesjournal' });
    },
  ],
  [
    'forberedelse for the new hire',
    'wrong-audience',
    (file) => {
      Object.assign(plan(file), { id: 'f7Kq2Zp9-forberedelse', kind: 'forberedelse' });
    },
  ],
  [
    'samtaler for the leder',
    'wrong-audience',
    (file) => {
      file.profile = 'tilLeder';
    },
  ],
  [
    'a sender the profile does not know',
    'wrong-audience',
    (file) => {
      file.from = 'mentor';
    },
  ],
  [
    'a room under the key of another',
    'shape',
    (file) => {
      plan(file).id = 'f7Kq2Zp9-samtaler';
    },
  ],
  [
    'a key of no forløb',
    'shape',
    (file) => {
      plan(file).id = 'plan';
    },
  ],
  [
    'a forløb under the key of the workplace',
    'shape',
    (file) => {
      plan(file).id = 'arbejdsplads-plan';
    },
  ],
  [
    'a programme under the key of the workplace',
    'shape',
    (file) => {
      file.profile = 'standardprogram';
      file.documents.length = 1;
      Object.assign(plan(file), { id: 'arbejdsplads-standardprogram', kind: 'standardprogram' });
    },
  ],
  [
    'no documents',
    'shape',
    (file) => {
      delete file.documents;
    },
  ],
  [
    'a day that does not exist',
    'shape',
    (file) => {
      file.made = '2026-02-30';
    },
  ],
  [
    'an app name as long as a book',
    'shape',
    (file) => {
      file.app = 'x'.repeat(5000);
    },
  ],
  [
    'counts that are words',
    'shape',
    (file) => {
      file.counts = { records: 'many', fields: 1 };
    },
  ],
  [
    'an owner with an unknown viewpoint',
    'shape',
    (file) => {
      file.selves = { f7: { viewpoint: 'admin', person: 'p' } };
    },
  ],
  [
    'a stamp outside the table',
    'shape',
    (file) => {
      plan(file).r.forloeb.s = 'zz.1';
    },
  ],
  [
    'counts that do not fit',
    'damaged',
    (file) => {
      file.counts.records += 1;
    },
  ],
  [
    'an action nobody knows',
    'damaged',
    (file) => {
      plan(file).r.forloeb.s = '0.99';
    },
  ],
  [
    'an actor without a day',
    'damaged',
    (file) => {
      plan(file).a[0][3] = 'yesterday';
    },
  ],
  [
    'an action number of a million digits',
    'damaged',
    (file) => {
      plan(file).a[0][1] = 1e300;
    },
  ],
  [
    'a record without fields',
    'damaged',
    (file) => {
      plan(file).r.forloeb.v = {};
    },
  ],
  [
    'the same room twice',
    'duplicate-doc',
    (file) => {
      file.documents.push(plan(file));
    },
  ],
];

test.each(forged)('%s is refused although its sum fits', async (_, code, forge) => {
  const file = await ordinaryJson();
  forge(file);
  expect(await codeOf(await sealed(file))).toBe(code);
});

const poison = { __proto__: null, pwn: true };
const keys = ['__proto__', 'constructor', 'prototype'] as const;
const spots: readonly (readonly [name: string, spot: (file: AnyFile) => object])[] = [
  ['the envelope', (file) => file],
  ['the owners', (file) => Object.assign(file, { selves: file.selves ?? {} }).selves],
  ['a document', plan],
  ['the records', (file) => plan(file).r],
  ['a record', (file) => plan(file).r.forloeb],
  ['the fields', (file) => plan(file).r.forloeb.v],
  ['a value', (file) => plan(file).r.forloeb.v.programme],
  ['the stamps', (file) => plan(file).r.vidensperson_it.f],
];

test.each(spots)('a key that changes what objects are does nothing in %s', async (_, spot) => {
  for (const key of keys) {
    const file = await ordinaryJson();
    Object.defineProperty(spot(file), key, {
      value: poison,
      enumerable: true,
      configurable: true,
      writable: true,
    });
    const read = await readFile(await sealed(file));
    expect(({} as { pwn?: unknown }).pwn).toBeUndefined();
    if (!read.ok) continue;
    // Kept out of everything the app uses: only keys beside the envelope's own may be there.
    expect(JSON.stringify(read.value)).not.toContain('pwn');

    expect(Object.getPrototypeOf(read.value.selves)).toBe(Object.prototype);
  }
});

test('a key that changes what objects are is refused within a document', async () => {
  for (const key of keys) {
    const file = await ordinaryJson();
    Object.defineProperty(plan(file).r.forloeb.v.programme, key, { value: 1, enumerable: true });
    expect(await codeOf(await sealed(file))).toBe('damaged');
  }
});

test.each(['constructor', '__proto__', 'toString'])('a forløb or an owner called %s is refused', async (id) => {
  const named = await ordinaryJson();
  plan(named).id = `${id}-plan`;
  expect(await codeOf(await sealed(named))).toBe('shape');
  const owned = await ordinaryJson({ ...ordinaryInput(), profile: 'sikkerhedskopi' });
  owned.selves = JSON.parse(`{"${id}":{"viewpoint":"ny","person":"p_amina"}}`) as AnyFile;
  const read = await readFile(await sealed(owned));
  expect(read.ok ? Object.keys(read.value.selves) : read.error.code).toEqual(id === '__proto__' ? [] : 'shape');
});

test('who the owner of the device is, only a copy of the device may say', async () => {
  const file = { ...(await ordinaryJson()), selves: { f7Kq2Zp9: { viewpoint: 'leder', person: 'p_henrik' } } };
  const read = await readFile(await sealed(file));
  expect(read.ok && read.value.selves).toEqual({});
});

test('nesting is accepted as deep as a document may go, and no deeper', async () => {
  const nested = (depth: number): AnyFile => (depth === 0 ? 1 : [nested(depth - 1)]);
  const file = await ordinaryJson();
  plan(file).r.forloeb.v.deep = nested(32);
  file.counts.fields += 1;
  expect(await codeOf(await sealed(file))).toBe('read');
  expect(await codeOf(utf8(JSON.stringify(nested(depthLimit))))).toBe('foreign');
  expect(await codeOf(utf8(JSON.stringify(nested(depthLimit + 1))))).toBe('too-deep');
});

test('brackets in text are no nesting', async () => {
  const file = await ordinaryJson();
  plan(file).r.forloeb.v.workplace = `\\"${'[{'.repeat(500)}`;
  expect(await codeOf(await sealed(file))).toBe('read');
});

test('a file above the limit is refused without being opened', async () => {
  const large = { size: sizeLimit + 1, arrayBuffer: () => Promise.reject(new Error('opened')) };
  expect(await readBlob(large as unknown as Blob)).toEqual({
    ok: false,
    error: { code: 'too-large', size: sizeLimit + 1 },
  });
  expect(await codeOf(new Uint8Array(sizeLimit + 1))).toBe('too-large');
});

test('a file the device cannot hand over is refused in words', async () => {
  const gone = { size: 10, arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) };
  expect(await readBlob(gone as unknown as Blob)).toEqual({ ok: false, error: { code: 'unreadable' } });
  expect((await readBlob(new Blob([await writtenBytes()]))).ok).toBe(true);
});

test('a packed file that unpacks to more than the limit is stopped', { timeout: 60_000 }, async () => {
  const bomb = await gzipped(new Uint8Array(8 * unpackedLimit));
  expect(bomb.length).toBeLessThan(sizeLimit);
  expect(await codeOf(bomb)).toBe('too-large');
});

test('a packed file within a packed file is not opened', async () => {
  expect(await codeOf(await gzipped(await gzipped(await writtenBytes())))).toBe('zip');
});

const filled = (piece: string): Uint8Array => utf8(piece.repeat(Math.floor(sizeLimit / utf8(piece).length)));

/** Full-size files that try to keep the reader busy. The code says where it stopped; the test's own time limit guards the rest. */
const heavy: readonly (readonly [name: string, bytes: () => Promise<Uint8Array> | Uint8Array, code: string])[] = [
  ['10 MB of zeros', () => new Uint8Array(sizeLimit), 'not-json'],
  ['10 MB of noise', () => new Uint8Array(sizeLimit).map((_, index) => (index * 2_654_435_761) >>> 13), 'not-json'],
  ['10 MB of blanks', () => filled(' '), 'empty'],
  ['10 MB of opening brackets', () => filled('['), 'too-deep'],
  ['10 MB of quotation marks', () => filled('"'), 'not-json'],
  ['10 MB of backslashes in a string', () => utf8(`{"${'\\'.repeat(sizeLimit - 8)}`), 'cut'],
  ['10 MB of small lists', () => utf8(`[${'[],'.repeat(3_000_000)}[]]`), 'too-large'],
  ['10 MB of markup', () => filled('<'), 'html'],
  [
    'as many lists as may be in our own envelope',
    async () => sealed({ filetype: 'god-start', format: 1, requires: 1, x: new Array(400_000).fill([]) }),
    'unknown-room',
  ],
];

test.each(heavy)('%s are refused', { timeout: 60_000 }, async (_, bytes, code) => {
  expect(await codeOf(await bytes())).toBe(code);
});

test('no bytes at all make the reader throw', { timeout: 300_000 }, async () => {
  const start = fc.constantFrom('', '{', '[', '{"filetype":"god-start",', '\u001f\u008b\u0008', 'PK', '\ufeff{');
  await fc.assert(
    fc.asyncProperty(start, fc.uint8Array({ maxLength: 200 }), async (text, tail) => {
      const read = await readFile(new Uint8Array([...latin1(text), ...tail]));
      expect(read.ok).toBe(false);
    }),
    { numRuns: process.env['LONG'] === undefined ? 400 : 10_000 },
  );
});

test('no JSON under our name makes the reader throw, sum and all', { timeout: 300_000 }, async () => {
  const ordinary = await ordinaryJson();
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(
        fc.constantFrom('format', 'requires', 'profile', 'from', 'documents', 'counts', 'selves', 'made'),
        fc.jsonValue(),
      ),
      async (content) => {
        const read = await readFile(await sealed({ ...ordinary, ...content }));
        expect(read.ok ? 'Read.' : readFailureText(read.error).what).toMatch(/\.$/);
      },
    ),
    { numRuns: process.env['LONG'] === undefined ? 200 : 5_000 },
  );
});

test('a file of no forløb at all is sound and empty', async () => {
  const file = await ordinaryJson({ ...ordinaryInput(), docs: ordinaryInput().docs.slice(0, 1) });
  file.documents = [];
  file.counts = { records: 0, fields: 0 };
  const read = await readFile(await sealed(file));
  expect(read.ok && read.value.docs).toEqual([]);
});
