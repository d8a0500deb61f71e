import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import project from './package.json' with { type: 'json' };
import { FRAME_DIGEST, headersFor, META_POLICY } from './src/pwa/hosting/headers.ts';
import { hostFiles } from './src/pwa/hosting/host-files.ts';
import { MANIFEST } from './src/pwa/manifest.ts';

/** Sends the shipped headers from `vite preview`, so that what is tried locally is what a host will serve. */
function previewHeaders(): Plugin {
  return {
    name: 'god-start:preview-headers',
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        for (const [name, value] of headersFor(pathname)) response.setHeader(name, value);
        // Nothing may remember for a year that a file was missing.
        const { root, build } = server.config;
        const isThere = existsSync(join(resolve(root, build.outDir), pathname));
        if (!isThere) response.setHeader('Cache-Control', 'no-store');
        next();
      });
    },
  };
}

/** Writes the hosts' configuration files beside the app. */
function hostConfiguration(): Plugin {
  return {
    name: 'god-start:host-configuration',
    apply: 'build',
    generateBundle() {
      for (const [fileName, source] of Object.entries(hostFiles())) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}

/** The frame's style as the page itself carries it. The policy allows no other style in the page than this one. */
function frameStyle(): string {
  const css = readFileSync(new URL('./public/frame.css', import.meta.url), 'utf8').replaceAll('\r\n', '\n');
  const digest = `sha256-${createHash('sha256').update(css).digest('base64')}`;
  if (digest !== FRAME_DIGEST) throw new Error(`public/frame.css has changed: FRAME_DIGEST must be '${digest}'`);
  return `    <style>${css}</style>\n`;
}

/**
 * What the page names beside its script, so that it travels with it and not after it: what runs before everything else
 * (`src/begin.ts`) and waits for neither page nor style. The store is not among it: the start screen is drawn without.
 */
function early(bundle: readonly { readonly fileName: string; readonly name?: string | undefined }[]): string {
  const named = (name: string) => bundle.find((file) => file.name === name && file.fileName.endsWith('.js'))?.fileName;
  return [
    `<script type="module" async crossorigin src="./${named('begin')}"></script>`,
    `<link rel="modulepreload" crossorigin href="./${named('rolldown-runtime')}">`,
  ].join('\n');
}

/**
 * Lets the frame in `index.html` paint before the app has arrived: the policy goes first in the head, and the app's
 * stylesheet moves behind the frame, where it delays the module script but not the first paint.
 */
function frameFirst(): Plugin {
  return {
    name: 'god-start:frame-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const sheets = /^ *<link rel="stylesheet"[^>]*href="\.\/assets\/[^>]*>\n/gm;
        const moved = (html.match(sheets) ?? []).join('');
        const policy = `<meta http-equiv="Content-Security-Policy" content="${META_POLICY}">`;
        return html
          .replace(sheets, '')
          .replace(/ *<link rel="stylesheet" href="\.\/frame\.css">\n/, () => frameStyle())
          .replace(/ *<link rel="modulepreload"[^>]*>\n/g, '')
          .replace('</head>', () => `${early(Object.values(bundle ?? {}))}</head>`)
          .replace('</body>', () => `${moved}</body>`)
          .replace('<meta charset="utf-8">', `<meta charset="utf-8">\n    ${policy}`);
      },
    },
  };
}

/** What runs before everything else. */
const BEGIN =
  /preload-helper|[\\/]src[\\/](?:begin|storage[\\/](?:first-read|names)|ui[\\/](?:routes|shell[\\/]screens|components[\\/]loaded))\.ts$/;

/** Screens of which one leads to the other, each kind in one file: packed together they are a fifth smaller. */
const TALKS =
  /[\\/]src[\\/]ui[\\/](?:screens|texts)[\\/](?:moeder|maal|hjaelp|faser|sagstal|afslutning|journal|mentor|mentormoeder|samarbejdsaftale|spoergsmaal|overblik)[\\/.]/;
const PLANNING =
  /[\\/]src[\\/]ui[\\/](?:screens|texts)[\\/](?:opret|folk|hold|arbejdsplads|programmer|velkomstbrev|om|mine-data|send|hent|salvage|udskriv)[\\/.]|[\\/]start[\\/]make-example\.ts$/;

/** What is fetched when something fails, with its two icons: it needs no file but those of every start. */
const RECOVERY =
  /[\\/]src[\\/](?:storage[\\/]recovery|ui[\\/]shell[\\/]recovery)[\\/](?!rescue-files)|texts[\\/]recovery\.ts$|[\\/]lucide[\\/].*[\\/](?:bug|database-zap)\./;

interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** Says of a module whether one of these files is not drawn, or does not run, without it. */
function neededBy(...paths: readonly string[]): (id: string, modules: Modules) => boolean {
  const roots = paths.map((path) => fileURLToPath(new URL(path, import.meta.url)).replaceAll('\\', '/'));
  const found = new Set<string>();
  const follow = (id: string, modules: Modules): void => {
    if (found.has(id)) return;
    found.add(id);
    for (const next of modules.getModuleInfo(id)?.importedIds ?? []) follow(next, modules);
  };
  return (id, modules) => {
    for (const root of roots) follow(root, modules);
    return found.has(id);
  };
}

