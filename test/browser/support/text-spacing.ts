import type { Page } from '@playwright/test';

/** What a reader may set for themselves without losing anything (WCAG 1.4.12). */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } ' +
  'p { margin-bottom: 2em !important; }';

/** Does something while the text of the page is spread as WCAG 1.4.12 says. */
export async function withTextSpacing<T>(page: Page, doing: () => Promise<T>): Promise<T> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, SPACING);
  const done = await doing();
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  return done;
}
