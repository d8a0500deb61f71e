import { useEffect, useState } from 'preact/hooks';

/** The window leaves 900 px beside the rail: five days beside each other can be read. */
const wide = '(min-width: 1180px)';

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
