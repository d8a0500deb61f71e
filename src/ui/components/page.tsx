import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { appTexts } from '../texts/app.ts';
import css from './page.module.css';

interface PageProps {
  /** Heading on the page; may hold a name. */
  readonly heading: string;
  /** Title of the window: the screen, never a person's name. */
  readonly title: string;
  readonly lead?: ComponentChildren;
  /** Buttons at the right of the heading. */
  readonly actions?: ComponentChildren;
  readonly narrow?: boolean;
  readonly children: ComponentChildren;
}

/**
 * A screen: its heading takes the focus when it opens, so that a screen reader says where one is. On a phone the heading stays in small at
 * the top once it has been scrolled away.
 */
export function Page({ heading, title, lead, actions, narrow, children }: PageProps) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${appTexts.name}`;
  }, [title]);
  useLayoutEffect(() => head.current?.focus({ preventScroll: true }), []);
  return (
    <div class={narrow ? `${css.page} ${css.narrow}` : css.page}>
      <div class={css.small} data-title={heading} data-screen-only aria-hidden="true" />
      <header class={css.header}>
        <div class={css.titles}>
          <h1 ref={head} tabIndex={-1} class={css.heading}>
            {heading}
          </h1>
          {lead && <div class={css.lead}>{lead}</div>}
        </div>
        {actions && <div class={css.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
