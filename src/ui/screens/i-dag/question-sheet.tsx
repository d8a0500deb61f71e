import { useState } from 'preact/hooks';
import { needLabels } from '../../../core/forloeb/labels.ts';
import { questionKind } from '../../../core/forloeb/question.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { type Need, needs } from '../../../core/forloeb/vocabulary.ts';
import { Button } from '../../components/button.tsx';
import { Choices } from '../../components/choices.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { TextArea } from '../../components/field.tsx';
import { useSay } from '../../components/messages.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useKeptText } from '../../hooks/use-kept-text.ts';
import { appTexts } from '../../texts/app.ts';
import { iDagTexts } from '../../texts/i-dag.ts';
import { useQuestionActions } from '../spoergsmaal/question-actions.ts';

const texts = iDagTexts.sheet;

/**
 * One question, noted in two taps. It waits in the conversations of kontaktperson and new hire. What is begun here stands here the
 * next time, and in the field among the questions, until it is saved or given up with "Annullér".
 */
export function QuestionSheet({ onClose }: { readonly onClose: () => void }) {
  const { id, docs } = useForloeb();
  const actions = useQuestionActions(readEntries(docs.samtaler, questionKind).known);
  const kept = useKeptText(`${id}/question`);
  const [category, setCategory] = useState<Need | ''>('');
  const [problem, setProblem] = useState<string>();
  const say = useSay();
  const [saving, setSaving] = useState(false);
  const save = async () => {
    if (saving) return;
    if (!kept.text.trim()) return setProblem(texts.missing);
    setSaving(true);
    const isKept = await actions.ask(kept.text, category || undefined);
    setSaving(false);
    if (!isKept) return;
    kept.clear();
    onClose();
  };
  const leave = () => {
    onClose();
    if (kept.text.trim() !== '') say({ text: appTexts.setAside });
  };
  const giveUp = () => {
    kept.clear();
    onClose();
  };
  return (
    <Dialog
      heading={texts.heading}
      onClose={leave}
      footer={
        <>
          <Button onClick={giveUp}>{appTexts.cancel}</Button>
          <Button look="primary" onClick={() => void save()}>
            {texts.save}
          </Button>
        </>
      }
    >
      <TextArea
        label={texts.label}
        hint={texts.hint}
        autoFocus
        confidential
        value={kept.text}
        problem={problem}
        onInput={(next) => {
          kept.write(next);
          setProblem(undefined);
        }}
      />
      <Choices<Need | ''>
        label={texts.category}
        value={category}
        options={[
          { value: '', label: texts.noCategory },
          ...needs.map((need) => ({ value: need, label: needLabels[need] })),
        ]}
        onChange={setCategory}
      />
    </Dialog>
  );
}
