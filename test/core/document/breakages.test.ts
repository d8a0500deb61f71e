import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { breakages } from '../../support/document/breakages.ts';
import { CoreCopies, occurrences } from '../../support/document/broken-core.ts';
import { histories } from '../../support/document/commands.ts';
import type { CoreApi } from '../../support/document/core-api.ts';
import { judgeHistory } from '../../support/document/judge.ts';

/** Law L12. Fixed seed: whether a breakage is caught must not depend on luck. */
const SEED = 3;
const RUNS = 100;
const TIME_LIMIT_MS = 120_000;

let copies: CoreCopies;
beforeAll(async () => {
  copies = await CoreCopies.make();
});
afterAll(() => copies.remove());

const judge = (core: CoreApi, numRuns: number) =>
  fc.check(
    fc.property(histories(60), (history) => judgeHistory(core, history)),
    { seed: SEED, numRuns, endOnFailure: true },
  );

test('an unbroken copy passes, so what is caught below is the breakage', { timeout: TIME_LIMIT_MS }, async () => {
  expect(judge(await copies.load(), 10)).toMatchObject({ failed: false });
});

describe('L12: a broken core is noticed', () => {
  test.each(breakages)('$rule: $name', { timeout: TIME_LIMIT_MS }, async (breakage) => {
    expect(occurrences(breakage), 'the text to be replaced occurs once').toBe(1);
    const result = judge(await copies.load(breakage), RUNS);
    expect(result.failed, 'no law noticed').toBe(true);
  });
});
