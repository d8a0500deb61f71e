import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Gives the focus back to what opened a form once the form is gone with it. `opener`: id of the element, which may be drawn anew by
 * then; undefined or false while nothing is open.
 */
export function useFocusBack(opener: string | false | undefined): void {
  const before = useRef(opener);
  useLayoutEffect(() => {
    const id = before.current;
    before.current = opener;
    const { activeElement, body } = document;
    if (id && !opener && (!activeElement || activeElement === body)) document.getElementById(id)?.focus();
  }, [opener]);
}
