import { Building2, ChevronRight, DoorOpen, HardDrive, type IconNode, LayoutGrid } from 'lucide';
import { Card } from '../../components/card.tsx';
import { Icon } from '../../components/icon.tsx';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { screenIcons, screensFor, standingOf, tabsFor } from '../../parts/navigation.ts';
import { SaveState } from '../../parts/save-state.tsx';
import { arbejdspladsHref, farewellHref, forloebHref, mineDataHref, startHref } from '../../routes.ts';
import { mereTexts } from '../../texts/mere.ts';
import { navigationTexts, screenNames } from '../../texts/navigation.ts';
import css from './mere.module.css';

/** Everything that has no tab of its own on the phone. */
export function Mere(_: { readonly rest: string }) {
  const { id, summary, people } = useForloeb();
  const tabs = tabsFor(summary);
  const screens = screensFor(standingOf({ summary, people })).filter((name) => !tabs.includes(name));
  return (
    <Page heading={mereTexts.heading} title={screenNames.mere} lead={summary.newHire} narrow>
      {screens.length > 0 && (
        <Card heading={mereTexts.screens}>
          <ul class={css.list}>
            {screens.map((name) => (
              <Row key={name} icon={screenIcons[name]} href={forloebHref(id, name)} word={screenNames[name]} />
            ))}
          </ul>
        </Card>
      )}
      <Card heading={mereTexts.device}>
        <ul class={css.list}>
          <Row icon={LayoutGrid} href={startHref} word={navigationTexts.allForloeb} />
          <Row icon={Building2} href={arbejdspladsHref} word={navigationTexts.arbejdsplads} />
          <Row icon={HardDrive} href={mineDataHref} word={navigationTexts.mineData} />
          <Row icon={DoorOpen} href={farewellHref} word={mereTexts.farewell} />
        </ul>
      </Card>
      <SaveState />
    </Page>
  );
}

function Row({ icon, href, word }: { readonly icon: IconNode; readonly href: string; readonly word: string }) {
  return (
    <li>
      <a class={css.row} href={href}>
        <Icon of={icon} />
        <span class={css.word}>{word}</span>
        <Icon of={ChevronRight} size={18} />
      </a>
    </li>
  );
}
