import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { parseRoute, type Route } from '../routes.ts';
import { markSeen, startAtTop } from './start-at-top.ts';

/** The route of the window's address; follows links and the back button. */
export function useRoute(): Route {
  const drawn = useRef(location.hash);
  const [route, setRoute] = useState(() => parseRoute(drawn.current));
  useLayoutEffect(() => {
    const follow = () => {
      startAtTop();
      setRoute(parseRoute(location.hash));
    };
    markSeen();
    addEventListener('hashchange', follow);
    // The address may have changed between the first drawing and now.
    if (location.hash !== drawn.current) follow();
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
