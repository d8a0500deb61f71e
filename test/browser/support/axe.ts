import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const require = createRequire(import.meta.url);
const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const danish: unknown = JSON.parse(readFileSync(require.resolve('axe-core/locales/da.json'), 'utf8'));

/** WCAG 2.0 to 2.2, levels A and AA, and what axe calls good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
  }[];
}

interface Axe {
  configure(options: { locale: unknown }): void;
  run(context: Document, options: object): Promise<AxeResult>;
}

/** What axe-core finds wrong on the page as it stands, one Danish line for each element; empty when all is well. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  return page.evaluate(
    async ({ locale, tags }) => {
      const { axe } = globalThis as unknown as { axe: Axe };
      axe.configure({ locale });
      const { violations } = await axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${help} – ${target.join(' ')} ${failureSummary ?? ''}`),
      );
    },
    { locale: danish, tags: TAGS },
  );
}
