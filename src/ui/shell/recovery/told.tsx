import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { appTexts } from '../../texts/app.ts';
import css from './recovery.module.css';

interface ToldProps {
  readonly icon: IconNode;
  /** What happened. */
  readonly heading: string;
  /** What is safe, and what to do now. */
  readonly text: string;
  readonly actions: ComponentChildren;
  /** Further down: what is seldom needed. */
  readonly children?: ComponentChildren;
}

/** A failure that stands in place of a screen. It must be heard at once. */
export function Told({ icon, heading, text, actions, children }: ToldProps) {
  return (
    <Page heading={appTexts.name} title={appTexts.name} narrow>
      <Notice icon={icon} heading={heading} alert tone="danger">
        <p>{text}</p>
        <div class={css.actions}>{actions}</div>
      </Notice>
      {children}
    </Page>
  );
}
