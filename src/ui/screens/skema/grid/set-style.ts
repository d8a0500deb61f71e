type Written = Partial<Record<'width' | 'height' | 'transform', string>>;

/** What was written to an element last: a browser gives it back in other words, with fewer decimals and a unit to every zero. */
const written = new WeakMap<HTMLElement, Written>();

/** Writing a style that stands already would still be work for the browser. */
export function setStyle(element: HTMLElement, name: keyof Written, value: string): void {
  const before = written.get(element) ?? {};
  if (before[name] === value) return;
  written.set(element, { ...before, [name]: value });
  element.style[name] = value;
}
