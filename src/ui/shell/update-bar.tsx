import { useState } from 'preact/hooks';
import { Button } from '../components/button.tsx';
import { useSay } from '../components/messages.tsx';
import { useAppState, useServices } from '../services.ts';
import { appTexts } from '../texts/app.ts';
import css from './update-bar.module.css';

/** Says that a newer version lies ready. It is taken into use when the person says so, never by itself. */
export function UpdateBar() {
  const { update } = useAppState();
  const { applyUpdate } = useServices();
  const say = useSay();
  const [put, setPut] = useState(false);
  const apply = () => {
    if (applyUpdate() === 'held') say({ text: appTexts.update.held });
  };
  if (update === 'none' || (put && update === 'ready')) return null;
  return (
    <div class={css.bar} role="status">
      <span>{update === 'ready' ? appTexts.update.ready : appTexts.update.takenOver}</span>
      <span class={css.actions}>
        <Button small look="primary" onClick={apply}>
          {appTexts.update.apply}
        </Button>
        {update === 'ready' && (
          <Button small look="quiet" onClick={() => setPut(true)}>
            {appTexts.update.later}
          </Button>
        )}
      </span>
    </div>
  );
}
