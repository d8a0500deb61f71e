import { ForloebProvider } from '../forloeb-scope.tsx';
import { RevivedLater } from '../parts/revived/revived-later.tsx';
import type { Route } from '../routes.ts';
import { FaultBoundary } from './fault-boundary.tsx';
import { FictiveBanner, ForloebRail } from './forloeb-rail.tsx';
import { ForloebTabs } from './forloeb-tabs.tsx';
import { Loaded } from './loaded-screen.tsx';
import { NoForloeb, WriteFailedLater } from './no-forloeb.tsx';
import { forloebScreenLoaders } from './screens.ts';
import { Shell } from './shell.tsx';

/** A screen of a forløb with what stands around all of them. Loaded with the first of them: the start screen does without. */
export function ForloebRoute({ route }: { readonly route: Route & { at: 'forloeb' } }) {
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
            <WriteFailedLater />
          </>
        }
      >
        <RevivedLater screen={screen} />
        <FaultBoundary key={screen} at={route}>
          <Loaded load={forloebScreenLoaders[screen]} props={{ rest }} />
        </FaultBoundary>
      </Shell>
    </ForloebProvider>
  );
}
