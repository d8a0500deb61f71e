import { useState } from 'preact/hooks';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { startHref } from '../../routes.ts';
import { useStorage } from '../../services.ts';
import { receiptTexts } from '../../texts/handover.ts';
import { hentTexts } from '../../texts/hent.ts';
import { putBackTexts, storageFailureTexts } from '../../texts/storage-failures.ts';
import css from './hent.module.css';

/** The way back from what was taken in. `snapshot`: the copy that was taken before. */
export function useUndoing(snapshot: number) {
  const storage = useStorage();
  const [undone, setUndone] = useState(false);
  const [problem, setProblem] = useState<string>();
  const undo = async () => {
    const put = await storage.putBack(snapshot);
    if (!put.ok) return setProblem(storageFailureTexts[put.error.code].what);
    if (put.value === 'put-back') setUndone(true);
    else setProblem(putBackTexts[put.value]);
  };
  return { undone, problem, undo };
}

export function Undone({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <>
      <Notice tone="info" alert heading={hentTexts.receipt.undone}>
        {receiptTexts.undone}
      </Notice>
      <div class={css.actions}>
        <Button onClick={onAgain}>{hentTexts.other}</Button>
        <ButtonLink href={startHref}>{hentTexts.receipt.start}</ButtonLink>
      </div>
    </>
  );
}
