/** Pixels between the menu and the button, and between the menu and the edge of the window. */
const gap = 4;
const margin = 8;

/**
 * Shows a list above everything else on the page, under its button or above it, wherever it is whole: in the place where it stands it
 * could be cut off. A browser that cannot do that shows it where it stands. Gives back what puts it there again after scrolling.
 */
export function showBeside(list: HTMLElement, button: Element): () => void {
  if (typeof list.showPopover !== 'function') {
    list.scrollIntoView({ block: 'nearest' });
    return () => undefined;
  }
  list.popover = 'manual';
  list.showPopover();
  const place = () => {
    const { top, right, bottom } = button.getBoundingClientRect();
    const { width, height } = list.getBoundingClientRect();
    const fitsBelow = bottom + gap + height <= innerHeight - margin;
    const fitsAbove = top - gap - height >= margin;
    const at = fitsBelow ? bottom + gap : fitsAbove ? top - gap - height : innerHeight - margin - height;
    list.style.left = `${Math.max(margin, right - width)}px`;
    list.style.top = `${Math.max(margin, at)}px`;
  };
  place();
  return place;
}
