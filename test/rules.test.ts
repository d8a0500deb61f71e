import { describe, expect, it } from 'vitest';

const read = (files: Record<string, unknown>): string => Object.values(files).join('\n');

/** The numbered rules of a course, of calendars and of the file. */
const written = [
  ...read(
    import.meta.glob('../src/{core/forloeb/RULES,core/calendar/RULES,handover/FORMAT}.md', {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
  ).matchAll(/^- \[([NCH]\d+)\]/gm),
].map(([, rule]) => rule);

/** Everything that cites them. */
const citing = read(
  import.meta.glob(['../src/**/*.{ts,tsx}', './**/*.{ts,tsx}'], { query: '?raw', import: 'default', eager: true }),
);

describe('the numbered rules', () => {
  it('have a number each', () => {
    expect(written.length).toBeGreaterThan(200);
    expect(written.filter((rule, index) => written.indexOf(rule) !== index)).toEqual([]);
  });

  it('are written where they are cited', () => {
    const cited = new Set([...citing.matchAll(/\b[NCH]\d{1,3}\b/g)].map(([rule]) => rule));
    expect([...cited].filter((rule) => !written.includes(rule))).toEqual([]);
  });
});
