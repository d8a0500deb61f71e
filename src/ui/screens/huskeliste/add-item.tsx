import { Plus } from 'lucide';
import { useId } from 'preact/hooks';
import { bucketLabels } from '../../../core/forloeb/labels.ts';
import type { Bucket } from '../../../core/forloeb/vocabulary.ts';
import { Button } from '../../components/button.tsx';
import fieldCss from '../../components/field.module.css';
import { SensitiveNotice } from '../../components/sensitive-notice.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { hasKeptText, useKeptText } from '../../hooks/use-kept-text.ts';
import { huskelisteTexts as texts } from '../../texts/huskeliste.ts';
import css from './add-item.module.css';
import type { ListActions } from './list-actions.ts';

/** One line at the end of a bucket: write, Enter, and the item stands there. The rest of it is filled in later or never. */
export function AddItem({ bucket, actions }: { readonly bucket: Bucket; readonly actions: ListActions }) {
  const { id: forloeb } = useForloeb();
  const keptAs = `${forloeb}/huskeliste/${bucket}`;
  const kept = useKeptText(keptAs);
  const title = kept.text;
  const id = useId();
  const label = texts.add.label(bucketLabels[bucket]);
  return (
    <form
      class={css.add}
      onSubmit={async (event) => {
        event.preventDefault();
        const text = title.trim();
        if (!text) return;
        kept.clear();
        const isKept = await actions.add(bucket, text);
        // The next one may have been begun meanwhile.
        if (!isKept && !hasKeptText(keptAs)) kept.write(text);
      }}
    >
      <label class="only-read" for={id}>
        {label}
      </label>
      <input
        id={id}
        class={`${fieldCss.control} ${css.input}`}
        autocomplete="off"
        enterkeyhint="done"
        maxLength={200}
        placeholder={texts.add.placeholder}
        value={title}
        onInput={(event) => kept.write(event.currentTarget.value)}
      />
      <Button type="submit" look="quiet" icon={Plus} disabled={title.trim() === ''}>
        {texts.add.button}
      </Button>
      <SensitiveNotice text={title} onMask={kept.write} />
    </form>
  );
}
