import { describe, expect, test } from 'vitest';
import { hasHalfWritten } from '../../../src/ui/drafts/half-written.ts';
import { dropAllAside, dropAside, keepAside, keptAside, takeAside } from '../../../src/ui/drafts/kept-aside.ts';

describe('what is begun', () => {
  test('stays until it is let go, and holds back a reload as long', () => {
    keepAside('a/text', 'Hej');
    keepAside('a/text', 'Hej med');
    expect(keptAside('a/text')).toBe('Hej med');
    expect(hasHalfWritten()).toBe(true);
    dropAside('a/text');
    expect(keptAside('a/text')).toBeUndefined();
    expect(hasHalfWritten()).toBe(false);
  });

  test('is taken once', () => {
    keepAside('a/sheet', { title: 'Besøg' });
    expect(takeAside('a/sheet')).toEqual({ title: 'Besøg' });
    expect(takeAside('a/sheet')).toBeUndefined();
  });

  test('goes altogether when the device is cleared', () => {
    keepAside('a/1', 'x');
    keepAside('b/2', 'y');
    dropAllAside();
    expect([keptAside('a/1'), keptAside('b/2'), hasHalfWritten()]).toEqual([undefined, undefined, false]);
  });
});
