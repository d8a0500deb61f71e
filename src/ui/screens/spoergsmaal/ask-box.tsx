import { MessageCirclePlus } from 'lucide';
import { useState } from 'preact/hooks';
import { needLabels } from '../../../core/forloeb/labels.ts';
import { type Need, needs } from '../../../core/forloeb/vocabulary.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Choices } from '../../components/choices.tsx';
import { TextArea } from '../../components/field.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useKeptText } from '../../hooks/use-kept-text.ts';
import { spoergsmaalTexts } from '../../texts/spoergsmaal.ts';
import type { QuestionActions } from './question-actions.ts';
import css from './spoergsmaal.module.css';

const texts = spoergsmaalTexts.ask;

/** The field at the top: write, save, done. What it is about can be said, and need not be. */
export function AskBox({ actions }: { readonly actions: QuestionActions }) {
  const { id } = useForloeb();
  const kept = useKeptText(`${id}/question`);
  const [category, setCategory] = useState<Need | ''>('');
  const [saving, setSaving] = useState(false);
  const isBegun = kept.text.trim() !== '';
  const save = async () => {
    if (saving || !isBegun) return;
    setSaving(true);
    const isKept = await actions.ask(kept.text, category || undefined);
    setSaving(false);
    if (!isKept) return;
    kept.clear();
    setCategory('');
  };
  const options = [
    ...needs.map((need) => ({ value: need, label: needLabels[need] })),
    { value: '' as const, label: texts.noCategory },
  ];
  return (
    <Card>
      <form
        class={css.ask}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
        }}
      >
        <TextArea
          label={texts.label}
          placeholder={texts.placeholder}
          value={kept.text}
          rows={2}
          confidential
          onInput={kept.write}
        />
        {isBegun && (
          <Choices<Need | ''> label={texts.category} value={category} options={options} onChange={setCategory} />
        )}
        <div class={css.askActions}>
          <Button look="primary" icon={MessageCirclePlus} disabled={!isBegun} type="submit">
            {texts.save}
          </Button>
          <span class={css.keyHint}>{spoergsmaalTexts.keyHint}</span>
        </div>
      </form>
    </Card>
  );
}
