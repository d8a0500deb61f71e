import { useEffect, useState } from 'preact/hooks';

/** Five days beside each other can be read in what the rail leaves. In letters, not pixels: larger letters need a larger window. */
const wide = '(min-width: 62.5em)';

/** Whether there is room for the week grid; follows the window and its zoom. */
export function useWide(): boolean {
  const [isWide, setWide] = useState(() => matchMedia(wide).matches);
  useEffect(() => {
    const query = matchMedia(wide);
    const update = () => setWide(query.matches);
    query.addEventListener('change', update);
    update();
    return () => query.removeEventListener('change', update);
  }, []);
  return isWide;
}
