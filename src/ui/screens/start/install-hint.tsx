import { HardDriveDownload, MonitorDown } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { Button, ButtonLink } from '../../components/button.tsx';
import { mineDataHref } from '../../routes.ts';
import { type InstallOffer, useServices } from '../../services.ts';
import { startTexts } from '../../texts/start.ts';
import css from './start.module.css';

/**
 * Says quietly that the app can lie on the device; nothing where it already does or the browser cannot. On an iPhone it starts empty
 * there: what lies here is to be saved first.
 */
export function InstallHint({ hasForloeb }: { readonly hasForloeb: boolean }) {
  const { install } = useServices();
  const [offer, setOffer] = useState<InstallOffer>('none');
  const [put, setPut] = useState(false);
  useEffect(() => install.watch(setOffer), [install]);
  if (offer === 'none' || put) return null;
  const texts = startTexts.install;
  const isLeft = offer === 'ios-hint' && hasForloeb;
  return (
    <aside class={css.install} aria-label={texts.heading}>
      <p class={css.installText}>
        <strong>{texts.heading}</strong>
        {isLeft ? texts.iosLeft : offer === 'ios-hint' ? texts.ios : texts.text}
      </p>
      {offer === 'prompt' && (
        <Button small icon={MonitorDown} onClick={() => void install.prompt()}>
          {texts.action}
        </Button>
      )}
      {isLeft && (
        <ButtonLink small icon={HardDriveDownload} href={mineDataHref}>
          {texts.copy}
        </ButtonLink>
      )}
      <Button small look="quiet" onClick={() => setPut(true)}>
        {texts.later}
      </Button>
    </aside>
  );
}
