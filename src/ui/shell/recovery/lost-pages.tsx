import { FileQuestionMark, FolderOpen } from 'lucide';
import type { ComponentChildren } from 'preact';
import { ButtonLink } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { Page } from '../../components/page.tsx';
import { hentHref, startHref } from '../../routes.ts';
import { appTexts } from '../../texts/app.ts';
import { recoveryTexts } from '../../texts/recovery.ts';

function Lost({ icon, heading, text, children }: Parameters<typeof Empty>[0] & { children: ComponentChildren }) {
  return (
    <Page heading={appTexts.name} title={heading} narrow>
      <Empty icon={icon} heading={heading} {...(text && { text })}>
        {children}
      </Empty>
    </Page>
  );
}

/** An address that names no page. */
export function UnknownPage() {
  const { action, ...words } = recoveryTexts.unknownPage;
  return (
    <Lost icon={FileQuestionMark} {...words}>
      <ButtonLink look="primary" href={startHref}>
        {action}
      </ButtonLink>
    </Lost>
  );
}

/** A forløb that only a newer version of the app can read. */
export function NewerForloeb() {
  return (
    <Lost icon={FileQuestionMark} {...recoveryTexts.newerForloeb}>
      <ButtonLink href={startHref}>{recoveryTexts.missingForloeb.start}</ButtonLink>
    </Lost>
  );
}

/** A forløb that does not lie on this device. */
export function MissingForloeb() {
  const { heading, text, open, start } = recoveryTexts.missingForloeb;
  return (
    <Lost icon={FolderOpen} heading={heading} text={text}>
      <ButtonLink look="primary" href={hentHref}>
        {open}
      </ButtonLink>
      <ButtonLink href={startHref}>{start}</ButtonLink>
    </Lost>
  );
}
