// A file comes in: read, checked, held against what lies here, and kept in one transaction.
import { alternating, ms, timeRow } from './numbers.mjs';
import { job, prepare } from './work-jobs.mjs';

const SIZES = [1000, 20_000];
const LONGEST_BLOCK_MS = 100;

/** @param {import('./run.mjs').Bench} bench */
export async function importFile({ work }) {
  const rows = [];
  const session = await work.context().newCDPSession(work);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  for (const size of SIZES) {
    const name = `import-${size}`;
    await prepare(work, name, 'import', size);
    const part = (/** @type {string} */ what) => job(work, name, what);
    const { app, reference, digest, block, ...own } = await alternating({
      app: part('app'),
      reference: part('reference'),
      digest: part('digest'),
      block: part('block'),
      appWork: () => processorTime(session, part('app')),
      referenceWork: () => processorTime(session, part('reference')),
      digestWork: () => processorTime(session, part('digest')),
    });
    const records = size.toLocaleString('en');
    rows.push(
      timeRow(`import ${records} records: against parse, put`, app, reference),
      timeRow(`import ${records} records: against parse, digest, put`, app, reference + digest, 2.5),
      timeRow(`import ${records} records: the same, work of the page`, own.appWork, own.referenceWork + own.digestWork),
      blockRow(`import ${records} records: longest block`, block),
    );
  }
  return rows;
}

/**
 * Milliseconds of processor time that the page's main thread spends meanwhile, emptying the store included. What else the machine
 * does, and waiting for the database, does not count.
 *
 * @param {import('@playwright/test').CDPSession} session @param {() => Promise<number>} run
 */
async function processorTime(session, run) {
  const before = await taskSeconds(session);
  await run();
  return ((await taskSeconds(session)) - before) * 1000;
}

/** @param {import('@playwright/test').CDPSession} session */
async function taskSeconds(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

/** @param {string} measure @param {number} block @returns {import('./numbers.mjs').Row} */
function blockRow(measure, block) {
  const ratio = block / LONGEST_BLOCK_MS;
  const app = block === 0 ? '< 50 ms' : ms(block);
  return { measure, app, reference: ms(LONGEST_BLOCK_MS), ratio, goal: '≤ 1×', met: ratio <= 1 };
}
