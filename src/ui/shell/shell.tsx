import type { ComponentChildren } from 'preact';
import { startHref } from '../routes.ts';
import { appTexts } from '../texts/app.ts';
import { BrandMark } from './brand-mark.tsx';
import css from './shell.module.css';
import { UpdateBar } from './update-bar.tsx';

interface ShellProps {
  /** The rail of the laptop; without one the page stands alone under the mark. */
  readonly rail?: ComponentChildren;
  /** The bottom bar of the phone. */
  readonly tabs?: ComponentChildren;
  readonly banner?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The frame around every screen. */
export function Shell({ rail, tabs, banner, children }: ShellProps) {
  return (
    <div class={rail ? `${css.shell} ${css.withRail}` : css.shell}>
      <button type="button" class={css.skip} onClick={() => document.getElementById('main')?.focus()}>
        {appTexts.skipToContent}
      </button>
      <header class={rail ? css.rail : css.top}>
        <a class={css.brand} href={startHref}>
          <BrandMark />
          {appTexts.name}
        </a>
        {rail}
      </header>
      <div>
        {banner}
        <UpdateBar />
        <main id="main" class={css.main} tabIndex={-1}>
          {children}
        </main>
      </div>
      {tabs}
    </div>
  );
}
