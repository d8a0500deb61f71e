import { useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { useSay } from '../../components/messages.tsx';
import { useStorage } from '../../services.ts';
import { laasTexts } from '../../texts/laas.ts';
import { ForgotDialog } from './forgot-dialog.tsx';
import css from './laas.module.css';
import { failureWords } from './lock-words.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { bringBackPrivate } from './put-away.ts';

const texts = laasTexts.unlock;

/** The passphrase that opens the private room in this window, and the way on when it is forgotten. */
export function UnlockForm() {
  const storage = useStorage();
  const say = useSay();
  const [phrase, setPhrase] = useState('');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [forgot, setForgot] = useState(false);
  const unlock = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    if (!phrase.trim()) return setProblem(laasTexts.field.missing);
    setBusy(true);
    // Until it is open, wherever one has gone meanwhile: this form may long be gone.
    const stop = storage.onUnlock(() => bringBackPrivate(storage));
    const done = await storage.unlock(phrase);
    stop();
    setBusy(false);
    if (!done.ok) return setProblem(failureWords(done.error));
    say({ text: laasTexts.openNow });
  };
  return (
    <>
      <form class={css.form} onSubmit={unlock}>
        <PassphraseField
          label={laasTexts.field.own}
          value={phrase}
          problem={problem}
          onInput={(next) => {
            setPhrase(next);
            setProblem(undefined);
          }}
        />
        <div class={css.actions}>
          <Button look="primary" type="submit" aria-disabled={busy}>
            {busy ? laasTexts.field.working : texts.open}
          </Button>
          <Button look="quiet" onClick={() => setForgot(true)}>
            {texts.forgot}
          </Button>
        </div>
      </form>
      {forgot && <ForgotDialog why="forgot" onClose={() => setForgot(false)} />}
    </>
  );
}
