import { useState } from 'preact/hooks';
import { type HuskelisteEntry, huskelisteKind } from '../../../core/forloeb/huskeliste.ts';
import { repeatForTopics, topicsAlreadyThere } from '../../../core/forloeb/huskeliste-edits.ts';
import { foldText } from '../../../core/search.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { TextArea } from '../../components/field.tsx';
import { useSay } from '../../components/messages.tsx';
import { Notice } from '../../components/notice.tsx';
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
  /** The whole list. */
  readonly items: readonly HuskelisteEntry[];
  readonly onClose: () => void;
}

/** The topics that are written, each once, whatever the case of its letters. */
function topicsOf(text: string): readonly string[] {
  const byWords = new Map<string, string>();
  for (const line of text.split('\n')) {
    const topic = line.trim();
    if (topic && !byWords.has(foldText(topic))) byWords.set(foldText(topic), topic);
  }
  return [...byWords.values()];
}

/** Topics, one a line; each becomes an item of its own with the same day, owner and needs. */
export function RepeatSheet({ entry, bucket, items, onClose }: RepeatSheetProps) {
  const scope = useForloeb();
  const { newId, random } = useServices();
  const kept = useKeptText(`${scope.id}/${entry.id}/topics`);
  const { text } = kept;
  const say = useSay();
  const [problem, setProblem] = useState<string>();
  const written = topicsOf(text);
  const there = topicsAlreadyThere(entry, items, written);
  const topics = written.filter((topic) => !there.has(topic));
  const save = async () => {
    if (topics.length === 0) return setProblem(there.size > 0 ? texts.allThere : texts.missing);
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
      <div role="status">{there.size > 0 && <Notice>{texts.there([...there])}</Notice>}</div>
    </Dialog>
  );
}
