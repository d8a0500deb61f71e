import { expect, test } from 'vitest';
import type { Doc } from '../../src/core/document/types.ts';
import { applyAction } from '../../src/core/document/write.ts';
import { readFile } from '../../src/handover/read-file.ts';
import {
  currentVersions,
  lockedVersions,
  type RawEnvelope,
  type Upgrade,
  upgradeEnvelope,
  type Versions,
} from '../../src/handover/versions.ts';
import { mergedDoc, planOfAmina, planOfKaren, write } from '../support/handover/rooms.ts';
import { type AnyFile, ordinaryInput, ordinaryJson, sealed, writtenBytes } from '../support/handover/sealed-file.ts';

/** As if format 2 had renamed the field `welcome` of the record type `forloeb` to `greeting`. */
const renameWelcome: Upgrade = {
  to: 2,
  apply: (envelope) => {
    const copy = JSON.parse(JSON.stringify(envelope)) as AnyFile;
    for (const doc of copy.documents) {
      for (const rec of Object.values<AnyFile>(doc.r)) {
        for (const part of [rec.v, rec.f, rec.x]) {
          if (rec.t !== 'forloeb' || part?.welcome === undefined) continue;
          part.greeting = part.welcome;
          delete part.welcome;
        }
      }
    }
    return copy as RawEnvelope;
  },
};

const second: Versions = { format: 2, requires: 2, reader: 2, upgrades: [renameWelcome] };

const greet = (doc: Doc, actor: string, welcome: string): Doc =>
  applyAction(doc, { actor, person: 'p_karen', day: '2026-11-22' }, [write('forloeb', 'forloeb', { welcome })]);

async function upgraded(doc: Doc): Promise<Doc> {
  const read = await readFile(await writtenBytes({ ...ordinaryInput(), docs: [doc] }), second);
  const [back] = read.ok ? read.value.docs : [];
  if (back === undefined) throw new Error('The file was refused');
  return back;
}

test('an older file is lifted while it is read', async () => {
  const doc = await upgraded(greet(planOfKaren(), 'KaGreet001', 'Velkommen!'));
  expect(doc.r['forloeb']?.v['greeting']).toBe('Velkommen!');
  expect(doc.r['forloeb']?.v['welcome']).toBeUndefined();
});

test('upgrading and merging give the same in either order', async () => {
  const [mine, theirs] = [
    greet(planOfKaren(), 'KaGreet001', 'Velkommen!'),
    greet(planOfAmina(), 'KaGreet002', 'Hej med dig'),
  ];
  const after = await upgraded(mergedDoc(mine, theirs));
  expect(mergedDoc(await upgraded(mine), await upgraded(theirs))).toEqual(after);
  expect(after.r['forloeb']?.x?.['greeting']).toHaveLength(1);
});

test('upgrades apply in order, and only those above the format of the file', () => {
  const mark = (to: number): Upgrade => ({ to, apply: (file) => ({ ...file, path: `${String(file['path'])}${to}` }) });
  const versions = { ...second, upgrades: [mark(2), mark(3), mark(4)] };
  expect(upgradeEnvelope({ path: '' }, 1, versions)['path']).toBe('234');
  expect(upgradeEnvelope({ path: '' }, 3, versions)['path']).toBe('4');
  expect(upgradeEnvelope({ path: '' }, 9, versions)['path']).toBe('');
});

test('a reader opens what asks for at most its own version, whatever the format', async () => {
  const file = { ...(await ordinaryJson()), format: 7, requires: 3 };
  const bytes = await sealed(file);
  expect((await readFile(bytes, { ...second, reader: 3 })).ok).toBe(true);
  expect(await readFile(bytes)).toEqual({ ok: false, error: { code: 'newer' } });
});

test('an older file of any shape does not make an upgrade throw through the reader', async () => {
  const bytes = await sealed({ ...(await ordinaryJson()), documents: [{ r: { forloeb: null } }] });
  expect(await readFile(bytes, second)).toEqual({ ok: false, error: { code: 'shape' } });
});

test('this version can open what it writes', () => {
  expect(currentVersions.requires).toBeLessThanOrEqual(currentVersions.reader);
  expect(lockedVersions.requires).toBeLessThanOrEqual(currentVersions.reader);
  expect(currentVersions.upgrades.map(({ to }) => to)).toEqual(
    Array.from({ length: currentVersions.format - 1 }, (_, index) => index + 2),
  );
});
