import { ChevronsUpDown, HardDrive } from 'lucide';
import { huskelisteKind, isDone } from '../../core/forloeb/huskeliste.ts';
import { readEntries } from '../../core/forloeb/record-kind.ts';
import { Avatar } from '../components/avatar.tsx';
import { Icon } from '../components/icon.tsx';
import { useForloeb } from '../forloeb-scope.tsx';
import { type ForloebScreen, forloebHref, mineDataHref, startHref } from '../routes.ts';
import { appTexts } from '../texts/app.ts';
import { navigationTexts, screenNames } from '../texts/navigation.ts';
import css from './forloeb-rail.module.css';
import { menus, screenIcons } from './navigation.ts';
import { SaveState } from './save-state.tsx';

/** The rail of the laptop: whose forløb, the screens, and the state of saving. */
export function ForloebRail({ screen }: { readonly screen: ForloebScreen }) {
  const { id, viewpoint, summary } = useForloeb();
  const menu = menus[viewpoint];
  return (
    <>
      <a class={css.whose} href={startHref} title={navigationTexts.switchForloeb}>
        <Avatar name={summary.newHire} warm />
        <span class={css.name}>
          <strong>{summary.newHire}</strong>
          <span class={css.department}>{summary.department || summary.position}</span>
        </span>
        <span class="only-read">{navigationTexts.switchForloeb}</span>
        <Icon of={ChevronsUpDown} size={16} />
      </a>
      <nav aria-label={navigationTexts.screens}>
        <ul class={css.list}>
          {menu.main.map((name) => (
            <RailLink key={name} href={forloebHref(id, name)} name={name} current={screen} />
          ))}
        </ul>
        <ul class={`${css.list} ${css.further}`}>
          {menu.further.map((name) => (
            <RailLink key={name} href={forloebHref(id, name)} name={name} current={screen} />
          ))}
        </ul>
      </nav>
      <div class={css.bottom}>
        <SaveState />
        <a class={css.data} href={mineDataHref}>
          <Icon of={HardDrive} size={18} />
          {navigationTexts.mineData}
        </a>
      </div>
    </>
  );
}

interface RailLinkProps {
  readonly href: string;
  readonly name: ForloebScreen;
  readonly current: ForloebScreen;
}

function RailLink({ href, name, current }: RailLinkProps) {
  return (
    <li>
      <a class={css.link} href={href} aria-current={name === current ? 'page' : undefined}>
        <Icon of={screenIcons[name]} />
        {screenNames[name]}
        {name === 'huskeliste' && <HuskelisteCount />}
      </a>
    </li>
  );
}

function HuskelisteCount() {
  const { plan } = useForloeb();
  const items = readEntries(plan, huskelisteKind).known;
  const done = items.filter((item) => isDone(item.fields)).length;
  return <span class={css.count}>{navigationTexts.countDone(done, items.length)}</span>;
}

/** Words for the fictive example, on every screen. */
export function FictiveBanner() {
  const { forloeb } = useForloeb();
  return forloeb.fields.fictive ? (
    <aside class={css.fictive} aria-label={appTexts.fictiveLabel}>
      {appTexts.fictive}
    </aside>
  ) : null;
}
