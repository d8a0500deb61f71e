import { useEffect, useRef, useState } from 'preact/hooks';
import { keyBetween } from '../../../core/document/order.ts';
import { needLabels } from '../../../core/forloeb/labels.ts';
import { firstOrder, questionKind } from '../../../core/forloeb/question.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { type Need, needs } from '../../../core/forloeb/vocabulary.ts';
import { Button } from '../../components/button.tsx';
import { Choices } from '../../components/choices.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { TextArea } from '../../components/field.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { markHalfWritten } from '../../half-written.ts';
import { useServices } from '../../services.ts';
import { appTexts } from '../../texts/app.ts';
import { iDagTexts } from '../../texts/i-dag.ts';

const texts = iDagTexts.sheet;

/** One question, noted in two taps. It waits in the conversations of kontaktperson and new hire. */
export function QuestionSheet({ onClose }: { readonly onClose: () => void }) {
  const { act, docs, me, today } = useForloeb();
  const { newId, random } = useServices();
  const [text, setText] = useState('');
  const [category, setCategory] = useState<Need | ''>('');
  const [problem, setProblem] = useState<string>();
  // One key for as long as the sheet is open: a question kept because the phone went away is the same one when it is saved.
  const [key] = useState(() => newId(questionKind.type));
  const [order] = useState(() => keyBetween(null, firstOrder(readEntries(docs.samtaler, questionKind).known), random));
  const keep = (said?: string): Promise<boolean> => {
    const fields = { text: text.trim(), category: category || null, asked: { day: today, by: me }, order };
    const undo = { room: 'samtaler', changes: [{ do: 'delete', id: key }] } as const;
    return act(
      'samtaler',
      [{ do: 'write', id: key, type: questionKind.type, fields }],
      said ? { text: said, undo } : undefined,
    );
  };
  // Kept on the way out of sight, and then given up after all.
  const keptAside = useRef(false);
  const giveUp = () => {
    if (keptAside.current) void act('samtaler', [{ do: 'delete', id: key }]);
    onClose();
  };
  const save = async () => {
    if (!text.trim()) return setProblem(texts.missing);
    if (await keep(texts.saved)) onClose();
  };
  const keepAside = () => {
    keptAside.current = true;
    void keep();
  };
  useEffect(() => (text.trim() ? markHalfWritten(keepAside) : undefined), [text, category]);
  return (
    <Dialog
      heading={texts.heading}
      onClose={giveUp}
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
        value={text}
        problem={problem}
        onInput={(next) => {
          setText(next);
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
