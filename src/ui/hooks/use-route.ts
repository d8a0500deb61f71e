import { useEffect, useState } from 'preact/hooks';
import { parseRoute, type Route } from '../routes.ts';

/** The route of the window's address; follows links and the back button. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const follow = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
