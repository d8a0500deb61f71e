import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { startHref } from '../../routes.ts';
import { useStorage } from '../../services.ts';
import { receiptTexts } from '../../texts/handover.ts';
import { hentTexts } from '../../texts/hent.ts';
import { putBackTexts, storageFailureTexts } from '../../texts/storage-failures.ts';
import css from './hent.module.css';

interface ReceiptFrameProps {
  readonly heading: string;
  /** What was taken in. */
  readonly sentences: readonly string[];
  /** Where one may go on from here. */
  readonly ways: readonly { readonly href: string; readonly label: string }[];
  /** The copy that was taken before. */
  readonly snapshot: number;
  readonly onAgain: () => void;
  readonly children?: ComponentChildren;
}

/** What was taken in, the ways on, and the way back. */
export function ReceiptFrame({ heading, sentences, ways, snapshot, onAgain, children }: ReceiptFrameProps) {
  const storage = useStorage();
  const [undone, setUndone] = useState(false);
  const [problem, setProblem] = useState<string>();
  const undo = async () => {
    const put = await storage.putBack(snapshot);
    if (!put.ok) return setProblem(storageFailureTexts[put.error.code].what);
    if (put.value === 'put-back') setUndone(true);
    else setProblem(putBackTexts[put.value]);
  };
  if (undone) {
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
  return (
    <>
      <Notice tone="ok" alert heading={heading}>
        <ul class={css.sentences}>
          {sentences.map((sentence, index) => (
            <li key={index}>{sentence}</li>
          ))}
        </ul>
      </Notice>
      {children}
      <p role="alert" class={css.problem}>
        {problem}
      </p>
      <div class={css.actions}>
        {ways.map(({ href, label }) => (
          <ButtonLink key={href} look="primary" href={href}>
            {label}
          </ButtonLink>
        ))}
        <Button onClick={undo}>{hentTexts.receipt.undo}</Button>
      </div>
    </>
  );
}
