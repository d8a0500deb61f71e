// What the measurements share: medians of alternating runs, and the row each of them becomes.

/**
 * @typedef {object} Row
 * @property {string} measure
 * @property {string} app what the app needs
 * @property {string} reference what the thing it is held against needs
 * @property {number} ratio
 * @property {string} goal
 * @property {boolean | undefined} met undefined where there is no goal
 */

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/**
 * Runs several things in turn, so that a busy moment of the machine meets them all, and gives the median of each.
 *
 * @template {string} Name
 * @param {Readonly<Record<Name, () => Promise<number>>>} subjects
 * @param {{ runs?: number, warmUps?: number }} [options]
 * @returns {Promise<Record<Name, number>>}
 */
export async function alternating(subjects, { runs = 7, warmUps = 1 } = {}) {
  const names = /** @type {Name[]} */ (Object.keys(subjects));
  const times = /** @type {Record<Name, number[]>} */ (Object.fromEntries(names.map((name) => [name, []])));
  for (let run = -warmUps; run < runs; run += 1) {
    for (const name of names) {
      const time = await subjects[name]();
      if (run >= 0) times[name].push(time);
    }
  }
  return /** @type {Record<Name, number>} */ (Object.fromEntries(names.map((name) => [name, median(times[name])])));
}

/** @param {number} value milliseconds */
export const ms = (value) => `${value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)} ms`;

/** @param {number} bytes */
export const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * A row about time.
 *
 * @param {string} measure @param {number} app @param {number} reference
 * @param {number} [goal] the highest ratio that is good enough
 * @returns {Row}
 */
export function timeRow(measure, app, reference, goal) {
  const ratio = app / reference;
  const met = goal === undefined ? undefined : ratio <= goal;
  return { measure, app: ms(app), reference: ms(reference), ratio, goal: goal ? `≤ ${goal}×` : '–', met };
}

/**
 * A row about bytes.
 *
 * @param {string} measure @param {number} app @param {number} reference
 * @param {number} limit kilobytes
 * @returns {Row}
 */
export function bytesRow(measure, app, reference, limit) {
  const ratio = app / reference;
  return { measure, app: kB(app), reference: kB(reference), ratio, goal: `≤ ${limit} kB`, met: app <= limit * 1000 };
}
