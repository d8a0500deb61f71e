import { useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useSay } from '../../components/messages.tsx';
import { useStorage } from '../../services.ts';
import { appTexts } from '../../texts/app.ts';
import { laasTexts } from '../../texts/laas.ts';
import css from './laas.module.css';
import { failureWords, freshProblems } from './lock-words.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { isSealedElsewhere } from './sealed-elsewhere.ts';

interface LockDialogProps {
  /** Another passphrase, or none any more. Both need the one that is. */
  readonly what: 'change' | 'drop';
  readonly onClose: () => void;
}

export function ChangeDialog({ what, onClose }: LockDialogProps) {
  const texts = what === 'change' ? laasTexts.changeDialog : laasTexts.dropDialog;
  const storage = useStorage();
  const say = useSay();
  const [own, setOwn] = useState('');
  const [fresh, setFresh] = useState('');
  const [again, setAgain] = useState('');
  const [problems, setProblems] = useState<{ own?: string; fresh?: string; again?: string }>({});
  const [busy, setBusy] = useState(false);
  const act = async () => {
    const found = {
      ...(what === 'change' && freshProblems(fresh, again)),
      ...(!own.trim() && { own: laasTexts.field.missing }),
    };
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    setBusy(true);
    if (await isSealedElsewhere()) {
      setBusy(false);
      return setProblems({ own: laasTexts.field.waits });
    }
    const done = await (what === 'change' ? storage.changeLock(own, fresh) : storage.dropLock(own));
    setBusy(false);
    if (!done.ok) return setProblems({ own: failureWords(done.error) });
    say({ text: texts.done });
    onClose();
  };
  const footer = (
    <>
      <Button onClick={onClose}>{appTexts.cancel}</Button>
      <Button look="primary" disabled={busy} onClick={() => void act()}>
        {busy ? laasTexts.field.working : texts.confirm}
      </Button>
    </>
  );
  return (
    <Dialog heading={texts.heading} onClose={onClose} footer={footer}>
      <form
        class={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          void act();
        }}
      >
        <p class={css.quiet}>{texts.text}</p>
        <PassphraseField label={laasTexts.field.own} value={own} problem={problems.own} autoFocus onInput={setOwn} />
        {what === 'change' && (
          <>
            <PassphraseField
              label={laasTexts.field.fresh}
              hint={laasTexts.field.hint}
              value={fresh}
              problem={problems.fresh}
              fresh
              onInput={setFresh}
            />
            <PassphraseField
              label={laasTexts.field.again}
              value={again}
              problem={problems.again}
              fresh
              onInput={setAgain}
            />
          </>
        )}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}
