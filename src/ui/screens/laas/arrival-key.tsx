import { useLayoutEffect, useState } from 'preact/hooks';
import type { Doc } from '../../../core/document/types.ts';
import type { LockedRooms } from '../../../core/lock.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { useLock } from '../../hooks/use-lock.ts';
import { useStorage } from '../../services.ts';
import { laasTexts } from '../../texts/laas.ts';
import css from './laas.module.css';
import { PassphraseField } from './passphrase-field.tsx';
import { UnlockForm } from './unlock-form.tsx';

const texts = laasTexts.arrival;

interface ArrivalKeyProps {
  /** The locked rooms of the copy whose passphrase is asked for; without them, this device is to be unlocked. */
  readonly locked?: LockedRooms | undefined;
  readonly onOpen: (docs: readonly Doc[]) => void;
  readonly onWithout: () => void;
}

/** Stands before the preview of a copy whose private room cannot be put together with the one here without a key. */
export function ArrivalKey({ locked, onOpen, onWithout }: ArrivalKeyProps) {
  const words = locked ? texts.copy : texts.device;
  return (
    <Card heading={words.heading}>
      <div class={css.stack}>
        <p class={css.quiet}>{words.text}</p>
        {locked ? <CopyKey locked={locked} onOpen={onOpen} /> : <DeviceKey onOpen={() => onOpen([])} />}
        <div>
          <Button look="quiet" onClick={onWithout}>
            {texts.without}
          </Button>
        </div>
      </div>
    </Card>
  );
}

function DeviceKey({ onOpen }: { readonly onOpen: () => void }) {
  const lock = useLock();
  useLayoutEffect(() => {
    if (lock !== 'locked') onOpen();
  }, [lock]);
  return <UnlockForm />;
}

function CopyKey({ locked, onOpen }: Pick<ArrivalKeyProps, 'onOpen'> & { readonly locked: LockedRooms }) {
  const storage = useStorage();
  const [phrase, setPhrase] = useState('');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const open = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    if (!phrase.trim()) return setProblem(laasTexts.field.missing);
    setBusy(true);
    const opened = await storage.openLocked(locked, phrase);
    setBusy(false);
    if (opened.ok) onOpen(opened.value);
    else setProblem(opened.error.code === 'wrong' ? laasTexts.field.wrong : texts.unfit);
  };
  return (
    <form class={css.form} onSubmit={open}>
      <PassphraseField label={laasTexts.field.own} value={phrase} problem={problem} onInput={setPhrase} />
      <div>
        <Button look="primary" type="submit" aria-disabled={busy}>
          {busy ? laasTexts.field.working : texts.copy.open}
        </Button>
      </div>
    </form>
  );
}
