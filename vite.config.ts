import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import project from './package.json' with { type: 'json' };
import { headersFor, META_POLICY } from './src/pwa/hosting/headers.ts';
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
      handler(html) {
        const sheets = /^ *<link rel="stylesheet"[^>]*href="\.\/assets\/[^>]*>\n/gm;
        const moved = (html.match(sheets) ?? []).join('');
        const policy = `<meta http-equiv="Content-Security-Policy" content="${META_POLICY}">`;
        return html
          .replace(sheets, '')
          .replace('</body>', `${moved}</body>`)
          .replace('<meta charset="utf-8">', `<meta charset="utf-8">\n    ${policy}`);
      },
    },
  };
}

/**
 * Few files, because on a slow network each wave of requests costs more than the bytes in it, and a worker answers many
 * small files slowly. The store takes with it what it needs of the core; no screen is drawn before it is there.
 */
const FEW_FILES = [
  { name: 'app', tags: ['$initial' as const], priority: 4 },
  { name: 'app', test: /preload-helper|rolldown[\\/]runtime/, priority: 4 },
  { name: 'storage', test: /[\\/]node_modules[\\/]dexie[\\/]|[\\/]src[\\/]storage[\\/]/, priority: 3 },
  { name: 'files', test: /[\\/]src[\\/]handover[\\/]/, priority: 2 },
  { name: 'shared', test: /[\\/](?:src|lucide)[\\/]/, minShareCount: 2, priority: 1 },
];

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
  define: { __APP_VERSION__: JSON.stringify(project.version) },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: FEW_FILES } } },
  },
  plugins: process.env['VITEST'] ? [] : [frameFirst(), previewHeaders(), hostConfiguration(), ...installable()],
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    environment: 'node',
    // `npm run test:long`: a mode, because setting a variable is written differently in every shell.
    env: mode === 'long' ? { LONG: '1' } : {},
  },
}));
