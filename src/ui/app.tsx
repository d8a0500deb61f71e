import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { Lazy } from './components/lazy.tsx';
import { Messages } from './components/messages.tsx';
import { useAppearance } from './hooks/use-appearance.ts';
import { useRoute } from './hooks/use-route.ts';
import { LockWatch } from './lock-parts.tsx';
import { rememberPlace } from './places/came-from.ts';
import { StorageFailedLater, UnknownPageLater } from './recovery-parts.tsx';
import type { Route } from './routes.ts';
import {
  type AppState,
  AppStateContext,
  type Services,
  ServicesContext,
  StorageContext,
  type StorageState,
} from './services.ts';
import { FaultBoundary } from './shell/fault-boundary.tsx';
import { Loaded } from './shell/loaded-screen.tsx';
import { ScreenFailed, Waiting } from './shell/no-screen.tsx';
import { loadForloebRoute, pageLoaders } from './shell/screens.ts';
import { Shell } from './shell/shell.tsx';
import { WayBack } from './shell/way-back.tsx';

interface AppProps {
  readonly services: Services;
  readonly storage: StorageState;
  readonly state: AppState;
}

/** The whole app: what it gets from outside, and the screen of the address. */
export function App({ services, storage, state }: AppProps) {
  return (
    <ServicesContext.Provider value={services}>
      <AppStateContext.Provider value={state}>
        <Messages>
          {storage.status === 'ready' ? (
            <StorageContext.Provider value={storage.storage}>
              <Screen />
              <LockWatch />
            </StorageContext.Provider>
          ) : (
            <Shell>
              {storage.status === 'failed' ? <StorageFailedLater failure={storage.failure} /> : <Waiting />}
            </Shell>
          )}
        </Messages>
      </AppStateContext.Provider>
    </ServicesContext.Provider>
  );
}

const shelled = (children: ComponentChildren) => <Shell>{children}</Shell>;

function Screen() {
  const route = useRoute();
  useAppearance();
  useLayoutEffect(() => rememberPlace(route), [route]);
  return (
    <FaultBoundary at={route} withFrame>
      {route.at === 'forloeb' ? (
        <Lazy
          key={route.id}
          load={loadForloebRoute}
          props={{ route }}
          waiting={shelled(<Waiting />)}
          failed={(again) => shelled(<ScreenFailed onAgain={again} />)}
        />
      ) : (
        <PageRoute route={route} />
      )}
    </FaultBoundary>
  );
}

function PageRoute({ route }: { readonly route: Exclude<Route, { at: 'forloeb' }> }) {
  return (
    <Shell>
      {(route.at === 'hent' || route.at === 'mine-data') && <WayBack key={route.at} />}
      {route.at === 'unknown' ? (
        <UnknownPageLater />
      ) : (
        <FaultBoundary key={route.at} at={route}>
          <Loaded load={pageLoaders[route.at]} props={{}} />
        </FaultBoundary>
      )}
    </Shell>
  );
}
