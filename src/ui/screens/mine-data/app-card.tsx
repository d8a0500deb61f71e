import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { type InstallOffer, useAppState, useServices } from '../../services.ts';
import { mineDataTexts } from '../../texts/mine-data.ts';
import css from './mine-data.module.css';

/** Version, use without network, and installing. */
export function AppCard() {
  const { version, versionDay, install } = useServices();
  const { offlineReady } = useAppState();
  const [offer, setOffer] = useState<InstallOffer>('none');
  useEffect(() => install.watch(setOffer), [install]);
  const texts = mineDataTexts.app;
  const offline = offlineReady || navigator.serviceWorker?.controller != null;
  return (
    <Card heading={texts.heading}>
      <div class={css.stack}>
        <p>
          {offline ? texts.offline : texts.notOffline} {texts.version(version, versionDay)}.
        </p>
        <p class={css.quiet}>{texts.noRequests}</p>
        {offer === 'prompt' && (
          <div class={css.actions}>
            <Button onClick={() => void install.prompt()}>{texts.install}</Button>
          </div>
        )}
        {offer === 'ios-hint' && <p>{texts.iosInstall}</p>}
      </div>
    </Card>
  );
}