const isDaily = neededBy(
  './src/ui/shell/forloeb-route.tsx',
  './src/ui/screens/i-dag/i-dag.tsx',
  './src/ui/screens/start/latest-today.tsx',
  './src/ui/screens/huskeliste/huskeliste.tsx',
);
const isOfStore = neededBy('./src/storage/open-storage.ts');

/**
 * Few files, because on a slow network each wave of requests costs more than the bytes in it, and a worker answers many
 * small files slowly. The screens of every day are in one file with all they need, and nothing else: a start compiles no more than it draws.
 * The store takes with it what it needs of the core; what the screens of every day need too lies apart, so that they can be drawn without the store.
 */
const FEW_FILES = [
  { name: 'begin', test: BEGIN, priority: 6 },
  { name: 'app', tags: ['$initial' as const], priority: 5 },
  {
    name: (id: string, modules: Modules) => (isDaily(id, modules) && isOfStore(id, modules) ? 'core' : null),
    debugName: 'core',
    priority: 4,
  },
  { name: 'recovery', test: RECOVERY, priority: 4 },
  { name: (id: string, modules: Modules) => (isDaily(id, modules) ? 'daily' : null), debugName: 'daily', priority: 3 },
  {
    name: 'storage',
    test: /[\\/]node_modules[\\/]dexie[\\/]|[\\/]src[\\/]storage[\\/](?!(?:lock|leaving|recovery)[\\/])/,
    priority: 3,
  },
  { name: 'templates', test: /[\\/]templates[\\/]/, priority: 3 },
  { name: 'files', test: /[\\/]src[\\/](?:handover|storage[\\/]leaving)[\\/]/, priority: 2 },
  { name: 'shared', test: /[\\/](?:src|lucide)[\\/]/, minShareCount: 2, priority: 1 },
  { name: 'talks', test: TALKS, priority: 0 },
  { name: 'planning', test: PLANNING, priority: 0 },
  { name: 'laas', test: /[\\/]src[\\/](?:storage[\\/]lock|ui[\\/]screens[\\/]laas)[\\/]/, priority: 0 },
];

/** Letters for a number: a, b, … z, ba, bb, … Never empty, and never a digit. */
const letters = (count: number): string =>
  (count < 26 ? '' : letters(Math.floor(count / 26))) + String.fromCharCode(97 + (count % 26));

/**
 * Class names as short as they can be: letters for the file, digits for the place in it. The usual ones hold a digest,
 * which no packing makes smaller, and they are sent twice, in script and in style.
 */
function shortClassNames(): (name: string, file: string) => string {
  const root = new URL('./src/', import.meta.url);
  const sheets = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.module.css'))
    .sort();
  const classes = new Map<string, string[]>();
  return (name, file) => {
    const sheet = sheets.findIndex((path) => file.replaceAll('\\', '/').split('?')[0]?.endsWith(`/src/${path}`));
    if (sheet < 0) throw new Error(`A stylesheet from elsewhere: ${file}`);
    const known = classes.get(letters(sheet)) ?? [];
    classes.set(letters(sheet), known);
    if (!known.includes(name)) known.push(name);
    return `${letters(sheet)}${known.indexOf(name)}`;
  };
}

/** Plain day of the newest commit, so that the same sources make the same build; empty where there is no history. */
function dayOfVersion(): string {
  const { status, stdout } = spawnSync('git', ['log', '-1', '--format=%cs'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : '';
}

function installable(): Plugin[] {
  return VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/pwa/worker',
    filename: 'sw.ts',
    registerType: 'prompt',
    injectRegister: null,
    includeManifestIcons: false,
    manifest: MANIFEST as unknown as NonNullable<Parameters<typeof VitePWA>[0]>['manifest'] & object,
    injectManifest: {
      globPatterns: ['**/*.{html,js,css,woff2,svg,png,json}'],
      globIgnores: ['sw.js', 'slettet.html', '404.html', 'staticwebapp.config.json'],
      target: 'es2022',
      rollupFormat: 'iife',
    },
  });
}

export default defineConfig(({ mode }) => ({
  base: './',
  // No fallback to index.html: a missing file is a 404, and hash routes never need one.
  appType: 'mpa',
  // As a module: the package's own entry wraps a script of the old kind, which is 10 kB larger.
  resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  define: { __APP_VERSION__: JSON.stringify(project.version), __APP_DAY__: JSON.stringify(dayOfVersion()) },
  css: { modules: { generateScopedName: shortClassNames() } },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { codeSplitting: { groups: FEW_FILES } },
      // The words for a failure are fetched in time by the screens of every day; others that lie in one file with them import them as usual.
      checks: { ineffectiveDynamicImport: false },
    },
  },
  plugins: process.env['VITEST'] ? [] : [frameFirst(), previewHeaders(), hostConfiguration(), ...installable()],
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    environment: 'node',
    // A machine that is busy with much else is slow, not wrong.
    testTimeout: 60_000,
    // `npm run test:long`: a mode, because setting a variable is written differently in every shell.
    env: mode === 'long' ? { LONG: '1' } : {},
  },
}));
