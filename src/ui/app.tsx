import { FileQuestionMark, FolderOpen } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Button, ButtonLink } from './components/button.tsx';
import { Empty } from './components/empty.tsx';
import { Messages } from './components/messages.tsx';
import { Page } from './components/page.tsx';
import { ForloebProvider } from './forloeb-scope.tsx';
import { useAppearance } from './hooks/use-appearance.ts';
import { useRoute } from './hooks/use-route.ts';
import { hentHref, type Route, startHref } from './routes.ts';
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
import { Lazy } from './shell/lazy.tsx';
import { forloebScreenLoaders, pageLoaders } from './shell/screens.ts';
import { Shell } from './shell/shell.tsx';
import { StorageFailed } from './shell/storage-failed.tsx';
import { WriteFailed } from './shell/write-failed.tsx';
import { appTexts } from './texts/app.ts';

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
  if (route.at === 'forloeb') return <ForloebRoute key={route.id} route={route} />;
  return (
    <Shell>
      {route.at === 'unknown' ? <UnknownPage /> : <Loaded key={route.at} load={pageLoaders[route.at]} props={{}} />}
    </Shell>
  );
}

function ForloebRoute({ route }: { readonly route: Route & { at: 'forloeb' } }) {
  const { id, screen, rest } = route;
  return (
    <ForloebProvider
      id={id}
      fallback={(status) => <Shell>{status === 'loading' ? <Waiting /> : <MissingForloeb />}</Shell>}
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

/** Nothing is drawn while something is fetched that takes a moment; a screen reader hears it. */
function Waiting() {
  return (
    <p class="only-read" role="status">
      {appTexts.loading}
    </p>
  );
}

function Lost({ icon, heading, text, children }: Parameters<typeof Empty>[0] & { children: ComponentChildren }) {
  return (
    <Page heading={appTexts.name} title={heading} narrow>
      <Empty icon={icon} heading={heading} {...(text && { text })}>
        {children}
      </Empty>
    </Page>
  );
}

function UnknownPage() {
  return (
    <Lost icon={FileQuestionMark} {...appTexts.unknownPage}>
      <ButtonLink look="primary" href={startHref}>
        {appTexts.unknownPage.action}
      </ButtonLink>
    </Lost>
  );
}

function MissingForloeb() {
  return (
    <Lost icon={FolderOpen} heading={appTexts.missingForloeb.heading} text={appTexts.missingForloeb.text}>
      <ButtonLink look="primary" href={hentHref}>
        {appTexts.missingForloeb.open}
      </ButtonLink>
      <ButtonLink href={startHref}>{appTexts.missingForloeb.start}</ButtonLink>
    </Lost>
  );
}

function ScreenFailed() {
  return (
    <Lost icon={FileQuestionMark} heading={appTexts.screenFailed.heading} text={appTexts.screenFailed.text}>
      <Button look="primary" onClick={() => location.reload()}>
        {appTexts.screenFailed.reload}
      </Button>
    </Lost>
  );
}
