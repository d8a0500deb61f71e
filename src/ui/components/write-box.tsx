import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Dot } from '../../core/document/types.ts';
import { useKeptText } from '../hooks/use-kept-text.ts';
import { appTexts } from '../texts/app.ts';
import { spoergsmaalTexts as texts } from '../texts/spoergsmaal.ts';
import { Button } from './button.tsx';
import { TextArea } from './field.tsx';
import css from './write-box.module.css';

interface WriteBoxProps {
  /** Where the text lies until it is saved. */
  readonly keptAs: string;
  readonly label: string;
  readonly initial?: string;
  /** The stamps of what is rewritten. */
  readonly seen?: readonly Dot[];
  /** Resolves to whether the text is kept; until then it stays here. */
  readonly onSave: (text: string) => Promise<boolean>;
  readonly onClose: () => void;
  /** Whether the field takes the focus; true unless something below it does. */
  readonly focus?: boolean;
  /** What stands below the field and may write in it. */
  readonly below?: (text: string, write: (text: string) => void) => ComponentChildren;
}

/** A text that is written in place and saved when its author says so. */
export function WriteBox({ keptAs, label, initial = '', seen, onSave, onClose, focus = true, below }: WriteBoxProps) {
  const kept = useKeptText(keptAs, initial, seen);
  const [saving, setSaving] = useState(false);
  const box = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => box.current?.querySelector<HTMLElement>(focus ? 'textarea' : 'input')?.focus(), []);
  const save = async () => {
    if (saving || kept.text.trim() === '') return;
    setSaving(true);
    const isKept = await onSave(kept.text);
    setSaving(false);
    if (!isKept) return;
    kept.clear();
    onClose();
  };
  const giveUp = () => {
    kept.clear();
    onClose();
  };
  return (
    <form
      ref={box}
      class={css.writeBox}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
      }}
    >
      <TextArea label={label} value={kept.text} rows={3} confidential onInput={kept.write} />
      {below?.(kept.text, kept.write)}
      <div class={css.actions}>
        <Button small look="primary" disabled={kept.text.trim() === ''} type="submit">
          {texts.save}
        </Button>
        <Button small look="quiet" onClick={giveUp}>
          {appTexts.cancel}
        </Button>
      </div>
    </form>
  );
}
