import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { hentTexts } from '../../texts/hent.ts';
import type { FailureText } from '../../texts/storage-failures.ts';
import css from './hent.module.css';

interface ArrivalFailedProps {
  readonly why: FailureText;
  readonly onAgain: () => void;
}

/** Why a file was not taken in: what happened, what is safe, what to do now. */
export function ArrivalFailed({ why, onAgain }: ArrivalFailedProps) {
  return (
    <>
      <Notice tone="danger" alert heading={why.what}>
        <p>{why.safe}</p>
        <p>{why.next}</p>
      </Notice>
      <div class={css.actions}>
        <Button look="primary" onClick={onAgain}>
          {hentTexts.other}
        </Button>
      </div>
    </>
  );
}
