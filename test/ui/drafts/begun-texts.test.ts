import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ok } from '../../../src/core/result.ts';
import { begunFor, bringBackBegun, dropBegun, forgetBegunOf, keepBegun } from '../../../src/ui/drafts/begun-texts.ts';
import { hasHalfWritten } from '../../../src/ui/drafts/half-written.ts';
import { dropAllAside, keptAside } from '../../../src/ui/drafts/kept-aside.ts';

/** A device that keeps what it is given, or refuses while it is full. */
function device() {
  const rows = new Map<string, unknown>();
  const state = { isFull: false };
  const store = {
    async writeBegun(key: string, value: unknown) {
      if (state.isFull) return { ok: false, error: { code: 'full' } } as const;
      rows.set(key, value);
      return ok(undefined);
    },
    async dropBegun(key: string) {
      rows.delete(key);
      return ok(undefined);
    },
    readBegun: async (forloeb: string) =>
      ok([...rows].filter(([key]) => key.startsWith(`${forloeb}/`)).map(([key, value]) => ({ key, value }))),
  };
  return { rows, store, state };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  dropAllAside();
  vi.useRealTimers();
});

describe('a begun text', () => {
  test('lies on the device soon after the last key, and holds a reload back until then', async () => {
    const { rows, store } = device();
    keepBegun(store, 'f/question/text', 'Hvor');
    keepBegun(store, 'f/question/text', 'Hvor er arkivet?');
    expect(hasHalfWritten()).toBe(true);
    await vi.runAllTimersAsync();
    expect(rows.get('f/question/text')).toBe('Hvor er arkivet?');
    expect(hasHalfWritten()).toBe(false);
    expect(keptAside('f/question/text')).toBe('Hvor er arkivet?');
  });

  test('goes on holding a reload back when the device is full', async () => {
    const { store, state } = device();
    state.isFull = true;
    keepBegun(store, 'f/question/text', 'Hvor er arkivet?');
    await vi.runAllTimersAsync();
    expect(hasHalfWritten()).toBe(true);
    expect(keptAside('f/question/text')).toBe('Hvor er arkivet?');
  });

  test('is gone from the device once it is saved, also when that was quicker than the keeping', async () => {
    const { rows, store } = device();
    keepBegun(store, 'f/a', 'x');
    dropBegun(store, 'f/a');
    keepBegun(store, 'f/b', 'y');
    await vi.runAllTimersAsync();
    dropBegun(store, 'f/b');
    await vi.runAllTimersAsync();
    expect([...rows.keys()]).toEqual([]);
    expect(hasHalfWritten()).toBe(false);
  });

  test('comes back with its forløb, and never over what is begun here', async () => {
    const { rows, store } = device();
    rows.set('f/a', 'from before').set('f/b', 'from before').set('g/c', 'another');
    keepBegun(store, 'f/b', 'begun now');
    await bringBackBegun(store, 'f');
    expect([keptAside('f/a'), keptAside('f/b'), keptAside('g/c')]).toEqual(['from before', 'begun now', undefined]);
  });

  test('[N154] is forgotten with the notes it was begun for, here and on the device, and nothing else is', async () => {
    const { rows, store } = device();
    rows.set('f/activity_x/point/text', 'by another tab').set('g/activity_x/point/text', 'another forløb');
    keepBegun(store, 'f/activity_y/point/text', 'Min sygemelding');
    keepBegun(store, 'f/question_q/answer/text', 'Halvt svar');
    keepBegun(store, 'f/mentorpunkt/text', 'Til mentor');
    keepBegun(store, 'f/question/text', 'Hvor?');
    const running = forgetBegunOf(store, 'f', begunFor.talks);
    await vi.runAllTimersAsync();
    expect(await running).toEqual(ok(undefined));
    expect([...rows.keys()].toSorted()).toEqual(['f/mentorpunkt/text', 'f/question/text', 'g/activity_x/point/text']);
    expect(keptAside('f/activity_y/point/text')).toBeUndefined();
    expect(keptAside('f/question/text')).toBe('Hvor?');
    await forgetBegunOf(store, 'f', begunFor.mentor);
    expect([...rows.keys()].toSorted()).toEqual(['f/question/text', 'g/activity_x/point/text']);
  });
});
