import type { Page } from '@playwright/test';

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

/** What does not fit a narrow window or large text, on the page as it stands. The page is left as it was. */
export async function misfitsInSizes(page: Page): Promise<readonly string[]> {
  const before = page.viewportSize();
  const wrong: string[] = [];
  for (const { name, width, text } of sizes) {
    await page.setViewportSize({ width, height: 740 });
    await page.evaluate((percent) => document.documentElement.style.setProperty('font-size', `${percent}%`), text);
    wrong.push(...(await misfits(page)).map((line) => `at ${name}: ${line}`));
  }
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  if (before) await page.setViewportSize(before);
  return wrong;
}

/**
 * What does not fit the window as it stands: the page scrolls sideways, a text is cut or lies over another, or something to press is too
 * small. One line each. Targets of 24 px at least (WCAG 2.5.8) but for links in running text, on a touch screen 44 px for what is there to
 * be pressed by a thumb: primary buttons, ticks and the bottom bar. The week grid may cut: a block is as high as its time is long, and its
 * words stand whole in the list.
 */
export const misfits = (page: Page): Promise<readonly string[]> =>
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
    const isInForReaders = (element: Element): boolean => {
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
        if (isForReaders(at)) return true;
      }
      return false;
    };
    // Paper keeps its measures.
    const isDrawn = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest('article, [role=grid]') &&
      !isInForReaders(element);
    // What lies behind an open dialog was looked at before it opened.
    const ground = document.querySelector('dialog[open]') ?? document.body;

    const cuts = (value: string): boolean => value === 'hidden' || value === 'clip';
    const isCut = (element: Element): boolean => {
      const { overflowX, overflowY } = getComputedStyle(element);
      if (isForReaders(element)) return false;
      return (
        (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    };
    // Boxes of lines are a little higher than their letters: those that touch are no fault yet.
    const touch = 6;
    const isAbove = (element: Element): boolean => {
      for (let at: Element | null = element; at && at !== ground; at = at.parentElement) {
        if (/fixed|sticky/.test(getComputedStyle(at).position)) return true;
      }
      return false;
    };
    // What is scrolled out of a box lies under nothing.
    const isInSight = ({ top, bottom }: DOMRect, element: Element): boolean => {
      for (let at: Element | null = element; at && at !== ground; at = at.parentElement) {
        if (!/auto|scroll/.test(getComputedStyle(at).overflowY)) continue;
        const box = at.getBoundingClientRect();
        if (bottom < box.top + touch || top > box.bottom - touch) return false;
      }
      return true;
    };
    const walker = document.createTreeWalker(ground, NodeFilter.SHOW_TEXT);
    const cut = new Set<Element>();
    const lines: { readonly words: string; readonly box: DOMRect }[] = [];
    const range = document.createRange();
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (!parentElement || !textContent?.trim() || !isDrawn(parentElement)) continue;
      for (let at: Element | null = parentElement; at && at !== document.body; at = at.parentElement) {
        if (isCut(at)) cut.add(at);
      }
      if (isAbove(parentElement)) continue;
      range.selectNodeContents(walker.currentNode);
      for (const box of range.getClientRects()) {
        if (isInSight(box, parentElement)) lines.push({ words: textContent.trim().slice(0, 30), box });
      }
    }
    for (const element of cut) found.push(`cut: ${wordsOf(element)}`);
    const overlap = (a: DOMRect, b: DOMRect): boolean =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > touch;
    lines.sort((a, b) => a.box.top - b.box.top);
    lines.forEach((line, index) => {
      for (
        let next = index + 1;
        (lines[next]?.box.top ?? Number.POSITIVE_INFINITY) < line.box.bottom - touch;
        next += 1
      ) {
        const other = lines[next];
        if (other && overlap(line.box, other.box)) found.push(`one over the other: ${line.words} / ${other.words}`);
      }
    });

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
    const isForThumb = matchMedia('(pointer: coarse)').matches;
    const isMain = (element: Element): boolean =>
      getComputedStyle(element).backgroundColor === brand ||
      element.matches('input[type=checkbox]') ||
      (element.matches('nav a') && getComputedStyle(element.closest('nav') ?? element).position === 'fixed');
    for (const element of ground.querySelectorAll('a[href], button, input, select, textarea, summary')) {
      if (!isDrawn(element) || isInText(element)) continue;
      const { width, height, bottom } = areaOf(element);
      // The way past the navigation comes into sight by keyboard only, and so does the field behind a button for files.
      if (bottom < 0 || width <= 1) continue;
      const least = isForThumb && isMain(element) ? 44 : 24;
      if (Math.min(width, height) < least - 0.5) {
        found.push(`${Math.round(width)} × ${Math.round(height)}: ${wordsOf(element)}`);
      }
    }
    return found;
  });
