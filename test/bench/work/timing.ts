/** Milliseconds that a job takes. */
export async function timed(job: () => Promise<unknown> | unknown): Promise<number> {
  const began = performance.now();
  await job();
  return performance.now() - began;
}

/** The longest time, in milliseconds, during which the page could not have answered while a job ran; 0 for under 50. */
export async function longestBlock(job: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  const note = (list: readonly PerformanceEntry[]) => {
    for (const entry of list) longest = Math.max(longest, entry.duration);
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'longtask' });
  await job();
  // A task is only told of when it is over.
  await new Promise((resolve) => setTimeout(resolve, 100));
  note(observer.takeRecords());
  observer.disconnect();
  return longest;
}
