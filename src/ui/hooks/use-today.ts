import { useEffect, useState } from 'preact/hooks';
import type { Day } from '../../core/calendar/day.ts';
import { useServices } from '../services.ts';

/** How often the clock is looked at, in milliseconds: a window that stays open over night must not show yesterday. */
const lookEvery = 60_000;

/** The plain day on this device's clock; moves on at midnight and when the window comes to the front. */
export function useToday(): Day {
  const { today } = useServices();
  const [day, setDay] = useState(today);
  useEffect(() => {
    const look = () => setDay(today());
    const timer = setInterval(look, lookEvery);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [today]);
  return day;
}
