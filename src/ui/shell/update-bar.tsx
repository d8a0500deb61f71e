import { useState } from 'preact/hooks';
import { Button } from '../components/button.tsx';
import { useSay } from '../components/messages.tsx';
import { type AppState, useAppState, useServices } from '../services.ts';
import { appTexts } from '../texts/app.ts';
import css from './update-bar.module.css';

/** Says that a newer version lies ready, or that something could not be fetched. What is new is taken into use when the person says so. */
export function UpdateBar() {
  const { update } = useAppState();
  const { applyUpdate } = useServices();
  const say = useSay();
  const [put, setPut] = useState<AppState['update']>();
  const apply = () => {
    if (applyUpdate() === 'held') say({ text: appTexts.update.held });
  };
  const isNew = update === 'ready' || update === 'taken-over';
  if (update === 'none' || update === put) return null;
  return (
    <div class={css.bar} role="status">
      <span>{appTexts.update[update]}</span>
      <span class={css.actions}>
        {isNew && (
          <Button small look="primary" onClick={apply}>
            {appTexts.update.apply}
          </Button>
        )}
        {update !== 'taken-over' && (
          <Button small look="quiet" onClick={() => setPut(update)}>
            {isNew ? appTexts.update.later : appTexts.close}
          </Button>
        )}
      </span>
    </div>
  );
}
