import { expect, test } from 'vitest';
import { rawFile } from '../../src/handover/raw-file.ts';
import { readFile } from '../../src/handover/read-file.ts';

test('a raw copy holds every row in words that can be read, and no name of a person in its own', async () => {
  const copy = {
    version: 990,
    tables: { rooms: [{ id: 'f1-plan', text: 'Åse' }, { sealed: new Uint8Array([1, 2, 255]) }] },
  };
  const { bytes, name } = rawFile(copy, '2026-08-05');
  expect(name).toBe('god-start-raa-kopi-2026-08-05.txt');
  expect(JSON.parse(new TextDecoder().decode(bytes))).toMatchObject({
    made: '2026-08-05',
    version: 990,
    tables: { rooms: [{ id: 'f1-plan', text: 'Åse' }, { sealed: { base64: 'AQL/' } }] },
  });
  // It is no file for receiving.
  expect(await readFile(bytes)).toEqual({ ok: false, error: { code: 'foreign' } });
});
