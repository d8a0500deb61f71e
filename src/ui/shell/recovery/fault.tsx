import { Bug } from 'lucide';
import { useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useServices, useStorage } from '../../services.ts';
import { recoveryTexts } from '../../texts/recovery.ts';
import css from './recovery.module.css';
import { type RescueOutcome, rescueFile } from './rescue.ts';
import { technicalMessage } from './technical-message.ts';
import { Told } from './told.tsx';

interface FaultProps {
  readonly cause: unknown;
  readonly onAgain: () => void;
}

const texts = recoveryTexts.fault;

/** Stands in place of a screen that could not be drawn: once more, a copy of everything, and a message for those who mend the app. */
export function Fault({ cause, onAgain }: FaultProps) {
  const services = useServices();
  const storage = useStorage();
  const [outcome, setOutcome] = useState<RescueOutcome>();
  const report = technicalMessage(cause, services.version);
  const save = async () => setOutcome(await rescueFile(({ saveCopy }) => saveCopy(storage, services)));
  const copy = async () => {
    const done = () => setOutcome({ good: true, text: texts.copied });
    await navigator.clipboard.writeText(report).then(done, () => setOutcome({ good: false, text: texts.notCopied }));
  };
  return (
    <Told
      icon={Bug}
      heading={texts.heading}
      text={texts.text}
      actions={
        <>
          <Button look="primary" onClick={onAgain}>
            {texts.again}
          </Button>
          <Button onClick={save}>{texts.saveCopy}</Button>
        </>
      }
    >
      <details>
        <summary class={css.summary}>{texts.report}</summary>
        <div class={css.report}>
          <p>{texts.reportHolds}</p>
          <pre class={css.message}>{report}</pre>
          <Button small onClick={copy}>
            {texts.copyReport}
          </Button>
        </div>
      </details>
      <div role="status">{outcome && <Notice tone={outcome.good ? 'ok' : 'danger'}>{outcome.text}</Notice>}</div>
    </Told>
  );
}
