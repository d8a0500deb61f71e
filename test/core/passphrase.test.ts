import { describe, expect, it } from 'vitest';
import {
  passphraseProblem,
  plainPassphrase,
  suggestedWords,
  suggestionParts,
  suggestPassphrase,
} from '../../src/core/passphrase.ts';

describe('[N211] a suggested passphrase', () => {
  const { first, last } = suggestionParts;

  it('has 70 bits: five words of two halves, and no two pairs of halves are one word', () => {
    const words = new Set(first.flatMap((one) => last.map((other) => one + other)));
    expect([first.length, last.length, suggestedWords]).toEqual([128, 128, 5]);
    expect(words.size).toBe(128 * 128);
    for (const half of [...first, ...last]) expect(half).toMatch(/^[a-z]{2,7}$/);
  });

  it('takes every half as it is picked, and passes its own rule', () => {
    let count = 0;
    const picked = suggestPassphrase((below) => {
      count += 1;
      return (count * 37) % below;
    });
    expect(count).toBe(10);
    expect(picked.split(' ')).toHaveLength(5);
    expect(passphraseProblem(picked)).toBeUndefined();
  });
});

describe("[N211] a passphrase of one's own", () => {
  it.each([
    ['', 'short'],
    ['elleve tegn', 'short'],
    ['   elleve tegn   ', 'short'],
    ['aaaaaaaaaaaa', 'simple'],
    ['ababababababcc', 'simple'],
    ['min egen sætning', undefined],
  ])('%s: %s', (typed, problem) => expect(passphraseProblem(typed)).toBe(problem));

  it('is the same however it is spaced and composed', () => {
    expect(plainPassphrase(' a\u030a  b\tc ')).toBe('\u00e5 b c');
    expect(plainPassphrase('Å B')).not.toBe(plainPassphrase('å b'));
  });
});
