import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

const require = createRequire(import.meta.url);
const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const danish: unknown = JSON.parse(readFileSync(require.resolve('axe-core/locales/da.json'), 'utf8'));

/** WCAG 2.0 to 2.2, levels A and AA, and what axe calls good practice. */
const ALL: readonly string[] = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What another set of colours can change. */
export const COLOURS: readonly string[] = ['color-contrast', 'link-in-text-block'];
/** What paper can change by what is left out of it; its colours are those of a light window. */
export const ON_PAPER: readonly string[] = ['page-has-heading-one', 'heading-order', 'empty-heading'];

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
  }[];
}

interface Axe {
  configure(options: { locale: unknown }): void;
  run(context: string, options: object): Promise<AxeResult>;
}

/**
 * What axe-core finds wrong on the page once a screen stands on it, one Danish line for each element; empty when all is well.
 *
 * @param rules names of axe's rules, or everything
 * @param within the part of the page that is looked at
 */
export async function axeViolations(page: Page, rules = ALL, within = 'html'): Promise<readonly string[]> {
  await expect(page.locator('h1').first()).toBeAttached();
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  return page.evaluate(
    async ({ locale, runOnly, place }) => {
      const { axe } = globalThis as unknown as { axe: Axe };
      axe.configure({ locale });
      const { violations } = await axe.run(place, { runOnly, resultTypes: ['violations'] });
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${help} – ${target.join(' ')} ${failureSummary ?? ''}`),
      );
    },
    { locale: danish, runOnly: [...rules], place: within },
  );
}
