import { useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useServices } from '../../services.ts';
import { recoveryTexts } from '../../texts/recovery.ts';
import css from './recovery.module.css';
import { type RescueOutcome, rescueFile } from './rescue.ts';

/** A store that only a newer version can read: everything in it as a file, without touching it. */
export function RawCopy() {
  const { today } = useServices();
  const [outcome, setOutcome] = useState<RescueOutcome>();
  const save = async () => setOutcome(await rescueFile(({ saveRawCopy }) => saveRawCopy(today())));
  return (
    <div class={css.further}>
      <p>{recoveryTexts.raw.text}</p>
      <Button onClick={save}>{recoveryTexts.raw.save}</Button>
      <div role="status">{outcome && <Notice tone={outcome.good ? 'ok' : 'danger'}>{outcome.text}</Notice>}</div>
    </div>
  );
}
