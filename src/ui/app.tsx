import { useLayoutEffect } from 'preact/hooks';
import { rememberPlace } from './came-from.ts';
import { Lazy } from './components/lazy.tsx';
import { Messages } from './components/messages.tsx';
import { ForloebProvider } from './forloeb-scope.tsx';
import { useAppearance } from './hooks/use-appearance.ts';
import { useRoute } from './hooks/use-route.ts';
import { LockWatch } from './lock-parts.tsx';
import type { Route } from './routes.ts';
import {
  type AppState,
  AppStateContext,
  type Services,
  ServicesContext,
  StorageContext,
  type StorageState,
} from './services.ts';
import { FictiveBanner, ForloebRail } from './shell/forloeb-rail.tsx';
import { ForloebTabs } from './shell/forloeb-tabs.tsx';
import { NoForloeb, ScreenFailed, UnknownPage, Waiting } from './shell/no-screen.tsx';
import { forloebScreenLoaders, pageLoaders } from './shell/screens.ts';
import { Shell } from './shell/shell.tsx';
import { StorageFailed } from './shell/storage-failed.tsx';
import { WayBack } from './shell/way-back.tsx';
import { WriteFailed } from './shell/write-failed.tsx';

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
            <Shell>{storage.status === 'failed' ? <StorageFailed failure={storage.failure} /> : <Waiting />}</Shell>
          )}
        </Messages>
      </AppStateContext.Provider>
    </ServicesContext.Provider>
  );
}

function Screen() {
  const route = useRoute();
  useAppearance();
  useLayoutEffect(() => rememberPlace(route), [route]);
  if (route.at === 'forloeb') return <ForloebRoute key={route.id} route={route} />;
  return (
    <Shell>
      {(route.at === 'hent' || route.at === 'mine-data') && <WayBack key={route.at} />}
      {route.at === 'unknown' ? <UnknownPage /> : <Loaded key={route.at} load={pageLoaders[route.at]} props={{}} />}
    </Shell>
  );
}

function ForloebRoute({ route }: { readonly route: Route & { at: 'forloeb' } }) {
  const { id, screen, rest } = route;
  return (
    <ForloebProvider
      id={id}
      fallback={(status) => (
        <Shell>
          <NoForloeb status={status} />
        </Shell>
      )}
    >
      <Shell
        rail={<ForloebRail screen={screen} />}
        tabs={<ForloebTabs screen={screen} />}
        banner={
          <>
            <FictiveBanner />
            <WriteFailed />
          </>
        }
      >
        <Loaded key={screen} load={forloebScreenLoaders[screen]} props={{ rest }} />
      </Shell>
    </ForloebProvider>
  );
}

function Loaded<Props extends object>(props: Pick<Parameters<typeof Lazy<Props>>[0], 'load' | 'props'>) {
  return <Lazy {...props} waiting={<Waiting />} failed={<ScreenFailed />} />;
}
