import { expect, test } from 'vitest';
import { latestForloeb } from '../../src/ui/screens/start/latest-forloeb.ts';

const today = '2026-08-05';
const row = (id: string, firstDay: string) => ({ id, firstDay, months: 3, newHire: 'Amina Yilmaz' }) as const;
const underWay = row('a', '2026-08-03');
const ahead = row('b', '2026-10-01');

test.each([
  ['nothing where there is none', [], 'a', undefined],
  ['the only one', [ahead], undefined, 'b'],
  ['the one opened last', [underWay, ahead], 'b', 'b'],
  ['the nearest, where none was opened', [ahead, underWay], undefined, 'a'],
  ['the nearest, where the one opened last is gone', [ahead, underWay], 'c', 'a'],
] as const)('the shortcut leads to %s', (_, rows, last, id) => {
  expect(latestForloeb(rows as Parameters<typeof latestForloeb>[0], last, today)?.id).toBe(id);
});
