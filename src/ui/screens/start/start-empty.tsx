import {
  BookCopy,
  Building2,
  FilePlus2,
  FolderOpen,
  Handshake,
  HardDrive,
  History,
  type IconNode,
  ShieldCheck,
  Sparkles,
} from 'lucide';
import { useId } from 'preact/hooks';
import { phaseNames } from '../../../core/forloeb/phases.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { Page } from '../../components/page.tsx';
import {
  arbejdspladsHref,
  hentHref,
  mentorforloebHref,
  mineDataHref,
  opretHref,
  programmerHref,
} from '../../routes.ts';
import { useServices } from '../../services.ts';
import { navigationTexts } from '../../texts/navigation.ts';
import { startTexts } from '../../texts/start.ts';
import { InstallHint } from './install-hint.tsx';
import css from './start.module.css';
import type { ExampleWay } from './use-example.ts';

interface StartEmptyProps {
  readonly example: ExampleWay;
  readonly onUsedBefore: () => void;
}

/** The first thing a new user sees: what this is for, and the three ways in. */
export function StartEmpty({ example, onUsedBefore }: StartEmptyProps) {
  const texts = startTexts.empty;
  const { device } = useServices();
  // The app on the home screen of an iPhone has a store of its own: whoever comes from Safari finds it empty.
  const isMoved = device.ios && device.standalone;
  const create = <Way first={!isMoved} icon={FilePlus2} {...texts.create} href={opretHref} />;
  return (
    <Page heading={texts.heading} title={startTexts.title} lead={texts.lead}>
      <ul class={css.ways}>
        {!isMoved && create}
        <Way first={isMoved} icon={FolderOpen} {...(isMoved ? texts.moved : texts.openFile)} href={hentHref} />
        {isMoved && create}
        <Way
          icon={Sparkles}
          heading={example.busy ? startTexts.openingExample : texts.example.heading}
          text={texts.example.text}
          onPress={example.open}
        />
      </ul>
      <Phases />
      <p class={css.privacy}>
        <Icon of={ShieldCheck} size={18} />
        {texts.privacy}
      </p>
      <div class={css.further}>
        <Button look="quiet" icon={History} onClick={onUsedBefore}>
          {startTexts.usedBefore}
        </Button>
        <ButtonLink look="quiet" icon={Handshake} href={mentorforloebHref}>
          {startTexts.createCourse}
        </ButtonLink>
        <ButtonLink look="quiet" icon={BookCopy} href={programmerHref()}>
          {startTexts.programmes}
        </ButtonLink>
        <ButtonLink look="quiet" icon={Building2} href={arbejdspladsHref}>
          {navigationTexts.arbejdsplads}
        </ButtonLink>
        <ButtonLink look="quiet" icon={HardDrive} href={mineDataHref}>
          {startTexts.mineData}
        </ButtonLink>
      </div>
      <InstallHint hasForloeb={false} />
    </Page>
  );
}

/** What an introduction is made of, so that one knows what one is about to begin. */
function Phases() {
  const texts = startTexts.empty.phases;
  return (
    <section class={css.phases}>
      <h2>{texts.heading}</h2>
      <ol>
        {phaseNames.map((name) => (
          <li key={name}>
            <strong>{startTexts.phases[name]}</strong>
            <p>{texts.text[name]}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface WayProps {
  readonly icon: IconNode;
  readonly heading: string;
  readonly text: string;
  readonly first?: boolean;
  readonly href?: string;
  readonly onPress?: () => void;
}

function Way({ icon, heading, text, first, href, onPress }: WayProps) {
  const id = useId();
  const naming = { class: css.wayLink, 'aria-describedby': id };
  return (
    <li class={first ? `${css.way} ${css.first}` : css.way}>
      <span class={css.wayIcon}>
        <Icon of={icon} size={26} />
      </span>
      <h2>
        {href ? (
          <a {...naming} href={href}>
            {heading}
          </a>
        ) : (
          <button {...naming} type="button" onClick={onPress}>
            {heading}
          </button>
        )}
      </h2>
      <p id={id} class={css.wayText}>
        {text}
      </p>
    </li>
  );
}
