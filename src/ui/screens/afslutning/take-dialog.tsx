import { useState } from 'preact/hooks';
import type { OwnProgramme } from '../../../core/programme/own-programme.ts';
import { suspectsIn } from '../../../core/programme/suspects.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { TextArea } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import { afslutningTexts } from '../../texts/afslutning.ts';
import { appTexts } from '../../texts/app.ts';

const texts = afslutningTexts.improve;

interface TakeDialogProps {
  readonly text: string;
  /** Names of the forløb that must not go along unseen. */
  readonly names: readonly string[];
  readonly own: readonly OwnProgramme[];
  readonly usual: OwnProgramme | undefined;
  readonly onTake: (programme: OwnProgramme, words: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Which programme, and the words once they have been looked at (RULES.md N57). */
export function TakeDialog({ text, names, own, usual, onTake, onClose }: TakeDialogProps) {
  const [words, setWords] = useState(text);
  const [key, setKey] = useState(usual?.key ?? '');
  const [busy, setBusy] = useState(false);
  const suspects = suspectsIn(words, names).map(({ word }) => word);
  const programme = own.find((one) => one.key === key);
  const take = async () => {
    if (!programme || !words.trim()) return;
    setBusy(true);
    const kept = await onTake(programme, words.trim());
    setBusy(false);
    if (kept) onClose();
  };
  return (
    <Dialog
      heading={texts.dialog}
      lead={texts.dialogLead}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{appTexts.cancel}</Button>
          <Button look="primary" disabled={busy || !words.trim()} onClick={() => void take()}>
            {texts.take}
          </Button>
        </>
      }
    >
      <Select
        label={texts.programme}
        value={key}
        options={own.map((one) => ({ value: one.key, label: one.head.fields.title }))}
        onChange={setKey}
      />
      <TextArea
        label={texts.field}
        hint={suspects.length > 0 ? texts.suspect(suspects) : undefined}
        value={words}
        onInput={setWords}
      />
    </Dialog>
  );
}
