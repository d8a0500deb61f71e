import { FileQuestionMark, FolderOpen } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Button, ButtonLink } from '../components/button.tsx';
import { Empty } from '../components/empty.tsx';
import { Page } from '../components/page.tsx';
import type { ForloebStatus } from '../forloeb-scope.tsx';
import { hentHref, startHref } from '../routes.ts';
import { appTexts } from '../texts/app.ts';
import { StorageFailed } from './storage-failed.tsx';

/** Nothing is drawn while something is fetched that takes a moment; a screen reader hears it. */
export function Waiting() {
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

export function UnknownPage() {
  return (
    <Lost icon={FileQuestionMark} {...appTexts.unknownPage}>
      <ButtonLink look="primary" href={startHref}>
        {appTexts.unknownPage.action}
      </ButtonLink>
    </Lost>
  );
}

/** Stands where a forløb cannot be shown, with the way on. */
export function NoForloeb({ status }: { readonly status: ForloebStatus }) {
  switch (status.is) {
    case 'loading':
      return <Waiting />;
    case 'failed':
      return <StorageFailed failure={status.failure} />;
    case 'newer':
      return (
        <Lost icon={FileQuestionMark} {...appTexts.newerForloeb}>
          <ButtonLink href={startHref}>{appTexts.missingForloeb.start}</ButtonLink>
        </Lost>
      );
    case 'missing':
      return <MissingForloeb />;
  }
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

export function ScreenFailed() {
  return (
    <Lost icon={FileQuestionMark} heading={appTexts.screenFailed.heading} text={appTexts.screenFailed.text}>
      <Button look="primary" onClick={() => location.reload()}>
        {appTexts.screenFailed.reload}
      </Button>
    </Lost>
  );
}
