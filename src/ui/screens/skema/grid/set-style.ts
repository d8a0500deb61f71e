/** Writing a style that stands already would still be work for the browser. */
export function setStyle(element: HTMLElement, name: 'width' | 'height' | 'transform', value: string): void {
  if (element.style[name] !== value) element.style[name] = value;
}
