import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { headersFor } from '../../../src/pwa/hosting/headers.ts';

const DIST = fileURLToPath(new URL('../../../dist/', import.meta.url));
const PROBE = fileURLToPath(new URL('./probe.ts', import.meta.url));

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** A host of its own for a copy of the build, where a new version can be put out while pages are open. */
export interface Host {
  readonly origin: string;
  /** Where the app is, with a slash at the end. */
  readonly address: string;
  /** Puts out a new version: `index.html` with another title, and a worker that knows it. */
  release(title: string): void;
  /** Answers every request for a path with a page of its own, as a guest network does. */
  capture(path: string | undefined): void;
  close(): Promise<void>;
}

/**
 * Starts a host on any free port, with the shipped headers.
 *
 * @param options.probe serves `probe.ts` instead of the app
 * @param options.under the folder of the host the app lies in, such as `tilbud/god-start/`
 */
export async function startHost({ probe = false, under = '' } = {}): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), 'god-start-'));
  const app = join(folder, under);
  cpSync(DIST, app, { recursive: true });
  if (probe) await putProbe(app);
  let captured: string | undefined;
  const server = createServer((request, response) => answer(folder, captured, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    address: `${origin}/${under}`,
    release: (title) => release(app, title),
    capture: (path) => {
      captured = path;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function answer(
  folder: string,
  captured: string | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  for (const [name, value] of headersFor(pathname)) response.setHeader(name, value);
  if (file === captured) {
    response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>Log på gæstenettet</title>');
    return;
  }
  try {
    const body = readFileSync(join(folder, file));
    response.setHeader('Content-Type', MEDIA_TYPES[extname(file)] ?? 'text/plain').end(body);
  } catch {
    response.writeHead(404).end();
  }
}

/** Builds `probe.ts` and lets `index.html` load it and nothing else; the worker does not know it, so it always comes from the host. */
async function putProbe(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      target: 'es2022',
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: { entry: PROBE, formats: ['es'], fileName: () => 'probe.js' },
    },
  });
  const index = join(folder, 'index.html');
  const html = readFileSync(index, 'utf8');
  writeFileSync(
    index,
    html.replace(/<script[^>]* async [^>]*><\/script>/, '').replace(/src="\.\/assets\/[^"]+\.js"/, 'src="./probe.js"'),
  );
}

/** The worker's list names `index.html` with the digest of its content; another digest is another version. */
function release(folder: string, title: string): void {
  const index = join(folder, 'index.html');
  const html = readFileSync(index, 'utf8');
  writeFileSync(index, html.replace(/<title>[^<]*</, `<title>${title}<`));
  const worker = join(folder, 'sw.js');
  const code = readFileSync(worker, 'utf8');
  const entry = /\{[^{}]*"url":"index\.html"[^{}]*\}/.exec(code)?.[0];
  const digest = /"revision":"([0-9a-f]{32})"/.exec(entry ?? '')?.[1];
  if (!entry || !digest) throw new Error('index.html is not in the list of the worker');
  const other = createHash('md5').update(title).digest('hex');
  writeFileSync(worker, code.replace(entry, entry.replace(digest, other)));
}
