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
  return (
    <nav class={css.tabs} aria-label={navigationTexts.screens}>
      {tabs.map((name) => (
        <a key={name} class={css.tab} href={forloebHref(id, name)} aria-current={name === current ? 'page' : undefined}>
          <Icon of={screenIcons[name]} size={22} />
          <span>{shortNames[name] ?? screenNames[name]}</span>
        </a>
      ))}
    </nav>
  );
}
