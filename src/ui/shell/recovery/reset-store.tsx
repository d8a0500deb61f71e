import { useState } from 'preact/hooks';
import { resetStore } from '../../../storage/recovery/reset.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useSay } from '../../components/messages.tsx';
import { goTo, hentHref } from '../../routes.ts';
import { useServices } from '../../services.ts';
import { appTexts } from '../../texts/app.ts';
import { recoveryTexts } from '../../texts/recovery.ts';
import css from './recovery.module.css';
import { WordField } from './word-field.tsx';

const texts = recoveryTexts.reset;

/** The last way out of a store that cannot be opened: it is deleted when a word has been typed, and the page for files opens. */
export function ResetStore() {
  const [asking, setAsking] = useState(false);
  return (
    <div class={css.further}>
      <p>{texts.text}</p>
      <Button look="danger" onClick={() => setAsking(true)}>
        {texts.open}
      </Button>
      {asking && <ResetDialog onClose={() => setAsking(false)} />}
    </div>
  );
}

function ResetDialog({ onClose }: { readonly onClose: () => void }) {
  const { reopen } = useServices();
  const say = useSay();
  const [word, setWord] = useState('');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const reset = async () => {
    if (word.trim() !== texts.word) return setProblem(texts.wrongWord);
    setBusy(true);
    const outcome = await resetStore();
    setBusy(false);
    if (outcome !== 'done') return setProblem(texts[outcome]);
    say({ text: texts.done });
    goTo(hentHref);
    reopen();
  };
  return (
    <Dialog
      heading={texts.heading}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{appTexts.cancel}</Button>
          <Button look="danger" disabled={busy} onClick={() => void reset()}>
            {texts.confirm}
          </Button>
        </>
      }
    >
      <p>{texts.warning}</p>
      <WordField label={texts.label} value={word} problem={problem} onInput={setWord} />
    </Dialog>
  );
}
