import { describe, expect, it } from 'vitest';
import { onceAtATime } from '../../../src/ui/hooks/use-once.ts';

/** Jobs that end when they are told to. */
function slowJobs() {
  const done: string[] = [];
  const ends: (() => void)[] = [];
  const job = (name: string) => () =>
    new Promise<void>((resolve) => {
      done.push(name);
      ends.push(resolve);
    });
  return { done, job, endAll: () => ends.splice(0).map((end) => end()) };
}

describe('onceAtATime', () => {
  it('does the same thing once while it runs, and again afterwards', async () => {
    const { done, job, endAll } = slowJobs();
    const once = onceAtATime();
    const first = once('a', job('first'));
    await once('a', job('second'));
    endAll();
    await first;
    void once('a', job('third'));
    expect(done).toEqual(['first', 'third']);
  });

  it('does not keep another thing waiting', () => {
    const { done, job } = slowJobs();
    const once = onceAtATime();
    void once('a', job('a'));
    void once('b', job('b'));
    expect(done).toEqual(['a', 'b']);
  });

  it('can be done again after it failed', async () => {
    const once = onceAtATime();
    await expect(once('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    const { done, job } = slowJobs();
    void once('a', job('again'));
    expect(done).toEqual(['again']);
  });
});
