import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformWithOxc } from 'vite';
import type { Breakage } from './breakages.ts';
import type { CoreApi } from './core-api.ts';

const ROOT = process.cwd();
const SOURCE = join(ROOT, 'src/core/document');
/** What the document takes from beside its folder. */
const BESIDE = ['result.ts', 'fnv.ts'];

/** A plain JavaScript copy of the core, from which broken copies are made. Inside node_modules, so that packages are found from it. */
export class CoreCopies {
  private readonly folder: string;
  private count = 0;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async make(): Promise<CoreCopies> {
    const cache = join(ROOT, 'node_modules/.cache');
    mkdirSync(cache, { recursive: true });
    const copies = new CoreCopies(mkdtempSync(join(cache, 'breakages-')));
    const whole = join(copies.folder, 'whole');
    mkdirSync(join(whole, 'document'), { recursive: true });
    writeFileSync(join(whole, 'package.json'), '{"type":"module"}');
    for (const file of BESIDE)
      await translate(readFileSync(join(SOURCE, '..', file), 'utf8'), join(whole, asScript(file)));
    for (const file of readdirSync(SOURCE).filter((name) => name.endsWith('.ts'))) {
      await translate(readFileSync(join(SOURCE, file), 'utf8'), join(whole, 'document', asScript(file)));
    }
    return copies;
  }

  /** The core with one breakage; without one, the same copy unbroken. */
  async load(breakage?: Breakage): Promise<CoreApi> {
    this.count += 1;
    const copy = join(this.folder, `copy${this.count}`);
    cpSync(join(this.folder, 'whole'), copy, { recursive: true });
    if (breakage !== undefined) {
      await translate(brokenSource(breakage), join(copy, 'document', asScript(breakage.file)));
    }
    const modules = readdirSync(join(copy, 'document')).map((name) => pathToFileURL(join(copy, 'document', name)).href);
    const loaded: object[] = await Promise.all(modules.map((url) => import(/* @vite-ignore */ url)));
    return Object.assign({}, ...loaded) as CoreApi;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const asScript = (file: string): string => file.replace(/\.ts$/, '.js');

async function translate(source: string, target: string): Promise<void> {
  const { code } = await transformWithOxc(source, target.replace(/\.js$/, '.ts'), { sourcemap: false });
  writeFileSync(target, code.replaceAll(/(from\s*["'][^"']+)\.ts(["'])/g, '$1.js$2'));
}

/** How often the text to be replaced occurs in the source; a breakage counts only if it is exactly once. */
export const occurrences = ({ file, find }: Breakage): number =>
  readFileSync(join(SOURCE, file), 'utf8').split(find).length - 1;

const brokenSource = ({ file, find, replace }: Breakage): string =>
  readFileSync(join(SOURCE, file), 'utf8').replace(find, () => replace);
