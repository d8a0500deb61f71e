import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterPaint } from '../../src/ui/after-paint.ts';
import { hasHalfWritten } from '../../src/ui/drafts/half-written.ts';

let frames: (() => void)[] = [];

beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const nextMessage = () => new Promise((resolve) => setImmediate(resolve));

test('a job runs after the frame, once, and until then the app does not reload', async () => {
  const job = vi.fn();
  afterPaint(job);
  expect(hasHalfWritten()).toBe(true);
  for (const frame of frames) frame();
  expect(job).not.toHaveBeenCalled();
  await vi.waitFor(async () => {
    await nextMessage();
    expect(job).toHaveBeenCalledTimes(1);
  });
  vi.advanceTimersByTime(1000);
  expect(job).toHaveBeenCalledTimes(1);
  expect(hasHalfWritten()).toBe(false);
});

test('a job does not wait for ever for a frame', () => {
  const job = vi.fn();
  afterPaint(job);
  vi.advanceTimersByTime(1000);
  expect(job).toHaveBeenCalledTimes(1);
  expect(hasHalfWritten()).toBe(false);
});
