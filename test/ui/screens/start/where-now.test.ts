import { describe, expect, test } from 'vitest';
import type { Summary } from '../../../../src/core/forloeb/summary.ts';
import { byRelevance, pathOf } from '../../../../src/ui/screens/start/where-now.ts';

const span = { firstDay: '2026-08-03', months: 3 };

const row = (id: string, firstDay: string, more: Partial<Summary> = {}): Summary & { readonly id: string } => ({
  id,
  newHire: 'Amina',
  kontaktperson: 'Mette',
  position: '',
  department: '',
  firstDay,
  months: 3,
  fictive: false,
  done: 0,
  total: 1,
  next: null,
  ...more,
});

describe('where a forløb is today', () => {
  test('the path has one phase of now until it is over', () => {
    expect(pathOf(span, '2026-08-05').map(({ state }) => state)).toEqual(['done', 'now', 'ahead', 'ahead']);
    expect(pathOf(span, '2026-12-01').map(({ state }) => state)).toEqual(['done', 'done', 'done', 'done']);
  });

  test('the most relevant come first', () => {
    const rows = [
      row('over', '2026-01-05'),
      row('example', '2026-08-03', { fictive: true }),
      row('next-month', '2026-09-01'),
      row('later', '2026-10-01'),
      row('running-late', '2026-07-01', { next: { title: 'x', day: '2026-08-01' } }),
      row('running', '2026-07-20', { next: { title: 'x', day: '2026-08-20' } }),
      row('over-long-ago', '2025-01-06'),
    ];
    expect(byRelevance(rows, '2026-08-05').map(({ id }) => id)).toEqual([
      'running-late',
      'running',
      'next-month',
      'later',
      'example',
      'over',
      'over-long-ago',
    ]);
  });
});
