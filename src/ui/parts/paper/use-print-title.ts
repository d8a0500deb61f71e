import { useLayoutEffect } from 'preact/hooks';

/** Gives the window another title while it prints: browsers make it the name of a saved PDF. */
export function usePrintTitle(title: string): void {
  useLayoutEffect(() => {
    let before: string | undefined;
    const put = () => {
      before ??= document.title;
      document.title = title;
    };
    const back = () => {
      if (before !== undefined) document.title = before;
      before = undefined;
    };
    addEventListener('beforeprint', put);
    addEventListener('afterprint', back);
    return () => {
      back();
      removeEventListener('beforeprint', put);
      removeEventListener('afterprint', back);
    };
  }, [title]);
}
