// A file comes in: read, checked, held against what lies here, and kept in one transaction.
import { alternating, ms, timeRow } from './numbers.mjs';
import { job, prepare } from './work-jobs.mjs';

const SIZES = [1000, 20_000];
const LONGEST_BLOCK_MS = 100;

/** @param {import('./run.mjs').Bench} bench */
export async function importFile({ work }) {
  const rows = [];
  for (const size of SIZES) {
    const name = `import-${size}`;
    await prepare(work, name, 'import', size);
    const part = (/** @type {string} */ what) => job(work, name, what);
    const { app, reference, digest, block } = await alternating({
      app: part('app'),
      reference: part('reference'),
      digest: part('digest'),
      block: part('block'),
    });
    const records = size.toLocaleString('en');
    rows.push(
      timeRow(`import ${records} records: against parse, put`, app, reference),
      timeRow(`import ${records} records: against parse, digest, put`, app, reference + digest, 2.5),
      blockRow(`import ${records} records: longest block`, block),
    );
  }
  return rows;
}

/** @param {string} measure @param {number} block @returns {import('./numbers.mjs').Row} */
function blockRow(measure, block) {
  const ratio = block / LONGEST_BLOCK_MS;
  const app = block === 0 ? '< 50 ms' : ms(block);
  return { measure, app, reference: ms(LONGEST_BLOCK_MS), ratio, goal: '≤ 1×', met: ratio <= 1 };
}
