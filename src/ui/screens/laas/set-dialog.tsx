import { KeyRound, Save } from 'lucide';
import { useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useSay } from '../../components/messages.tsx';
import { Notice } from '../../components/notice.tsx';
import { SlowWork } from '../../components/slow-work.tsx';
import { useBackup } from '../../hooks/use-backup.ts';
import { useSummaries } from '../../hooks/use-summaries.ts';
import { useStorage } from '../../services.ts';
import { appTexts } from '../../texts/app.ts';
import { laasTexts } from '../../texts/laas.ts';
import { mineDataTexts } from '../../texts/mine-data.ts';
import css from './laas.module.css';
import { failureWords, freshProblems, suggested } from './lock-words.ts';
import { PassphraseField } from './passphrase-field.tsx';

const texts = laasTexts.setDialog;

/** Says honestly what a lock does and costs, before it is put on; the passphrase is typed twice. */
export function SetDialog({ onClose }: { readonly onClose: () => void }) {
  const storage = useStorage();
  const say = useSay();
  const backup = useBackup(useSummaries() ?? []);
  const [fresh, setFresh] = useState('');
  const [again, setAgain] = useState('');
  const [isSuggested, setSuggested] = useState(false);
  const [problems, setProblems] = useState<ReturnType<typeof freshProblems>>({});
  const [busy, setBusy] = useState(false);
  const suggest = () => {
    setFresh(suggested());
    setSuggested(true);
    setProblems({});
  };
  const set = async () => {
    const found = freshProblems(fresh, again);
    setProblems(found);
    if (found.fresh || found.again) return;
    setBusy(true);
    const done = await storage.setLock(fresh);
    setBusy(false);
    if (!done.ok) return setProblems({ fresh: failureWords(done.error) });
    say({ text: texts.done });
    onClose();
  };
  const footer = (
    <>
      <Button onClick={onClose}>{appTexts.cancel}</Button>
      <Button look="primary" disabled={busy} onClick={() => void set()}>
        {busy ? laasTexts.field.working : texts.confirm}
      </Button>
    </>
  );
  return (
    <Dialog heading={texts.heading} onClose={onClose} footer={footer}>
      <div class={css.stack}>
        <ul class={css.points}>
          {texts.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        <div>
          <Button icon={Save} disabled={backup.busy} onClick={() => void backup.save()}>
            {texts.copy}
          </Button>
        </div>
        {backup.busy && <SlowWork text={mineDataTexts.backup.saving} onStop={backup.stop} />}
        <div role="status">
          {backup.said && <Notice tone={backup.said.good ? 'ok' : 'danger'}>{backup.said.text}</Notice>}
        </div>
        <form
          class={css.form}
          onSubmit={(event) => {
            event.preventDefault();
            void set();
          }}
        >
          <PassphraseField
            key={isSuggested ? 'suggested' : 'own'}
            label={laasTexts.field.fresh}
            hint={isSuggested ? laasTexts.field.suggested : laasTexts.field.hint}
            value={fresh}
            problem={problems.fresh}
            shown={isSuggested}
            fresh
            onInput={setFresh}
          />
          <div>
            <Button small icon={KeyRound} onClick={suggest}>
              {laasTexts.field.suggest}
            </Button>
          </div>
          <PassphraseField
            label={laasTexts.field.again}
            value={again}
            problem={problems.again}
            fresh
            onInput={setAgain}
          />
          <button type="submit" hidden />
        </form>
      </div>
    </Dialog>
  );
}
