import { FileDown } from 'lucide';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fileFromDrop, fileFromPaste, pickFile } from '../../../handover/ways-in.ts';
import { Button } from '../../components/button.tsx';
import { TextArea } from '../../components/field.tsx';
import { Icon } from '../../components/icon.tsx';
import { SlowWork } from '../../components/slow-work.tsx';
import { hasFiles } from '../../files/dropped-files.ts';
import { useFocusBack } from '../../hooks/use-focus-back.ts';
import { useServices } from '../../services.ts';
import { hentTexts } from '../../texts/hent.ts';
import css from './hent.module.css';

interface FilePickerProps {
  readonly reading: boolean;
  readonly onFile: (blob: Blob) => void;
  /** Gives up the file that is being read. */
  readonly onStop: () => void;
}

/** The ways in: pick, drop anywhere on the page, or paste anywhere on the page. */
export function FilePicker({ reading, onFile, onStop }: FilePickerProps) {
  const buttonId = useId();
  const input = useRef<HTMLInputElement>(null);
  const { device } = useServices();
  const over = useDropAndPaste(onFile);
  useFocusBack(reading && buttonId);
  return (
    <>
      <div class={over ? `${css.drop} ${css.over}` : css.drop}>
        <span class={css.dropIcon}>
          <Icon of={FileDown} size={28} />
        </span>
        <Button id={buttonId} look="primary" disabled={reading} onClick={() => input.current?.click()}>
          {reading ? hentTexts.reading : hentTexts.pick}
        </Button>
        {reading && <SlowWork text={hentTexts.reading} onStop={onStop} />}
        <p class={css.dropText}>{over ? hentTexts.dropNow : hentTexts.drop}</p>
        <input
          ref={input}
          {...pickFile(device)}
          class="only-read"
          tabIndex={-1}
          aria-label={hentTexts.pick}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (file) onFile(file);
          }}
        />
      </div>
      <p class="only-read" role="status">
        {reading ? hentTexts.reading : ''}
      </p>
      <PasteText onFile={onFile} />
    </>
  );
}

/** For those who only have the text of a file, such as a mail that shows it. */
function PasteText({ onFile }: Pick<FilePickerProps, 'onFile'>) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const open = () => {
    const blob = fileFromPaste(text);
    if (blob) onFile(blob);
    else setProblem(hentTexts.pasteNotAFile);
  };
  return (
    <details class={css.paste}>
      <summary>{hentTexts.pasteHeading}</summary>
      <div class={css.pasteForm}>
        <p>{hentTexts.pasteText}</p>
        <TextArea
          label={hentTexts.pasteLabel}
          value={text}
          onInput={setText}
          problem={problem}
          maxLength={12_000_000}
          confidential
          kept={false}
        />
        <Button onClick={open}>{hentTexts.pasteOpen}</Button>
      </div>
    </details>
  );
}

function useDropAndPaste(onFile: (blob: Blob) => void): boolean {
  const [over, setOver] = useState(false);
  useLayoutEffect(() => {
    const enter = (event: DragEvent) => {
      // Dropped files are caught on every screen; here text may be dropped as well.
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (hasFiles(event)) return;
      event.preventDefault();
      const blob = fileFromDrop(event.dataTransfer);
      if (blob) onFile(blob);
    };
    const paste = (event: ClipboardEvent) => {
      const blob = fileFromPaste(event.clipboardData);
      if (!blob) return;
      event.preventDefault();
      onFile(blob);
    };
    addEventListener('dragover', enter);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    addEventListener('paste', paste);
    return () => {
      removeEventListener('dragover', enter);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
      removeEventListener('paste', paste);
    };
  }, [onFile]);
  return over;
}
