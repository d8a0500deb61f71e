import { hasCprLike, maskCprLike } from '../../core/forloeb/cpr-like.ts';
import { cprTexts } from '../texts/cpr.ts';
import { Button } from './button.tsx';
import css from './cpr-notice.module.css';
import { Notice } from './notice.tsx';

interface CprNoticeProps {
  readonly text: string;
  /** Takes the text with the digits hidden. */
  readonly onMask: (masked: string) => void;
}

/** A calm word under a field that holds what looks like a CPR number. It stops nobody. */
export function CprNotice({ text, onMask }: CprNoticeProps) {
  return (
    <div class={css.place} role="status">
      {hasCprLike(text) && (
        <Notice tone="warn">
          <div class={css.line}>
            <p>{cprTexts.warning}</p>
            <Button small onClick={() => onMask(maskCprLike(text))}>
              {cprTexts.mask}
            </Button>
          </div>
        </Notice>
      )}
    </div>
  );
}
