import type { ComponentChildren } from 'preact';
import { ButtonLink } from '../../components/button.tsx';
import { Page } from '../../components/page.tsx';
import { hentHref, startHref } from '../../routes.ts';
import { recoveryTexts } from '../../texts/recovery.ts';
import css from './recovery.module.css';

interface LostProps {
  readonly heading: string;
  readonly text: string;
  /** The ways on. */
  readonly children: ComponentChildren;
}

const Lost = ({ heading, text, children }: LostProps) => (
  <Page heading={heading} title={heading} lead={text} narrow>
    <div class={css.actions}>{children}</div>
  </Page>
);

/** An address that names no page. */
export function UnknownPage() {
  const { action, ...words } = recoveryTexts.unknownPage;
  return (
    <Lost {...words}>
      <ButtonLink look="primary" href={startHref}>
        {action}
      </ButtonLink>
    </Lost>
  );
}

/** A forløb that only a newer version of the app can read. */
export function NewerForloeb() {
  return (
    <Lost {...recoveryTexts.newerForloeb}>
      <ButtonLink href={startHref}>{recoveryTexts.missingForloeb.start}</ButtonLink>
    </Lost>
  );
}

/** A forløb that does not lie on this device. */
export function MissingForloeb() {
  const { open, start, ...words } = recoveryTexts.missingForloeb;
  return (
    <Lost {...words}>
      <ButtonLink look="primary" href={hentHref}>
        {open}
      </ButtonLink>
      <ButtonLink href={startHref}>{start}</ButtonLink>
    </Lost>
  );
}
