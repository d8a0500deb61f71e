import { MonitorDown } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { type InstallOffer, useServices } from '../../services.ts';
import { startTexts } from '../../texts/start.ts';
import css from './start.module.css';

/** Says quietly that the app can lie on the device; nothing where it already does or the browser cannot. */
export function InstallHint() {
  const { install } = useServices();
  const [offer, setOffer] = useState<InstallOffer>('none');
  const [put, setPut] = useState(false);
  useEffect(() => install.watch(setOffer), [install]);
  if (offer === 'none' || put) return null;
  const texts = startTexts.install;
  return (
    <aside class={css.install} aria-label={texts.heading}>
      <p class={css.installText}>
        <strong>{texts.heading}</strong>
        {offer === 'ios-hint' ? texts.ios : texts.text}
      </p>
      {offer === 'prompt' && (
        <Button small icon={MonitorDown} onClick={() => void install.prompt()}>
          {texts.action}
        </Button>
      )}
      <Button small look="quiet" onClick={() => setPut(true)}>
        {texts.later}
      </Button>
    </aside>
  );
}
