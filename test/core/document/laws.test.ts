import fc from 'fast-check';
import { expect, test } from 'vitest';
import { histories } from '../../support/document/commands.ts';
import { type CoreApi, core } from '../../support/document/core-api.ts';
import { judgeHistory } from '../../support/document/judge.ts';
import { judgeRenaming } from '../../support/document/judge-renaming.ts';

/** `npm run test:long` sets LONG. */
const isLong = process.env['LONG'] !== undefined;
const TIME_LIMIT_MS = 3_600_000;

test('L1–L7, L10: random histories of several replicas', { timeout: TIME_LIMIT_MS }, () => {
  fc.assert(
    fc.property(histories(isLong ? 90 : 50), (history) => judgeHistory(core, history)),
    { numRuns: isLong ? 6000 : 150 },
  );
});

test('L8: renaming a field commutes with merging', { timeout: TIME_LIMIT_MS }, () => {
  fc.assert(
    fc.property(histories(40), (history) => judgeRenaming(core, history)),
    { numRuns: isLong ? 2000 : 60 },
  );
});

test('the histories reach what they are to judge', { timeout: TIME_LIMIT_MS }, () => {
  const seen = new Map<string, number>();
  const count = (what: string, isSeen: boolean): void => void seen.set(what, (seen.get(what) ?? 0) + Number(isSeen));
  const watched: CoreApi = {
    ...core,
    mergeDelta: (...parts) => {
      const result = core.mergeDelta(...parts);
      count('delta with news', result.ok && result.value.changed);
      count('delta on an unknown base', !result.ok);
      return result;
    },
    revertChanges: (...parts) => {
      const changes = core.revertChanges(...parts);
      count('roll-back with effect', changes.length > 0);
      return changes;
    },
    viewRecord: (...parts) => {
      const view = core.viewRecord(...parts);
      count('conflict', Object.keys(view?.conflicts ?? {}).length > 0);
      count('suggestion', Object.keys(view?.suggestions ?? {}).length > 0);
      count('hidden', view?.hidden === true);
      count('partly revived', view?.partlyRevived === true);
      count('deleted but edited', view?.deletedButEdited !== undefined);
      return view;
    },
  };
  fc.assert(
    fc.property(histories(60), (history) => judgeHistory(watched, history)),
    { numRuns: 40, seed: 1 },
  );
  expect([...seen].filter(([, times]) => times < 3)).toEqual([]);
  expect(seen.size).toBe(8);
});
