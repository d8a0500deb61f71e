import { afterEach, expect, test, vi } from 'vitest';
import { readBlob } from '../../src/handover/read-file.ts';
import { fileFromDrop, fileFromPaste, pickFile } from '../../src/handover/ways-in.ts';
import { canShareFile, firstWayOut, saveFile, shareFile } from '../../src/handover/ways-out.ts';
import { textOf, utf8, writtenBytes } from '../support/handover/sealed-file.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const transfer = (files: readonly Blob[], text = '') => ({ files, getData: () => text });
const bytes = utf8('{}');
const name = 'god-start-til-den-nye-2026-11-22.txt';

test('the file field names no kinds on iPhone and iPad, where it would grey our files out', () => {
  expect(pickFile({ ios: true })).toEqual({ type: 'file' });
  expect(pickFile({ ios: false }).accept).toContain('.txt');
});

test('a dropped or pasted file is taken as it is', () => {
  const file = new Blob([bytes]);
  expect(fileFromDrop(transfer([file]))).toBe(file);
  expect(fileFromPaste(transfer([file], 'text'))).toBe(file);
  expect(fileFromDrop(null)).toBeUndefined();
});

test('the pasted text of a file can be read like the file', async () => {
  const blob = fileFromPaste(`\n${textOf(await writtenBytes())}`);
  expect(blob !== undefined && (await readBlob(blob)).ok).toBe(true);
  expect(fileFromPaste(transfer([], '{"a":1}'))?.size).toBe(7);
});

test('ordinary pasted words are no file', () => {
  expect(fileFromPaste('Hej Amina')).toBeUndefined();
  expect(fileFromDrop(transfer([]))).toBeUndefined();
});

test('only an installed app on iPhone or iPad shares first', () => {
  expect(firstWayOut({ ios: true, standalone: true })).toBe('share');
  expect(firstWayOut({ ios: true, standalone: false })).toBe('save');
  expect(firstWayOut({ ios: false, standalone: true })).toBe('save');
});

function stubShare(canShare: (data: ShareData) => boolean, share: (data: ShareData) => Promise<void>) {
  vi.stubGlobal('navigator', { canShare: vi.fn(canShare), share: vi.fn(share) });
  return navigator as unknown as { share: ReturnType<typeof vi.fn>; canShare: ReturnType<typeof vi.fn> };
}

test('a shared file travels alone, without title or text', async () => {
  const { share } = stubShare(
    () => true,
    () => Promise.resolve(),
  );
  expect(await shareFile(name, bytes)).toBe('delivered');
  const data = share.mock.calls[0]?.[0] as ShareData;
  expect(Object.keys(data)).toEqual(['files']);
  expect([data.files?.[0]?.name, data.files?.[0]?.type]).toEqual([name, 'text/plain']);
});

test('a person who changes their mind has not failed', async () => {
  stubShare(
    () => true,
    () => Promise.reject(new DOMException('', 'AbortError')),
  );
  expect(await shareFile(name, bytes)).toBe('cancelled');
});

test('a press that lies too far back, and a browser that refuses, are failures', async () => {
  stubShare(
    () => true,
    () => Promise.reject(new DOMException('', 'NotAllowedError')),
  );
  expect(await shareFile(name, bytes)).toBe('failed');
  const { share } = stubShare(
    () => false,
    () => Promise.resolve(),
  );
  expect(await shareFile(name, bytes)).toBe('failed');
  expect(share).not.toHaveBeenCalled();
});

test('a browser that cannot share, or throws when asked, says so', () => {
  vi.stubGlobal('navigator', {});
  expect(canShareFile(name, bytes)).toBe(false);
  stubShare(
    () => {
      throw new TypeError('no');
    },
    () => Promise.resolve(),
  );
  expect(canShareFile(name, bytes)).toBe(false);
});

test('a saved file goes through a link that is gone at once, and its address later', () => {
  vi.useFakeTimers();
  const link = { href: '', download: '', hidden: false, click: vi.fn(), remove: vi.fn() };
  vi.stubGlobal('document', { createElement: () => link, body: { append: vi.fn() } });
  const create = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:1');
  const revoke = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
  saveFile(bytes, name);
  expect(create).toHaveBeenCalledOnce();
  expect(link).toMatchObject({ href: 'blob:1', download: name, hidden: true });
  expect(link.click).toHaveBeenCalledOnce();
  expect(link.remove).toHaveBeenCalledOnce();
  expect(revoke).not.toHaveBeenCalled();
  vi.advanceTimersByTime(120_000);
  expect(revoke).toHaveBeenCalledWith('blob:1');
});
