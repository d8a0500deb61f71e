// Two copies become one after half a year of three people's work.
import { alternating, timeRow } from './numbers.mjs';
import { job, prepare } from './work-jobs.mjs';

/** @param {import('./run.mjs').Bench} bench */
export async function merge({ work }) {
  const { records } = await prepare(work, 'merge', 'merge');
  const { app, pure, reference } = await alternating(
    { app: job(work, 'merge', 'app'), pure: job(work, 'merge', 'pure'), reference: job(work, 'merge', 'reference') },
    { runs: 21, warmUps: 5 },
  );
  return [
    timeRow(`merge ${records} records, 26 weeks: from the file`, app, reference),
    timeRow(`merge ${records} records, 26 weeks: merge alone`, pure, reference),
  ];
}
