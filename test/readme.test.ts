import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../src/pwa/hosting/headers.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** The commands of the code block the README opens with, without what is said about them. */
const opening = (/^# .+\n+```sh\n([\s\S]*?)```/.exec(readme)?.[1] ?? '')
  .trim()
  .split('\n')
  .map((line) => line.replace(/#.*/, '').trim());

/** What a build needs; a copy is made of it, so that no other test sees its `dist/` change. */
const NEEDED = [
  'index.html',
  'package.json',
  'package-lock.json',
  '.npmrc',
  'vite.config.ts',
  'src',
  'public',
  'templates',
];

/** A copy of the project inside the project, where Node finds the packages that are already installed. */
function copyOfProject(): string {
  const folder = mkdtempSync(join(ROOT, '.copy-'));
  for (const name of NEEDED) {
    if (existsSync(join(ROOT, name))) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  }
  return folder;
}

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Runs a command as a person would, but opens no browser and only pretends to install. */
function runAsPerson(command: string, folder: string): ChildProcess {
  const { NODE_ENV: _mode, VITEST: _vitest, ...rest } = process.env;
  const env = { ...rest, BROWSER: 'none', NO_COLOR: '1', npm_config_dry_run: 'true' };
  return spawn(command, { cwd: folder, env, shell: true, detached: process.platform !== 'win32' });
}

function stop({ pid, exitCode }: ChildProcess): void {
  if (pid === undefined || exitCode !== null) return;
  if (process.platform === 'win32') spawn('taskkill', ['/pid', String(pid), '/t', '/f']);
  else process.kill(-pid, 'SIGTERM');
}

/** The address a started command prints; fails with all it has said when it ends without one. */
function printedAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer): void => {
      said += chunk.toString('utf8');
      const address = /https?:\/\/localhost:\d+\//.exec(said)?.[0];
      if (address) resolve(address);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('close', () => reject(new Error(said)));
  });
}

describe('the two commands', () => {
  let child: ChildProcess | undefined;
  let folder: string | undefined;
  afterEach(() => {
    if (child) stop(child);
    if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  it('are what the README opens with', () => {
    expect(opening).toEqual(['npm start', 'npm test']);
    expect(scripts['test']).toBeDefined();
    expect(scripts['pretest']).toContain('npm install');
  });

  it('npm start prints an address where the app and its headers are', async () => {
    folder = copyOfProject();
    child = runAsPerson(`${opening[0]} -- --port ${await freePort()} --strictPort`, folder);
    const response = await fetch(await printedAddress(child));
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Security-Policy')).toBe(CONTENT_SECURITY_POLICY);
    expect(page).toContain('<title>God start</title>');
    const script = /<script type="module"[^>]*src="\.\/([^"]+)"/.exec(page)?.[1];
    const code = await fetch(new URL(script ?? 'missing', response.url));
    expect(code.headers.get('Content-Type')).toContain('javascript');
    expect((await fetch(new URL('assets/findes-ikke.js', response.url))).status).toBe(404);
  }, 120_000);
});

describe('what else the README and CONTRIBUTING name', () => {
  const text = readme + readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
  const quoted = [...new Set([...text.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? ''))];

  it('every script is there', () => {
    const named = [...text.matchAll(/npm run ([\w:]+)/g)].map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('npm run test:long runs every test that goes on for longer there', () => {
    const tests = import.meta.glob<string>('./**/*.test.{ts,tsx}', { query: '?raw', import: 'default', eager: true });
    const long = Object.keys(tests).filter((path) => /process\.env\['LONG'\]|\bisLong\b/.test(tests[path] ?? ''));
    const folders = (scripts['test:long'] ?? '').match(/test\/[\w/]+/g) ?? [];
    expect(long.length).toBeGreaterThan(3);
    expect(long.filter((path) => !folders.some((folder) => `test/${path.slice(2)}`.startsWith(folder)))).toEqual([]);
  });

  it('every path is there', () => {
    const paths = quoted.filter((name) => /^(src|test|public|templates|\.ci)(\/[\w./-]*)?$|^[A-Z]+(\.md)?$/.test(name));
    expect(paths.length).toBeGreaterThan(8);
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('every package that is shipped is explained', () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(Object.keys(dependencies).filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });
});
