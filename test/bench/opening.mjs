// Reading: one forløb among many, and the rows of the overview.
import { alternating, timeRow } from './numbers.mjs';
import { job, prepare } from './work-jobs.mjs';

const SUMMARIES = 400;

/** @param {import('./run.mjs').Bench} bench */
export async function openAmong({ work }) {
  for (const count of [1, 100, 1000]) await prepare(work, `open-${count}`, 'open', count);
  const { one, hundred, thousand } = await alternating(
    {
      one: job(work, 'open-1', 'app'),
      hundred: job(work, 'open-100', 'app'),
      thousand: job(work, 'open-1000', 'app'),
    },
    { runs: 41, warmUps: 10 },
  );
  return [
    timeRow('open a forløb among 100, against 1', hundred, one, 1.1),
    timeRow('open a forløb among 1,000, against 1', thousand, one, 1.1),
  ];
}

/** @param {import('./run.mjs').Bench} bench */
export async function overview({ work }) {
  await prepare(work, 'overview', 'overview', SUMMARIES);
  const { app, reference } = await alternating(
    { app: job(work, 'overview', 'app'), reference: job(work, 'overview', 'reference') },
    { runs: 15, warmUps: 4 },
  );
  return [timeRow(`overview of ${SUMMARIES} forløb, against getAll`, app, reference, 2)];
}
