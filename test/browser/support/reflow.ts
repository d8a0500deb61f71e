import type { Page } from '@playwright/test';

/**
 * What does not fit the window as it stands: the page scrolls sideways, a text is cut, or something to press is too small. One line each.
 * Targets of 24 px at least (WCAG 2.5.8) but for links in running text, 44 px for what is there to be pressed by a thumb: primary buttons,
 * ticks and the bottom bar.
 */
const misfits = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const root = document.documentElement;
    const over = root.scrollWidth - root.clientWidth;
    const wordsOf = (element: Element): string =>
      (element.textContent?.trim() || element.getAttribute('aria-label') || element.tagName).slice(0, 40);
    const widest =
      over > 0 &&
      [...document.body.querySelectorAll('*')].findLast(
        (element) => element.getBoundingClientRect().right > root.clientWidth + 0.5,
      );
    if (widest) found.push(`${over} px too wide: ${wordsOf(widest)}`);
    const isForReaders = (element: Element): boolean => {
      const { clipPath, clip } = getComputedStyle(element);
      return clipPath === 'inset(50%)' || clip === 'rect(0px, 0px, 0px, 0px)';
    };
    // Paper keeps its measures.
    const isDrawn = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) && !element.closest('article') && !isForReaders(element);

    const cuts = (value: string): boolean => value === 'hidden' || value === 'clip';
    const isCut = (element: Element): boolean => {
      const { overflowX, overflowY } = getComputedStyle(element);
      if (isForReaders(element)) return false;
      return (
        (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const cut = new Set<Element>();
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (!parentElement || !textContent?.trim() || !isDrawn(parentElement)) continue;
      for (let at: Element | null = parentElement; at && at !== document.body; at = at.parentElement) {
        if (isCut(at)) cut.add(at);
      }
    }
    for (const element of cut) found.push(`cut: ${wordsOf(element)}`);

    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.backgroundColor = 'var(--brand)';
    const brand = getComputedStyle(probe).backgroundColor;
    probe.remove();
    const areaOf = (element: Element): DOMRect => {
      const isStretched = getComputedStyle(element, '::after').position === 'absolute';
      const label = element instanceof HTMLInputElement && element.labels?.[0];
      const [own, outer] = [element, label || (isStretched && (element as HTMLElement).offsetParent) || element].map(
        (one) => one.getBoundingClientRect(),
      ) as [DOMRect, DOMRect];
      return own.height > outer.height ? own : outer;
    };
    const isInText = (element: Element): boolean =>
      element.tagName === 'A' &&
      getComputedStyle(element).display === 'inline' &&
      [...(element.parentElement?.childNodes ?? [])].some((node) => node !== element && node.textContent?.trim());
    const isMain = (element: Element): boolean =>
      getComputedStyle(element).backgroundColor === brand ||
      element.matches('input[type=checkbox]') ||
      (element.matches('nav a') && getComputedStyle(element.closest('nav') ?? element).position === 'fixed');
    for (const element of document.querySelectorAll('a[href], button, input, select, textarea, summary')) {
      if (!isDrawn(element) || isInText(element)) continue;
      const { width, height, bottom } = areaOf(element);
      // The way past the navigation comes into sight by keyboard only, and so does the field behind a button for files.
      if (bottom < 0 || width <= 1) continue;
      const least = isMain(element) ? 44 : 24;
      if (Math.min(width, height) < least - 0.5) {
        found.push(`${Math.round(width)} × ${Math.round(height)}: ${wordsOf(element)}`);
      }
    }
    return found;
  });

interface Size {
  readonly name: string;
  readonly width: number;
  /** Size of the root's text in percent. */
  readonly text: number;
}

/** 320 px are left of a laptop's 1280 at 400 %. */
const sizes: readonly Size[] = [
  { name: '360 px', width: 360, text: 100 },
  { name: '360 px, text at 200 %', width: 360, text: 200 },
  { name: '320 px', width: 320, text: 100 },
];

/** What does not fit a narrow window or large text, on the page as it stands. */
export async function misfitsNarrow(page: Page): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const { name, width, text } of sizes) {
    await page.setViewportSize({ width, height: 740 });
    await page.evaluate((percent) => document.documentElement.style.setProperty('font-size', `${percent}%`), text);
    wrong.push(...(await misfits(page)).map((line) => `at ${name}: ${line}`));
  }
  await page.setViewportSize({ width: 360, height: 740 });
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  return wrong;
}
