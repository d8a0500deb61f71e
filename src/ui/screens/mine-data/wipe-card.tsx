import { Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { TextField } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { useServices, useStorage } from '../../services.ts';
import { appTexts } from '../../texts/app.ts';
import { mineDataTexts } from '../../texts/mine-data.ts';
import { storageFailureTexts } from '../../texts/storage-failures.ts';
import { leaveNothing } from './leave-nothing.ts';
import css from './mine-data.module.css';

/** Deletes everything on this device, after a word has been typed. */
export function WipeCard() {
  const storage = useStorage();
  const { forgetShared } = useServices();
  const [asking, setAsking] = useState(false);
  const [word, setWord] = useState('');
  const [problem, setProblem] = useState<string>();
  const [done, setDone] = useState(false);
  const texts = mineDataTexts.wipe;
  const wipe = async () => {
    if (word.trim() !== texts.word) return setProblem(texts.wrongWord);
    const wiped = await storage.wipe();
    if (!wiped.ok) return setProblem(storageFailureTexts[wiped.error.code].what);
    setAsking(false);
    setDone(true);
    await leaveNothing(forgetShared);
  };
  return (
    <Card heading={texts.heading}>
      <div class={css.stack}>
        {done ? (
          <Notice tone="ok" alert heading={texts.done}>
            {texts.doneText}
          </Notice>
        ) : (
          <>
            <p class={css.quiet}>{texts.text}</p>
            <div class={css.actions}>
              <Button look="danger" icon={Trash2} onClick={() => setAsking(true)}>
                {texts.open}
              </Button>
            </div>
          </>
        )}
      </div>
      {asking && (
        <Dialog
          heading={texts.confirmHeading}
          onClose={() => setAsking(false)}
          footer={
            <>
              <Button onClick={() => setAsking(false)}>{appTexts.cancel}</Button>
              <Button look="danger" onClick={wipe}>
                {texts.confirm}
              </Button>
            </>
          }
        >
          <p>{texts.text}</p>
          <p>{texts.confirmText}</p>
          <TextField
            label={texts.confirmLabel}
            value={word}
            onInput={setWord}
            problem={problem}
            kept={false}
            autoFocus
          />
        </Dialog>
      )}
    </Card>
  );
}
