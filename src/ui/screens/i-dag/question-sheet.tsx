import { useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { TextArea } from '../../components/field.tsx';
import { useSay } from '../../components/messages.tsx';
import { AskFields } from '../../parts/questions/ask-fields.tsx';
import { useAsking } from '../../parts/questions/use-asking.ts';
import { appTexts } from '../../texts/app.ts';
import { iDagTexts } from '../../texts/i-dag.ts';

const texts = iDagTexts.sheet;

/**
 * One question, noted in two taps: the second picks a suggestion or saves what is written. It waits in the conversations of
 * kontaktperson and new hire. What is begun here stands here the next time, and in the field among the questions, until it is
 * saved or given up with "Annullér".
 */
export function QuestionSheet({ onClose }: { readonly onClose: () => void }) {
  const asking = useAsking(onClose);
  const [problem, setProblem] = useState<string>();
  const say = useSay();
  const save = () => {
    if (!asking.isBegun) return setProblem(texts.missing);
    void asking.save();
  };
  const leave = () => {
    onClose();
    if (asking.isBegun) say({ text: appTexts.setAside });
  };
  const giveUp = () => {
    asking.giveUp();
    onClose();
  };
  return (
    <Dialog
      heading={texts.heading}
      onClose={leave}
      footer={
        <>
          <Button onClick={giveUp}>{appTexts.cancel}</Button>
          <Button look="primary" onClick={save}>
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
        rows={2}
        value={asking.text}
        problem={problem}
        onInput={(next) => {
          asking.write(next);
          setProblem(undefined);
        }}
      />
      <AskFields asking={asking} suggest />
    </Dialog>
  );
}
