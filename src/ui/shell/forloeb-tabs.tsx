import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../components/icon.tsx';
import { useForloeb } from '../forloeb-scope.tsx';
import { screenIcons, tabsFor } from '../parts/navigation.ts';
import { type ForloebScreen, forloebHref } from '../routes.ts';
import { navigationTexts, screenNames } from '../texts/navigation.ts';
import css from './forloeb-tabs.module.css';

const shortNames: Partial<Record<ForloebScreen, string>> = {
  huskeliste: navigationTexts.shortHuskeliste,
  skema: navigationTexts.shortSkema,
  spoergsmaal: navigationTexts.shortSpoerg,
  mentormoeder: navigationTexts.shortMentor,
  journal: navigationTexts.shortJournal,
  send: navigationTexts.shortSend,
};

/** The bottom bar of the phone. A screen that has no tab of its own belongs to "Mere". */
export function ForloebTabs({ screen }: { readonly screen: ForloebScreen }) {
  const { id, summary } = useForloeb();
  const tabs = tabsFor(summary);
  const current = tabs.includes(screen) ? screen : 'mere';
  const bar = useToldHeight();
  return (
    <nav ref={bar} class={css.tabs} aria-label={navigationTexts.screens}>
      <div class={css.row}>
        {tabs.map((name) => (
          <a
            key={name}
            class={css.tab}
            href={forloebHref(id, name)}
            aria-current={name === current ? 'page' : undefined}
          >
            <Icon of={screenIcons[name]} size={22} />
            <span>{shortNames[name] ?? screenNames[name]}</span>
          </a>
        ))}
      </div>
    </nav>
  );
}

/** Says on the page how tall the bar is, as `--bar`: what stands above it moves up when the text, and the bar with it, grows. */
function useToldHeight(): RefObject<HTMLElement | null> {
  const bar = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => style.setProperty('--bar', `${bar.current?.offsetHeight ?? 0}px`));
    if (bar.current) observer.observe(bar.current);
    return () => {
      observer.disconnect();
      style.removeProperty('--bar');
    };
  }, []);
  return bar;
}
