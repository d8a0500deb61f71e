import { useEffect, useState } from 'preact/hooks';
import { useServices } from '../services.ts';

/** How often the clock is read, in milliseconds: a minute never looks more than this late. */
const interval = 15_000;

/** The time of day on this device's clock, `HH:MM`; the screen follows it. */
export function useMinute(): string {
  const { timeNow } = useServices();
  const [now, setNow] = useState(timeNow);
  useEffect(() => {
    const read = () => setNow(timeNow());
    const timer = setInterval(read, interval);
    document.addEventListener('visibilitychange', read);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', read);
    };
  }, [timeNow]);
  return now;
}
