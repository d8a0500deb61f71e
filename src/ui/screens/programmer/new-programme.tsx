import { useState } from 'preact/hooks';
import { newProgramme } from '../../../core/programme/programme-changes.ts';
import { emptyProgramme } from '../../../core/programme/with-texts.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { TextField } from '../../components/field.tsx';
import type { Standing } from '../../hooks/use-standing.ts';
import { goTo, programmerHref } from '../../routes.ts';
import { useServices } from '../../services.ts';
import { appTexts } from '../../texts/app.ts';
import { programmerTexts as texts } from '../../texts/programmer.ts';

interface NewProgrammeProps {
  readonly standing: Standing;
  readonly onClose: () => void;
}

/** Asks for the name of an empty programme, makes it and goes there. */
export function NewProgramme({ standing, onClose }: NewProgrammeProps) {
  const { newId, today } = useServices();
  const [title, setTitle] = useState('');
  const [problem, setProblem] = useState<string>();
  const make = async () => {
    if (!title.trim()) return setProblem(texts.nameMissing);
    const key = newId('program');
    const changes = newProgramme(emptyProgramme(title.trim()), '', texts.firstVersion, today());
    if (await standing.act(key, changes)) goTo(programmerHref(key));
  };
  return (
    <Dialog
      heading={texts.createHeading}
      lead={texts.createText}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{appTexts.cancel}</Button>
          <Button look="primary" onClick={() => void make()}>
            {texts.begin}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <TextField
          label={texts.name}
          hint={texts.nameHint}
          value={title}
          problem={problem}
          autoFocus
          onInput={(next) => {
            setTitle(next);
            setProblem(undefined);
          }}
        />
      </form>
    </Dialog>
  );
}
