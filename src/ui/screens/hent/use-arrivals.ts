import { useEffect, useReducer, useRef } from 'preact/hooks';
import { arrivedFile } from '../../files/arrived-file.ts';

/**
 * How many files wait behind the one that is looked at.
 *
 * @param onArrival called once the screen stands and each time something has come
 */
export function useArrivals(onArrival: () => void): number {
  const [, redraw] = useReducer<number, void>((times) => times + 1, 0);
  const listener = useRef(onArrival);
  listener.current = onArrival;
  useEffect(() => {
    const update = () => {
      listener.current();
      redraw();
    };
    update();
    return arrivedFile.watch(update);
  }, []);
  return arrivedFile.count();
}
