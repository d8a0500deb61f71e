// Asking the working page to do something once and say how long it took.

/** @typedef {import('@playwright/test').Page} Page */

/**
 * @param {Page} work a page of `test/bench/work`
 * @param {string} name
 * @param {'import' | 'open' | 'overview' | 'merge'} job
 * @param {number} [count]
 */
export const prepare = (work, name, job, count = 0) =>
  work.evaluate(
    ([key, wanted, size]) => window.bench.prepare(key, wanted, size),
    /** @type {const} */ ([name, job, count]),
  );

/** @param {Page} work @param {string} name @param {string} part @returns {() => Promise<number>} */
export const job = (work, name, part) => () =>
  work.evaluate(([key, what]) => window.bench.run(key, what), /** @type {const} */ ([name, part]));
