import { MessageCirclePlus } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { TextArea } from '../../components/field.tsx';
import { hasGoneOn } from '../../cursor.ts';
import { AskFields } from '../../parts/questions/ask-fields.tsx';
import { useAsking } from '../../parts/questions/use-asking.ts';
import { spoergsmaalTexts } from '../../texts/spoergsmaal.ts';
import css from './spoergsmaal.module.css';

const texts = spoergsmaalTexts.ask;

/** The field at the top. The first press opens it with its suggestions, the second picks one or saves what is written. */
export function AskBox() {
  const [opened, setOpened] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const asking = useAsking(() => {
    if (hasGoneOn(form.current)) return;
    // With a keyboard the next one follows at once; on a phone the questions come back into sight.
    if (matchMedia('(pointer: fine)').matches) form.current?.querySelector('textarea')?.focus();
    else setOpened(false);
  });
  return (
    <Card>
      <form
        ref={form}
        class={css.ask}
        onFocusIn={() => setOpened(true)}
        onSubmit={(event) => {
          event.preventDefault();
          void asking.save();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
        }}
      >
        <TextArea
          label={texts.label}
          placeholder={texts.placeholder}
          value={asking.text}
          rows={2}
          confidential
          onInput={asking.write}
        />
        <AskFields asking={asking} suggest={opened || asking.isBegun} />
        <div class={css.askActions}>
          <Button look="primary" icon={MessageCirclePlus} disabled={!asking.isBegun} type="submit">
            {texts.save}
          </Button>
          <span class={css.keyHint}>{spoergsmaalTexts.keyHint}</span>
        </div>
      </form>
    </Card>
  );
}
