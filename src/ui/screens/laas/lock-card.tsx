import { Lock } from 'lucide';
import { useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Choices } from '../../components/choices.tsx';
import { useLock } from '../../hooks/use-lock.ts';
import { useSetting } from '../../hooks/use-setting.ts';
import { useStorage } from '../../services.ts';
import { laasTexts as texts } from '../../texts/laas.ts';
import { ChangeDialog } from './change-dialog.tsx';
import css from './laas.module.css';
import { usualMinutes } from './lock-keeper.tsx';
import { SetDialog } from './set-dialog.tsx';
import { UnlockForm } from './unlock-form.tsx';

const choices = [5, 15, 30] as const;

/** The lock of the private room: whether there is one, and the ways to put it on, change it and take it off. */
export function LockCard() {
  const lock = useLock();
  const storage = useStorage();
  const [asking, setAsking] = useState<'set' | 'change' | 'drop'>();
  const close = () => setAsking(undefined);
  return (
    <Card heading={texts.heading}>
      <div class={css.stack}>
        {lock === 'off' && (
          <>
            <p class={css.quiet}>{texts.off}</p>
            <div class={css.actions}>
              <Button icon={Lock} onClick={() => setAsking('set')}>
                {texts.set}
              </Button>
            </div>
          </>
        )}
        {lock === 'locked' && (
          <>
            <p>{texts.locked}</p>
            <UnlockForm />
          </>
        )}
        {lock === 'open' && (
          <>
            <p>{texts.on}</p>
            <After />
            <div class={css.actions}>
              <Button icon={Lock} onClick={() => void storage.lock()}>
                {texts.lockNow}
              </Button>
              <Button look="quiet" onClick={() => setAsking('change')}>
                {texts.change}
              </Button>
              <Button look="quiet" onClick={() => setAsking('drop')}>
                {texts.drop}
              </Button>
            </div>
          </>
        )}
      </div>
      {asking === 'set' && <SetDialog onClose={close} />}
      {(asking === 'change' || asking === 'drop') && <ChangeDialog what={asking} onClose={close} />}
    </Card>
  );
}

function After() {
  const [minutes = usualMinutes, setMinutes] = useSetting('lockAfter');
  return (
    <div>
      <Choices
        label={texts.after}
        value={String(minutes)}
        options={choices.map((count) => ({ value: String(count), label: texts.minutes(count) }))}
        onChange={(chosen) => {
          const count = choices.find((one) => String(one) === chosen);
          if (count) void setMinutes(count);
        }}
      />
      <p class={css.quiet}>{texts.afterHint}</p>
    </div>
  );
}
