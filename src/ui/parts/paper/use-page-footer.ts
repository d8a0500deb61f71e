import { useEffect } from 'preact/hooks';

/** Text of the page's margin boxes. They take it from the root element, since nothing else is above a printed page. */
export function usePageFooter(left: string, middle: string): void {
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--paper-footer', cssString(left));
    style.setProperty('--paper-printed', cssString(middle));
    return () => {
      style.removeProperty('--paper-footer');
      style.removeProperty('--paper-printed');
    };
  }, [left, middle]);
}

/** A CSS string literal. */
export const cssString = (text: string): string => `"${text.replace(/["\\\n]/g, ' ')}"`;
