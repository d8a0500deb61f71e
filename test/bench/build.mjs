// Builds what is measured: the app, the empty page it is held against, and the page that measures work without screens.
// A program of its own, because the build of the service worker talks whatever the log level says.
import { join } from 'node:path';
import { build, loadConfigFromFile } from 'vite';
import { FOLDERS, ROOT } from './folders.mjs';

async function buildAll() {
  await build({
    root: ROOT,
    configFile: join(ROOT, 'vite.config.ts'),
    logLevel: 'silent',
    build: { outDir: FOLDERS.app, emptyOutDir: true },
  });
  await buildPage('empty', () => true);
  // A worker would only stand between the measurement and the store.
  await buildPage('work', (name) => !name.startsWith('vite-plugin-pwa'));
}

/**
 * A page of this folder, built with the app's own settings: same target, same policy, same service worker.
 *
 * @param {'empty' | 'work'} page
 * @param {(name: string) => boolean} keep which of the app's plugins take part
 */
async function buildPage(page, keep) {
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, join(ROOT, 'vite.config.ts'), ROOT);
  const { test: _test, plugins = [], ...config } = /** @type {Record<string, any>} */ (loaded?.config ?? {});
  const html = `test/bench/${page}/index.html`;
  await build({
    ...config,
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    plugins: [...plugins.flat().filter((/** @type {{ name: string }} */ { name }) => keep(name)), atTheTop(html)],
    // The app's way of grouping its files means nothing here.
    build: { ...config.build, outDir: FOLDERS[page], emptyOutDir: true, rolldownOptions: { input: join(ROOT, html) } },
  });
}

/**
 * Puts the page where the app's page lies, so that worker and addresses are the same.
 *
 * @param {string} html path below the project
 */
function atTheTop(html) {
  return {
    name: 'bench:at-the-top',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      /** @param {unknown} _options @param {Record<string, { fileName: string, source?: string }>} bundle */
      handler(_options, bundle) {
        const file = bundle[html];
        if (!file) throw new Error(`${html} was not built`);
        file.fileName = 'index.html';
        file.source = String(file.source).replaceAll('../../../', './');
      },
    },
  };
}

await buildAll();
