import { useState } from 'preact/hooks';
import { type HuskelisteEntry, huskelisteKind } from '../../../core/forloeb/huskeliste.ts';
import { repeatForTopics } from '../../../core/forloeb/huskeliste-edits.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { TextArea } from '../../components/field.tsx';
import { useSay } from '../../components/messages.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useKeptText } from '../../hooks/use-kept-text.ts';
import { useServices } from '../../services.ts';
import { appTexts } from '../../texts/app.ts';
import { huskelisteTexts } from '../../texts/huskeliste.ts';
import { perform } from './list-actions.ts';

const texts = huskelisteTexts.repeat;
const longest = 200;

interface RepeatSheetProps {
  readonly entry: HuskelisteEntry;
  /** The item's bucket in list order. */
  readonly bucket: readonly HuskelisteEntry[];
  readonly onClose: () => void;
}

/** Topics, one a line; each becomes an item of its own with the same day, owner and needs. */
export function RepeatSheet({ entry, bucket, onClose }: RepeatSheetProps) {
  const scope = useForloeb();
  const { newId, random } = useServices();
  const kept = useKeptText(`${scope.id}/${entry.id}/topics`);
  const { text } = kept;
  const say = useSay();
  const [problem, setProblem] = useState<string>();
  const topics = [
    ...new Set(
      text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    ),
  ];
  const save = async () => {
    if (topics.length === 0) return setProblem(texts.missing);
    if (topics.some((topic) => topic.length > longest)) return setProblem(texts.tooLong);
    const named = topics.map((topic) => ({ id: newId(huskelisteKind.type), topic }));
    const isKept = await perform(
      scope,
      repeatForTopics(entry, bucket, named, random),
      huskelisteTexts.said.repeated(topics.length),
    );
    if (isKept) close();
  };
  const leave = () => {
    onClose();
    if (text.trim() !== '') say({ text: appTexts.setAside });
  };
  const close = () => {
    kept.clear();
    onClose();
  };
  return (
    <Dialog
      heading={texts.heading}
      lead={texts.lead(entry.fields.title)}
      onClose={leave}
      footer={
        <>
          <Button onClick={close}>{appTexts.cancel}</Button>
          <Button look="primary" onClick={() => void save()}>
            {texts.save(topics.length)}
          </Button>
        </>
      }
    >
      <TextArea
        label={texts.label}
        hint={texts.hint}
        rows={5}
        autoFocus
        value={text}
        problem={problem}
        onInput={(next) => {
          kept.write(next);
          setProblem(undefined);
        }}
      />
    </Dialog>
  );
}
