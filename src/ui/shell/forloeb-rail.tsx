import { ChevronRight, ChevronsUpDown, Ellipsis, HardDrive } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { huskelisteKind, isDone } from '../../core/forloeb/huskeliste.ts';
import { readEntries } from '../../core/forloeb/record-kind.ts';
import { Avatar } from '../components/avatar.tsx';
import { Icon } from '../components/icon.tsx';
import { useForloeb } from '../forloeb-scope.tsx';
import { menuFor, screenIcons, standingOf } from '../parts/navigation.ts';
import { SaveState } from '../parts/save-state.tsx';
import { type ForloebScreen, forloebHref, mineDataHref, startHref } from '../routes.ts';
import { appTexts } from '../texts/app.ts';
import { navigationTexts, screenNames } from '../texts/navigation.ts';
import css from './forloeb-rail.module.css';

/** The rail of the laptop: whose forløb, the screens, and the state of saving. */
export function ForloebRail({ screen }: { readonly screen: ForloebScreen }) {
  const { id, summary, people } = useForloeb();
  const menu = menuFor(standingOf({ summary, people }));
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
      <nav class={css.screens} aria-label={navigationTexts.screens}>
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
        {menu.seldom.length > 0 && <Seldom screens={menu.seldom} current={screen} />}
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

interface SeldomProps {
  readonly screens: readonly ForloebScreen[];
  readonly current: ForloebScreen;
}

/** The screens that are folded away. Open while one of them is shown. */
function Seldom({ screens, current }: SeldomProps) {
  const { id } = useForloeb();
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => box.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' }), [current]);
  return (
    <details ref={box} class={css.seldom} open={screens.includes(current)}>
      <summary class={css.link}>
        <Icon of={Ellipsis} />
        {navigationTexts.more}
        <span class={css.turn}>
          <Icon of={ChevronRight} size={18} />
        </span>
      </summary>
      <ul class={css.list}>
        {screens.map((name) => (
          <RailLink key={name} href={forloebHref(id, name)} name={name} current={current} />
        ))}
      </ul>
    </details>
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
