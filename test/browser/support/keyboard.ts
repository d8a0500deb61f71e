import type { Page } from '@playwright/test';

/** More stops than any screen has: who is not through by then goes round in a trap. */
const MOST_STOPS = 500;
const AT_ONCE = 20;

interface Walk {
  readonly wrong: string[];
  stops: number;
  isOver: boolean;
}

/**
 * Walks once around the page with the Tab key, from the way past the navigation till the focus comes there again. One line for each stop
 * that is hidden (WCAG 2.4.11), shows no focus (2.4.7) or goes back up in the picture (2.4.3).
 */
export async function wrongOnTheWay(page: Page): Promise<readonly string[]> {
  await page.evaluate(watchFocus);
  const walked = () => page.evaluate(() => (globalThis as unknown as { walk: Walk }).walk);
  for (let pressed = 0; pressed < MOST_STOPS; pressed += AT_ONCE) {
    for (let press = 0; press < AT_ONCE; press += 1) await page.keyboard.press('Tab');
    const { isOver, wrong } = await walked();
    if (isOver) return wrong;
  }
  return [...(await walked()).wrong, 'the way never ends'];
}

/** Runs in the page: looks at what has the focus when the next key comes, so that the browser has scrolled to it by then. */
function watchFocus(): void {
  const walk: Walk = { wrong: [], stops: 0, isOver: false };
  (globalThis as unknown as { walk: Walk }).walk = walk;
  const first = document.querySelector<HTMLElement>('#app button');
  let before: { readonly element: Element; readonly box: DOMRect; readonly scrolled: number } | undefined;

  const wordsOf = (element: Element): string =>
    (element.getAttribute('aria-label') || element.textContent?.trim() || element.tagName).slice(0, 50);
  /** What is drawn for an element: an invisible box lies over the mark, the label or the card that shows it. */
  const drawnFor = (element: Element): readonly Element[] => {
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
    const card = element.closest('li, section');
    return [element, element.nextElementSibling, element.parentElement, label, card].filter((one) => one != null);
  };
  const isOutlined = ({ outlineStyle, outlineWidth }: CSSStyleDeclaration): boolean =>
    outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  const hasRing = (element: Element): boolean =>
    drawnFor(element).some((one) => isOutlined(getComputedStyle(one)) || isOutlined(getComputedStyle(one, '::after')));
  const isOwn = (element: Element, hit: Element | null): boolean =>
    hit !== null && (element.contains(hit) || drawnFor(element).some((one) => one === hit || one.contains(hit)));
  const isHidden = (element: Element): boolean => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const [x, y] = [(left + Math.min(right, innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
    const points = [
      [x, y],
      [left + 4, y],
      [right - 4, y],
    ] as const;
    const seen = points.filter(([px, py]) => isOwn(element, document.elementFromPoint(px, py)));
    return seen.length < 2;
  };
  const goesBack = (box: DOMRect, element: Element): boolean => {
    if (!before || before.element.closest('nav, header') || element.closest('nav')) return false;
    const moved = scrollY - before.scrolled;
    const isBeside = box.left > before.box.left || box.right <= before.box.left;
    return !isBeside && box.bottom + moved <= before.box.top + 1;
  };
  const look = (element: Element): void => {
    if (walk.isOver) return;
    // Nothing, or where the app itself has put the focus: a heading is no stop of the keyboard.
    if (element === document.body || element.getAttribute('tabindex') === '-1') return;
    if (element === first && walk.stops > 1) {
      walk.isOver = true;
      return;
    }
    walk.stops += 1;
    const box = element.getBoundingClientRect();
    const faults = [
      isHidden(element) && 'hidden',
      !hasRing(element) && 'no focus to be seen',
      goesBack(box, element) && `above what came before it (${before && wordsOf(before.element)})`,
    ];
    for (const fault of faults) if (fault) walk.wrong.push(`${fault}: ${wordsOf(element)}`);
    before = { element, box, scrolled: scrollY };
  };
  const onKey = (): void => {
    if (document.activeElement) look(document.activeElement);
    if (walk.isOver) document.removeEventListener('keydown', onKey, { capture: true });
  };
  document.addEventListener('keydown', onKey, { capture: true });
  first?.focus();
}
