import { dayOfClock } from '../../../src/platform.ts';
import { drawBareList } from './bare-list.ts';
import { prepareImport } from './import-work.ts';
import { prepareMerge } from './merge-work.ts';
import { prepareOpen, prepareOverview } from './read-work.ts';
import { type Size, seedForloeb } from './seed.ts';

/** The page that does the app's work without its screens. `run.mjs` calls what stands on `bench`. */

type Prepared = Readonly<Record<string, number | (() => Promise<number>)>>;

const jobs = { import: prepareImport, open: prepareOpen, overview: prepareOverview, merge: prepareMerge };
const prepared = new Map<string, Prepared>();

const bench = {
  drawBareList,
  seed: (id: string, size: Size) => seedForloeb(id, dayOfClock(), size),
  /** Prepares a job under a name and gives its fixed figures. */
  async prepare(name: string, job: keyof typeof jobs, count: number): Promise<Record<string, number>> {
    const parts: Prepared = await jobs[job](count);
    prepared.set(name, parts);
    return Object.fromEntries(
      Object.entries(parts).filter((part): part is [string, number] => typeof part[1] === 'number'),
    );
  },
  /** Runs one part of a prepared job once. Milliseconds. */
  async run(name: string, part: string): Promise<number> {
    const job = prepared.get(name)?.[part];
    if (typeof job !== 'function') throw new Error(`Nothing prepared: ${name} ${part}`);
    return job();
  },
};

declare global {
  interface Window {
    bench: typeof bench;
  }
}

window.bench = bench;
