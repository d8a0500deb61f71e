import { useEffect, useRef, useState } from 'preact/hooks';
import { blockText, type LetterBlock, wordsWrite } from '../../../core/forloeb/compose-letter.ts';
import { Button } from '../../components/button.tsx';
import { TextArea } from '../../components/field.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { keptStamps, useKeptText } from '../../hooks/use-kept-text.ts';
import { velkomstbrevTexts } from '../../texts/velkomstbrev.ts';
import css from './letter-block.module.css';

const texts = velkomstbrevTexts.rewrite;

/** Where begun words of a paragraph lie; they outlive the screen as long as the window is open. */
export const rewriteKey = (forloeb: string, paragraph: string): string => `${forloeb}/brevafsnit/${paragraph}`;

interface RewriteFormProps {
  readonly block: LetterBlock;
  readonly name: string;
  readonly onDone: () => void;
}

/** A paragraph on the paper while it is rewritten. */
export function RewriteForm({ block, name, onDone }: RewriteFormProps) {
  const { id, act } = useForloeb();
  const [opened] = useState(() => ({ text: blockText(block), stamps: block.view?.stamps ?? [] }));
  const key = rewriteKey(id, block.id);
  const kept = useKeptText(key, opened.text, opened.stamps);
  const [emptied, setEmptied] = useState(false);
  const [refused, setRefused] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const text = emptied ? '' : kept.text;
  const write = (next: string) => {
    setEmptied(next.trim() === '');
    kept.write(next);
  };
  const close = () => {
    kept.clear();
    onDone();
  };
  const save = async () => {
    if (text === opened.text) return close();
    const before = block.view?.fields['words'] ?? null;
    const change = wordsWrite(block.id, { text: text.trim(), facts: { ...block.facts } });
    const done = await act('plan', [{ ...change, seen: keptStamps(key) ?? opened.stamps }], {
      text: texts.saved,
      undo: { room: 'plan', changes: [{ ...change, fields: { words: before } }] },
    });
    setRefused(!done);
    if (done) close();
  };
  return (
    <form
      ref={form}
      class={css.rewrite}
      data-screen-only
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <TextArea
        label={texts.label(name)}
        hint={texts.hint}
        value={text}
        rows={Math.min(12, Math.max(3, opened.text.split('\n').length + 1))}
        problem={refused ? texts.refused : undefined}
        onInput={write}
        namesColleagues
        namesPlace
      />
      <div class={css.buttons}>
        <Button onClick={close}>{texts.cancel}</Button>
        <Button type="submit" look="primary">
          {texts.save}
        </Button>
      </div>
    </form>
  );
}
