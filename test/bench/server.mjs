// A small host for a built folder: brotli made beforehand, and the headers the app is shipped with.
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { runnerImport } from 'vite';

const HEADERS = fileURLToPath(new URL('../../src/pwa/hosting/headers.ts', import.meta.url));

/** @type {Readonly<Record<string, string>>} */
const MEDIA_TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/**
 * Brotli at its best, or the file itself where that gains nothing.
 *
 * @param {Buffer} bytes
 */
export function packed(bytes) {
  const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  return brotli.length < bytes.length ? { body: brotli, encoding: 'br' } : { body: bytes, encoding: undefined };
}

/**
 * Serves a folder on any free port, as an origin of its own.
 *
 * @param {string} folder
 */
export async function serve(folder) {
  const { module } = await runnerImport(HEADERS, { configFile: false, logLevel: 'silent' });
  const { headersFor } = /** @type {typeof import('../../src/pwa/hosting/headers.ts')} */ (module);
  const files = new Map(filesIn(folder).map((path) => [path, packed(readFileSync(join(folder, path)))]));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    for (const [name, value] of headersFor(pathname)) response.setHeader(name, value);
    const file = files.get(path);
    if (!file) return void response.writeHead(404).end();
    if (file.encoding) response.setHeader('Content-Encoding', file.encoding);
    response.setHeader('Content-Type', MEDIA_TYPES[extname(path)] ?? 'text/plain').end(file.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** @param {string} folder */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath ?? entry.path, entry.name)
        .slice(folder.length)
        .replaceAll('\\', '/'),
    );
}
