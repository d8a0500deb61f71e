import { useState } from 'preact/hooks';
import { DangerDialog } from '../../components/danger-dialog.tsx';
import { TextField } from '../../components/field.tsx';
import { useSay } from '../../components/messages.tsx';
import { useStorage } from '../../services.ts';
import { laasTexts } from '../../texts/laas.ts';
import { failureWords } from './lock-words.ts';

const texts = laasTexts.forgot;

interface ForgotDialogProps {
  readonly why: 'forgot' | 'damaged';
  readonly onClose: () => void;
}

/** What nobody can read any more is deleted, after a word has been typed, and one can begin anew. */
export function ForgotDialog({ why, onClose }: ForgotDialogProps) {
  const storage = useStorage();
  const say = useSay();
  const [word, setWord] = useState('');
  const [problem, setProblem] = useState<string>();
  const discard = async () => {
    if (word.trim() !== texts.word) return setProblem(texts.wrongWord);
    const done = await storage.discardLocked();
    if (!done.ok) return setProblem(failureWords(done.error));
    say({ text: texts.done });
    onClose();
  };
  return (
    <DangerDialog
      heading={laasTexts[why].heading}
      action={texts.confirm}
      onConfirm={() => void discard()}
      onClose={onClose}
    >
      <p>{laasTexts[why].text}</p>
      <p>{texts.copy}</p>
      <TextField label={texts.label} value={word} onInput={setWord} problem={problem} kept={false} autoFocus />
    </DangerDialog>
  );
}
