import { useRef } from 'preact/hooks';
import { maskSensitive, type SensitiveKind, sensitiveKindsIn } from '../../core/forloeb/sensitive-text.ts';
import { sensitiveTexts } from '../texts/sensitive.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';
import css from './sensitive-notice.module.css';

interface SensitiveNoticeProps {
  readonly text: string;
  /** What is looked for; everything unless given. A field that is meant for phone numbers leaves those out. */
  readonly kinds?: readonly SensitiveKind[] | undefined;
  /** Takes the text with what was found hidden. */
  readonly onMask: (masked: string) => void;
}

/**
 * A calm word beside a field, under the same parent, that holds something by which a citizen could be recognised. It stops nobody. Once
 * the text is hidden, the field has the focus again.
 */
export function SensitiveNotice({ text, kinds, onMask }: SensitiveNoticeProps) {
  const place = useRef<HTMLDivElement>(null);
  const found = sensitiveKindsIn(text, kinds);
  const mask = () => {
    onMask(maskSensitive(text, kinds));
    place.current?.parentElement?.querySelector<HTMLElement>('input, textarea')?.focus();
  };
  return (
    <div ref={place} class={css.place} role="status">
      {found.length > 0 && (
        <Notice tone="warn">
          <div class={css.line}>
            <p>{sensitiveTexts.warning(found)}</p>
            <Button small onClick={mask}>
              {sensitiveTexts.mask(found)}
            </Button>
          </div>
        </Notice>
      )}
    </div>
  );
}
