import { Lazy } from '../components/lazy.tsx';
import { ScreenFailed, Waiting } from './no-screen.tsx';

/** A screen that is loaded, with the words while it comes and when it cannot be had. */
export function Loaded<Props extends object>(props: Pick<Parameters<typeof Lazy<Props>>[0], 'load' | 'props'>) {
  return <Lazy {...props} waiting={<Waiting />} failed={(again) => <ScreenFailed onAgain={again} />} />;
}
